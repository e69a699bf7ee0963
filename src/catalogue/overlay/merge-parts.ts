import type { LocatedDocument } from '../../input/located-document.ts';
import type { DisabledPart } from '../../model/catalogue.ts';
import type { WrittenManifest } from '../grammar/overlay-grammar.ts';
import type { ParsedFiles, ParsedPart, Written } from '../parse-files.ts';
import { composeList, entriesOf, type ListEntry } from './compose-list.ts';

interface Named { readonly id: string }

type Entries<T> = ReadonlyArray<ListEntry<T>>;

/** Puts an overlay whose declarations are sound over its base: replaced parts keep their place, added ones come last. */
export function mergeParts(own: ParsedPart, base: ParsedFiles, { disable, replace }: WrittenManifest): ParsedFiles {
  const list = <T extends Named>(path: string, under: Written<readonly T[]>, over: Written<readonly T[]> | undefined, gone: object): Written<T[]> => {
    const mine = over === undefined ? [] : entriesOf(over);
    const kept = replaceEntries(entriesOf(under), mine).filter(({ value }) => !Object.hasOwn(gone, value.id));
    return composeList(path, [...kept, ...addedTo(entriesOf(under), mine)], under.document);
  };
  const map = <T>(under: ReadonlyMap<string, T>, over: ReadonlyMap<string, T>, gone: readonly string[]): Map<string, T> =>
    new Map([...under, ...over].filter(([id]) => !gone.includes(id)));
  const scenarios = map(byPath(base.scenarios), byPath(own.scenarios), Object.keys(disable.scenarios).map((id) => `${id}.yaml`));
  const goneData = (['menus', 'payloads'] as const).flatMap((kind) => Object.keys(disable[kind]).map((name) => `${kind}/${name}`));
  return {
    contract: replace.contract && own.contract !== undefined ? own.contract : base.contract,
    assumptions: list('assumptions.yaml', base.assumptions, own.assumptions, disable.assumptions),
    always: list('always.yaml', base.always, own.always, disable.standingChecks),
    requirements: mergeRequirements(own, base, disable.requirements),
    scenarios: [...scenarios.values()],
    schemas: map(base.schemas, own.schemas, Object.keys(disable.schemas)),
    data: map(base.data, own.data, goneData),
    ...(own.manifest && { manifest: own.manifest }),
    ...(own.policy && { policy: own.policy }),
    ...((own.process ?? base.process) && { process: own.process ?? base.process }),
  };
}

/** A disabled requirement stays, excluded with its reason: it must never be silently gone. */
function mergeRequirements(own: ParsedPart, base: ParsedFiles, disabled: Readonly<Record<string, DisabledPart['reason']>>): ParsedFiles['requirements'] {
  const mine = own.requirements.flatMap(entriesOf);
  const theirs = base.requirements.flatMap(entriesOf);
  const kept = base.requirements.map((under) => {
    const entries = replaceEntries(entriesOf(under), mine).map((entry) => {
      const excluded = Object.hasOwn(disabled, entry.value.id) ? disabled[entry.value.id] : undefined;
      return excluded === undefined ? entry : { ...entry, value: { ...entry.value, excluded } };
    });
    return composeList(under.path, entries, under.document);
  });
  const added = addedTo(theirs, mine);
  const home: LocatedDocument | undefined = added[0]?.document;
  return home === undefined ? kept : [...kept, composeList('requirements/added.yaml', added, home)];
}

function replaceEntries<T extends Named>(under: Entries<T>, over: Entries<T>): Entries<T> {
  return under.map((entry) => over.find(({ value }) => value.id === entry.value.id) ?? entry);
}

function addedTo<T extends Named>(under: Entries<T>, over: Entries<T>): Entries<T> {
  const known = new Set(under.map(({ value }) => value.id));
  return over.filter(({ value }) => !known.has(value.id));
}

function byPath<T extends { readonly path: string }>(files: readonly T[]): ReadonlyMap<string, T> {
  return new Map(files.map((file) => [file.path, file]));
}
