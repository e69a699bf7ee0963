import { isAlias, LineCounter, parseAllDocuments, visit, type Document, type Node } from 'yaml';
import { phrase, type Phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { locateNode } from './locate-node.ts';
import type { LocatedDocument } from './located-document.ts';
import { nameFile } from './name-file.ts';
import { describeYamlError } from './describe-yaml-error.ts';

/** Aliases in one file; beyond that it is a bomb and not a shorthand. */
const maxAliases = 100;

/** After the first few, syntax errors are mostly echoes of each other; so are those of one line. */
const maxSyntaxProblems = 3;

/**
 * Reads one YAML document, keeping the place of every part. Only YAML 1.2's core types are known.
 * @throws InputError on syntax errors, duplicate or non-text keys, several documents, unknown tags and abused aliases
 */
export function readYaml(file: string, text: string): LocatedDocument {
  const name = nameFile(file);
  const lines = new LineCounter();
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, logLevel: 'silent' });
  const [document, second] = documents;
  if (document === undefined) return { file: name, value: null, locate: () => place(0) };
  const faults = new Map<number, Problem>();
  for (const { code, pos } of [...document.errors, ...document.warnings]) {
    const { line } = lines.linePos(pos[0]);
    if (!faults.has(line) && faults.size < maxSyntaxProblems) faults.set(line, { ...describeYamlError(code), location: place(pos[0]) });
  }
  const problems = [...faults.values()];
  if (second !== undefined) {
    problems.push({
      code: 'input.multipleDocuments',
      message: phrase`more than one YAML document in the file`,
      hint: phrase`keep one, and take out the '---' between them`,
      location: place(second.range[0]),
    });
  }
  if (problems.length === 0) problems.push(...aliasProblems(document, place));
  if (problems.length > 0) throw new InputError(problems);
  return {
    file: name,
    // Counted above, in a way that a file's author can follow.
    value: document.toJS({ maxAliasCount: -1 }),
    locate: (path, part = 'value') => place(locateNode(document, path, part)),
  };
}

function aliasProblems(document: Document, place: (offset: number) => string): Problem[] {
  const problems: Problem[] = [];
  let count = 0;
  visit(document, {
    Alias(_key, alias, ancestors) {
      count += 1;
      const target = alias.resolve(document);
      const refuse = (message: Phrase, hint: Phrase): symbol => {
        problems.push({ code: 'input.alias', message, hint, location: place(alias.range?.[0] ?? 0) });
        return visit.BREAK;
      };
      if (target === undefined) return refuse(phrase`the alias '*${alias.source}' has no anchor before it`, phrase`write the value out`);
      if (ancestors.includes(target)) return refuse(phrase`the alias '*${alias.source}' contains itself`, phrase`write the value out`);
      if (count > maxAliases || containsAlias(target)) return refuse(phrase`aliases are nested, or too many`, phrase`write the values out`);
      return undefined;
    },
  });
  return problems;
}

/** Nested aliases are how a small file grows without bound. */
function containsAlias(node: Node): boolean {
  let found = isAlias(node);
  visit(node, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
