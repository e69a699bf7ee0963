import { openProblemList, type ProblemList } from '../input/problem-list.ts';
import type { LocatedDocument } from '../input/located-document.ts';
import { parseWith } from '../input/parse-with.ts';
import { readJson } from '../input/read-json.ts';
import { readYaml } from '../input/read-yaml.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import { phrase } from '../model/phrase.ts';
import type { z } from 'zod';
import { assumptionsGrammar } from './grammar/assumption-grammar.ts';
import { standingChecksGrammar, type PredicateTable, type WrittenStandingCheck } from './grammar/check-grammar.ts';
import { contractGrammar, type WrittenContract } from './grammar/contract-grammar.ts';
import { catalogueGrammar, type WrittenManifest } from './grammar/overlay-grammar.ts';
import { policyGrammar, type WrittenPolicy } from './grammar/policy-grammar.ts';
import { processGrammar, type WrittenProcess } from './grammar/process-grammar.ts';
import { requirementsGrammar } from './grammar/requirement-grammar.ts';
import { buildScenarioGrammar, type WrittenScenario } from './grammar/scenario-grammar.ts';
import { recallFile, type ReadFiles } from './prebuilt-files.ts';
import type { ReadRecorder } from './record-reads.ts';
import { readOnce } from './remember-files.ts';
import { sortFiles } from './sort-files.ts';

/** What a file says, with its places. */
export interface Written<T> {
  /** The path in the catalogue. */
  readonly path: string;
  readonly document: LocatedDocument;
  readonly value: T;
  /** The build read this very text, and checked it. */
  readonly isBuilt?: true;
}

/** Every file of a catalogue, each held against its grammar and not yet against the others. */
export interface ParsedFiles {
  readonly contract: Written<WrittenContract>;
  readonly assumptions: Written<z.infer<typeof assumptionsGrammar>>;
  readonly always: Written<readonly WrittenStandingCheck[]>;
  readonly requirements: ReadonlyArray<Written<z.infer<typeof requirementsGrammar>>>;
  readonly scenarios: ReadonlyArray<Written<WrittenScenario>>;
  /** JSON Schemas by file name. */
  readonly schemas: ReadonlyMap<string, Written<JsonObject>>;
  /** Menus and payloads by path. */
  readonly data: ReadonlyMap<string, Written<JsonObject>>;
  readonly manifest?: Written<WrittenManifest>;
  readonly policy?: Written<WrittenPolicy>;
  readonly process?: Written<WrittenProcess>;
}

/** How files are read. */
export interface Reading {
  /** The questions that checks may ask. */
  readonly predicates: PredicateTable;
  /** What the build read already, under the same grammars. */
  readonly known?: ReadFiles | undefined;
  readonly recorder?: ReadRecorder | undefined;
}

/** The files of an overlay, which need not have every part. */
export type ParsedPart = Omit<ParsedFiles, 'contract' | 'assumptions' | 'always'> & Partial<Pick<ParsedFiles, 'contract' | 'assumptions' | 'always'>>;

/**
 * Reads every file of a whole catalogue.
 * @param below what locations put before the paths
 * @throws InputError with what is wrong in any of them
 */
export function parseFiles(files: Readonly<Record<string, string>>, reading: Reading, below = ''): ParsedFiles {
  const problems = openProblemList();
  problems.add(...sortFiles(Object.keys(files).sort()).absences);
  const part = problems.attempt(() => parsePart(files, reading, below));
  problems.throwIfAny();
  const { contract, assumptions, always } = part ?? {};
  if (part === undefined || contract === undefined || assumptions === undefined || always === undefined) throw new Error('a missing file was not told of');
  return { ...part, contract, assumptions, always };
}

/**
 * Reads the files of a catalogue that are there.
 * @param below what locations put before the paths
 * @throws InputError with what is wrong in any of them
 */
export function parsePart(files: Readonly<Record<string, string>>, reading: Reading, below = ''): ParsedPart {
  const { predicates, known = {}, recorder } = reading;
  const problems = openProblemList();
  const sorted = sortFiles(Object.keys(files).sort());
  problems.add(...sorted.strangers);
  const watched = <T>(written: Written<T>, text: string): Written<T> => recorder?.watch(written, text) ?? written;
  const yaml = <T>(path: string, grammar: () => z.ZodType<T>): Written<T> | undefined => {
    const text = files[path] ?? '';
    const read = (): LocatedDocument => readYaml(below + path, text);
    return problems.attempt(() => {
      const recalled = recallFile(known, path, below + path, text, read);
      // What the build read under this very grammar is of its type.
      if (recalled !== undefined) return { path, document: recalled.document, value: recalled.value as T, isBuilt: true };
      return watched(readOnce(below + path, text, predicates, () => {
        const document = read();
        return { path, document, value: parseWith(grammar(), document) };
      }), text);
    });
  };
  const single = <T>(path: string, grammar: () => z.ZodType<T>): Written<T> | undefined => (path in files ? yaml(path, grammar) : undefined);
  const object = (path: string): Written<JsonObject> | undefined => {
    const text = files[path] ?? '';
    const recalled = recallFile(known, path, below + path, text, () => readJson(below + path, text));
    if (recalled !== undefined) return { path, document: recalled.document, value: recalled.value as JsonObject, isBuilt: true };
    const written = readObject(path, below, text, problems);
    return written === undefined ? undefined : watched(written, text);
  };

  let scenarioGrammar: ReturnType<typeof buildScenarioGrammar> | undefined;
  const contract = single('contract.yaml', () => contractGrammar);
  const assumptions = single('assumptions.yaml', () => assumptionsGrammar);
  const always = single('always.yaml', () => standingChecksGrammar(predicates));
  const manifest = single('catalogue.yaml', () => catalogueGrammar);
  const policy = single('policy.yaml', () => policyGrammar);
  const process = single('process.yaml', () => processGrammar);
  const requirements = sorted.requirements.map((path) => yaml(path, () => requirementsGrammar));
  const scenarios = sorted.scenarios.map((path) => yaml(path, () => scenarioGrammar ??= buildScenarioGrammar(predicates)));
  const schemas = sorted.schemas.map(object);
  const data = sorted.data.map(object);
  problems.throwIfAny();
  return {
    ...(contract && { contract }),
    ...(assumptions && { assumptions }),
    ...(always && { always }),
    ...(manifest && { manifest }),
    ...(policy && { policy }),
    ...(process && { process }),
    requirements: requirements.filter(isRead),
    scenarios: scenarios.filter(isRead),
    schemas: new Map(schemas.filter(isRead).map((schema) => [schema.path.slice('schemas/'.length), schema])),
    data: new Map(data.filter(isRead).map((datum) => [datum.path, datum])),
  };
}

function readObject(path: string, below: string, text: string, problems: ProblemList): Written<JsonObject> | undefined {
  return problems.attempt(() => {
    const document = readJson(below + path, text);
    if (isJsonObject(document.value)) return { path, document, value: document.value };
    problems.add({ code: 'input.type', message: phrase`expected a JSON object`, location: document.locate([]) });
    return undefined;
  });
}

function isRead<T>(written: T | undefined): written is T {
  return written !== undefined;
}
