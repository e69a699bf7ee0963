import { hintWord } from '../../input/hint-word.ts';
import type { ProblemList } from '../../input/problem-list.ts';
import type { PartKind } from '../../model/catalogue.ts';
import { partKinds } from '../../model/catalogue.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';
import type { WrittenManifest } from '../grammar/overlay-grammar.ts';
import type { Written } from '../parse-files.ts';
import { partNouns, type PartIndex } from './list-parts.ts';

const code = 'catalogue.overlay';

/** Holds what an overlay declares against what it brings and what its base has: nothing is replaced, added or disabled by accident. */
export function checkDeclarations(manifest: Written<WrittenManifest>, own: PartIndex, base: PartIndex, problems: ProblemList): void {
  for (const kind of partKinds) checkKind(kind, manifest, own[kind], base[kind], problems);
}

function checkKind(
  kind: PartKind, { document, value }: Written<WrittenManifest>, own: ReadonlyMap<string, string>, base: ReadonlyMap<string, string>, problems: ProblemList,
): void {
  const noun = partNouns[kind];
  const refuse = (message: Phrase, hint: Phrase, location: string): void => { problems.add({ code, message, hint, location }); };
  const { replace, add, disable } = { replace: value.replace[kind], add: value.add[kind], disable: Object.keys(value.disable[kind]) };
  const seen = new Map<string, string>();
  const once = (id: string, verb: string, location: string): void => {
    const earlier = seen.get(id);
    if (earlier !== undefined) refuse(phrase`the ${noun} '${id}' is named under '${earlier}' already`, phrase`keep one`, location);
    else seen.set(id, verb);
  };
  const unknown = (id: string, location: string): void => {
    refuse(phrase`the base has no ${noun} '${id}'`, hintWord(id, [...base.keys()], phrase`known`), location);
  };
  for (const [at, id] of replace.entries()) {
    const location = document.locate(['replace', kind, at]);
    once(id, 'replace', location);
    if (!base.has(id)) unknown(id, location);
    else if (!own.has(id)) refuse(phrase`no file of this folder brings the ${noun} '${id}'`, phrase`write it, at ${homeOf(kind, id)}, or take the name out`, location);
  }
  for (const [at, id] of add.entries()) {
    const location = document.locate(['add', kind, at]);
    once(id, 'add', location);
    if (base.has(id)) refuse(phrase`the base has a ${noun} '${id}' already`, phrase`name it under 'replace', or choose another id`, location);
    else if (!own.has(id)) refuse(phrase`no file of this folder brings the ${noun} '${id}'`, phrase`write it, at ${homeOf(kind, id)}, or take the name out`, location);
  }
  for (const id of disable) {
    const location = document.locate(['disable', kind, id], 'key');
    once(id, 'disable', location);
    if (!base.has(id)) unknown(id, location);
    else if (own.has(id)) refuse(phrase`the ${noun} '${id}' is disabled, and yet this folder brings it`, phrase`name it under 'replace', or take it out of the folder`, location);
  }
  for (const [id, location] of own) {
    if (seen.has(id)) continue;
    refuse(phrase`catalogue.yaml does not declare the ${noun} '${id}'`, phrase`name it under '${base.has(id) ? 'replace' : 'add'}', ${kind}`, location);
  }
}

/** The file in which a part belongs. */
function homeOf(kind: PartKind, id: string): string {
  switch (kind) {
    case 'requirements': return 'requirements/<any>.yaml';
    case 'scenarios': return `${id}.yaml`;
    case 'standingChecks': return 'always.yaml';
    case 'assumptions': return 'assumptions.yaml';
    case 'schemas':
    case 'menus':
    case 'payloads': return `${kind}/${id}`;
  }
}
