import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { phrase } from '../model/phrase.ts';
import type { ItemProof, Process } from '../model/process.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { WrittenProcess } from './grammar/process-grammar.ts';
import type { ParsedFiles } from './parse-files.ts';
import { unknownId } from './unknown-id.ts';

type WrittenItem = WrittenProcess['phases'][number]['items'][number];

/** Holds `process.yaml` against the catalogue that it is about; undefined when there is none. */
export function buildProcess({ process, requirements, contract }: ParsedFiles, problems: ProblemList): Process | undefined {
  if (process === undefined) return undefined;
  const { document, value: { phases, changes, changeSource } } = process;
  const known = requirements.flatMap((file) => file.value).map(({ id }) => id);
  const items = phases.flatMap((phase, at) => phase.items.map(({ id }, index) => ({ id, location: document.locate(['phases', at, 'items', index]) })));
  problems.add(
    ...findDuplicates(phrase`phase`, phases.map(({ id }, at) => ({ id, location: document.locate(['phases', at]) }))),
    ...findDuplicates(phrase`item`, items),
    ...findDuplicates(phrase`change`, changes.map(({ id }, at) => ({ id, location: document.locate(['changes', at]) }))),
  );
  for (const [at, { id }] of changes.entries()) {
    if (!contract.value.capabilities.some((capability) => capability.id === id && !capability.core)) continue;
    problems.add({ code: 'catalogue.process', message: phrase`'${id}' is a capability, and so a change already`, hint: phrase`give the change another id`, location: document.locate(['changes', at, 'id']) });
  }
  const expand = expander(document, known, problems);
  return {
    phases: phases.map((phase, at) => ({ ...phase, items: phase.items.map((item, index) => buildItem(item, (patterns) => expand(patterns, ['phases', at, 'items', index, 'shown', 'requirements']))) })),
    changes: changes.map((change, at) => ({ ...change, requirements: expand(change.requirements, ['changes', at, 'requirements']) })),
    changeSource,
  };
}

function buildItem({ id, text, by = [], form, shown, optional }: WrittenItem, expand: (patterns: readonly string[]) => readonly string[]): Process['phases'][number]['items'][number] {
  return { id, text, by, isOptional: optional, proof: proofOf(shown, form, expand) };
}

function proofOf(shown: WrittenItem['shown'], form: WrittenItem['form'], expand: (patterns: readonly string[]) => readonly string[]): ItemProof {
  if (shown === undefined) return { kind: 'attestation', ...(form !== undefined && { form }) };
  if (typeof shown === 'object') return { kind: 'requirements', ids: expand(shown.requirements) };
  return shown === 'qualification' || shown === 'run' ? { kind: shown } : { kind: 'kept', result: shown };
}

/** Writes patterns out as the ids that they stand for; one that stands for none is told of. */
function expander(document: LocatedDocument, known: readonly string[], problems: ProblemList) {
  return (patterns: readonly string[], path: ReadonlyArray<string | number>): readonly string[] => {
    const ids = patterns.flatMap((pattern, at) => {
      const fitting = pattern.endsWith('*') ? known.filter((id) => id.startsWith(pattern.slice(0, -1))) : known.filter((id) => id === pattern);
      if (fitting.length === 0) problems.add(unknownId(phrase`requirement`, pattern, known, document.locate([...path, at])));
      return fitting;
    });
    return [...new Set(ids)];
  };
}
