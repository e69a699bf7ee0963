import { z } from 'zod';
import { authored } from '../../input/authored.ts';
import { operators } from '../../model/event.ts';
import { keptKinds } from '../../model/kept-result.ts';
import { attestedForms } from '../../model/process.ts';
import { idText, localizedText, someText } from './texts.ts';

const source = z.strictObject({ page: someText.describe('The page, by its path.'), section: someText.exactOptional().describe('The heading on that page.') }).describe('Where it comes from.');

const requirements = z
  .array(z.string().regex(/^[A-Za-z0-9][\w.-]*\*?$/, authored`write the id of a requirement, or the beginning of ids and *, such as MEN-*`))
  .min(1)
  .describe('Ids of requirements; MEN-* stands for all that begin so.');

const item = z
  .strictObject({
    id: idText.describe('What ppip attest calls it; kept for ever.'),
    text: localizedText.describe('What has to be done, as a fact once it is.'),
    by: z.array(z.enum(operators)).min(1).exactOptional().describe('Who may attest it; none when something else shows it.'),
    form: z.enum(attestedForms).exactOptional().describe('The form of the file that must come with the attestation, and is checked.'),
    shown: z
      .union([z.enum(['qualification', 'run', ...keptKinds]), z.strictObject({ requirements })])
      .exactOptional()
      .describe('What shows it in place of an attestation: qualification.yaml, a passed run, requirements that a run found conformant, or the kept result of a command.'),
    optional: z.boolean().default(false).describe('Whether the phase can end without it.'),
  })
  .superRefine(({ by, shown, form }, context) => {
    if ((by === undefined) === (shown === undefined)) context.addIssue({ code: 'custom', path: [], message: authored`an item has either 'by', who attests it, or 'shown', what shows it` });
    if (form !== undefined && shown !== undefined) context.addIssue({ code: 'custom', path: ['form'], message: authored`only what is attested comes with a file` });
  });

/** The whole of `process.yaml`: the phases of PPIP, and what a later change obliges. */
export const processGrammar = z
  .strictObject({
    phases: z
      .array(z.strictObject({
        id: idText.describe('The id of the phase.'),
        title: localizedText.describe('The name of the phase.'),
        deliverable: localizedText.describe('What the phase ends with.'),
        source,
        items: z.array(item).min(1).describe('What has to be done, in this order.'),
      }))
      .min(1)
      .describe('The phases, the first one first.'),
    changeSource: source,
    changes: z
      .array(z.strictObject({ id: idText.describe('What ppip plan --changed calls it.'), text: localizedText.describe('The kind of change.'), requirements }))
      .default([])
      .describe('Kinds of change that oblige a certified partner to show something again.'),
  })
  .describe('process.yaml: the phases of the integration process, and what a later change obliges.');

/** What `process.yaml` says, parsed. */
export type WrittenProcess = z.infer<typeof processGrammar>;
