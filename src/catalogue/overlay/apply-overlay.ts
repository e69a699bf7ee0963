import { openProblemList, type ProblemList } from '../../input/problem-list.ts';
import { partKinds, type CatalogueIdentity, type DisabledPart } from '../../model/catalogue.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import { digestFiles } from '../digest-files.ts';
import { findDuplicates } from '../find-duplicates.ts';
import type { WrittenManifest } from '../grammar/overlay-grammar.ts';
import { parseFiles, parsePart, type ParsedFiles, type ParsedPart, type Reading, type Written } from '../parse-files.ts';
import { collectMentions } from '../trace/collect-mentions.ts';
import { checkDeclarations } from './check-declarations.ts';
import { listParts } from './list-parts.ts';
import { mergeParts } from './merge-parts.ts';
import { basePrefix, type SplitFiles } from './split-base.ts';

/** An overlay and its base as one catalogue. */
export interface AppliedOverlay {
  readonly files: ParsedFiles;
  readonly base: NonNullable<CatalogueIdentity['base']>;
  readonly disabled: readonly DisabledPart[];
}

/**
 * Puts an overlay over its base.
 * @throws InputError with everything that is wrong in either, or that the overlay does without declaring it
 */
export function applyOverlay(split: SplitFiles, reading: Reading): AppliedOverlay {
  const problems = openProblemList();
  const base = problems.attempt(() => parseFiles(split.base, reading, basePrefix));
  const own = problems.attempt(() => parsePart(split.own, { predicates: reading.predicates }));
  problems.throwIfAny();
  const manifest = own?.manifest;
  if (base === undefined || own === undefined || manifest?.value.extends === undefined) {
    throw new InputError([{
      code: 'catalogue.base', message: phrase`there is a folder base/, and no catalogue.yaml that says 'extends'`,
      hint: phrase`base/ is the place of the catalogue that an overlay extends: take it away, or say what is extended`, location: manifest?.document.locate([]) ?? basePrefix,
    }]);
  }
  checkVersion(manifest, base.contract.value.version, problems);
  checkWhole('contract', phrase`the contract`, manifest, own, problems);
  checkWhole('process', phrase`the process`, manifest, own, problems);
  checkTwice(own, problems);
  checkDeclarations(manifest, listParts(own), listParts(base), problems);
  problems.throwIfAny();
  const files = mergeParts(own, base, manifest.value);
  checkDisabled(manifest, base, files, problems);
  problems.throwIfAny();
  return { files, base: { version: base.contract.value.version, digest: digestFiles(split.base) }, disabled: listDisabled(manifest.value) };
}

/** One of two entries of an id would win, and nobody could tell which. */
function checkTwice({ requirements, assumptions, always }: ParsedPart, problems: ProblemList): void {
  const given = ({ document, value }: Pick<Written<ReadonlyArray<{ readonly id: string }>>, 'document' | 'value'>) =>
    value.map(({ id }, at) => ({ id, location: document.locate([at]) }));
  problems.add(...findDuplicates(phrase`requirement`, requirements.flatMap(given)));
  if (assumptions !== undefined) problems.add(...findDuplicates(phrase`assumption`, given(assumptions)));
  if (always !== undefined) problems.add(...findDuplicates(phrase`standing check`, given(always)));
}

function checkVersion({ document, value }: Written<WrittenManifest>, version: string, problems: ProblemList): void {
  if (value.extends === `builtin@${version}`) return;
  const hint = phrase`go through what changed, then write builtin@${version}; or use the ppip that ships ${value.extends ?? ''}`;
  problems.add({ code: 'catalogue.base', message: phrase`the catalogue that ships is builtin@${version}`, hint, location: document.locate(['extends']) });
}

/** What is replaced as a whole is declared as such. */
function checkWhole(name: 'contract' | 'process', noun: Phrase, { document, value }: Written<WrittenManifest>, own: ParsedPart, problems: ProblemList): void {
  const part = own[name];
  if (value.replace[name] === (part !== undefined)) return;
  const location = part?.document.locate([]) ?? document.locate(['replace', name]);
  problems.add(part === undefined
    ? { code: 'catalogue.overlay', message: phrase`no file of this folder brings ${noun}`, hint: phrase`write ${name}.yaml, or take this out`, location }
    : { code: 'catalogue.overlay', message: phrase`catalogue.yaml does not declare ${noun}`, hint: phrase`write '${name}: true' under 'replace'`, location });
}

/** How many places of a list help whoever has to go through them. */
const shownPlaces = 4;

function checkDisabled({ document, value }: Written<WrittenManifest>, base: ParsedFiles, merged: ParsedFiles, problems: ProblemList): void {
  const excluded = new Set(base.requirements.flatMap((file) => file.value).filter((requirement) => requirement.excluded !== undefined).map(({ id }) => id));
  const mentions = collectMentions(merged);
  for (const id of Object.keys(value.disable.requirements)) {
    const location = document.locate(['disable', 'requirements', id], 'key');
    const places = mentions.filter((mention) => mention.id === id).map((mention) => mention.location);
    if (excluded.has(id)) {
      problems.add({ code: 'catalogue.overlay', message: phrase`the base excludes '${id}' already`, hint: phrase`take it out`, location });
    } else if (places.length > 0) {
      const shown = `${places.slice(0, shownPlaces).join(', ')}${places.length > shownPlaces ? `, … (${places.length})` : ''}`;
      const hint = phrase`disable or replace what verifies it: ${shown}`;
      problems.add({ code: 'catalogue.overlay', message: phrase`the requirement '${id}' is disabled and yet verified`, hint, location });
    }
  }
}

function listDisabled({ disable }: WrittenManifest): readonly DisabledPart[] {
  return partKinds.flatMap((kind) => Object.entries(disable[kind]).map(([id, reason]) => ({ kind, id, reason })));
}
