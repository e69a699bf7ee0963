import { z } from 'zod';
import { authored } from '../../input/authored.ts';
import { partKinds, type PartKind } from '../../model/catalogue.ts';
import { localizedText, scenarioIdText, someText } from './texts.ts';

const partId = scenarioIdText.describe("A requirement's, standing check's or assumption's id, a scenario's id, or a file name under schemas/, menus/ or payloads/.");

const wordsOf: Readonly<Record<PartKind, string>> = {
  requirements: 'requirements', scenarios: 'scenarios', standingChecks: 'standing checks', assumptions: 'assumptions', schemas: 'JSON Schemas', menus: 'menus', payloads: 'payloads',
};

function eachKind<T extends z.ZodType>(schema: T, noteOf: (kind: PartKind) => string): Record<PartKind, T> {
  return Object.fromEntries(partKinds.map((kind) => [kind, schema.describe(noteOf(kind))])) as Record<PartKind, T>;
}

const named = eachKind(z.array(partId).default([]), (kind) => `The ${wordsOf[kind]} that are meant.`);
const reasons = eachKind(z.record(partId, localizedText).default({}), (kind) => `The ${wordsOf[kind]} that do not count, each with the reason.`);

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, authored`a digest is 'sha256:' and 64 hexadecimal digits`);

/** The whole of `catalogue.yaml`: what a catalogue is, and how it departs from the one that it extends. */
export const catalogueGrammar = z
  .strictObject({
    version: someText.exactOptional().describe("The overlay's own version."),
    authority: someText.exactOptional().describe('Under whose rules a run is judged.'),
    extends: z
      .string()
      .regex(/^builtin@\S+$/, authored`write builtin@<version>, with the version of the catalogue that ships`)
      .exactOptional()
      .describe('The catalogue that this one departs from, with its exact version, such as builtin@2025-11.'),
    confidential: z.boolean().default(false).describe('Texts of the rules that this catalogue brings are withheld from reports, lists and run folders.'),
    replace: z
      .strictObject({
        contract: z.boolean().default(false).describe('contract.yaml is replaced as a whole.'),
        process: z.boolean().default(false).describe('process.yaml is replaced as a whole.'),
        ...named,
      })
      .prefault({})
      .describe('Parts of the base for which files of this folder stand in.'),
    add: z.strictObject(named).prefault({}).describe('Parts that the base does not have.'),
    disable: z.strictObject(reasons).prefault({}).describe('Parts of the base that do not count, each with the reason.'),
    withheld: z
      .strictObject({ digest: digest.describe('Of the full catalogue.') })
      .exactOptional()
      .describe('Written by ppip: this is an edition whose texts are withheld.'),
  })
  .superRefine(({ extends: base, version, authority, replace, add, disable }, context) => {
    if (base === undefined) {
      for (const [name, parts] of Object.entries({ replace, add, disable })) {
        const isEmpty = Object.values(parts).every((part) => part === false || Object.keys(part as object).length === 0);
        if (!isEmpty) context.addIssue({ code: 'custom', path: [name], message: authored`without 'extends' there is nothing to ${name}` });
      }
      return;
    }
    if (version === undefined) context.addIssue({ code: 'custom', path: [], message: authored`an overlay needs a 'version' of its own` });
    if (authority === undefined) context.addIssue({ code: 'custom', path: [], message: authored`an overlay needs an 'authority': under whose rules a run is judged` });
  })
  .describe('A catalogue as a whole: an overlay over the one that ships, and whether its texts are confidential.');

/** What `catalogue.yaml` says, parsed. */
export type WrittenManifest = z.infer<typeof catalogueGrammar>;
