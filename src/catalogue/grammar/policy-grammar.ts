import { z } from 'zod';
import { authored } from '../../input/authored.ts';
import { phrase } from '../../model/phrase.ts';
import { levels } from '../../model/requirement.ts';
import { idText } from './texts.ts';

const days = z
  .string()
  .transform((text, context) => {
    const [, amount] = /^([1-9]\d{0,4})d$/.exec(text) ?? [];
    if (amount !== undefined) return Number(amount);
    context.addIssue({ code: 'custom', message: authored`'${text}' is not a number of days`, params: { code: 'input.duration', hint: phrase`write whole days: '365d'` } });
    return z.NEVER;
  })
  .describe('Whole days, such as 365d.');

/** The whole of `policy.yaml`: under which conditions a run certifies. */
export const policyGrammar = z
  .strictObject({
    raise: z.record(idText, z.enum(levels)).default({}).describe('Requirements that bind more than the catalogue says. A level is raised, never lowered.'),
    requiredProfile: z.array(idText).default([]).describe('Capabilities that the partner must have; without one the verdict is incomplete.'),
    permittedOverrides: z.array(idText).exactOptional().describe('The assumptions that ppip.yaml may override; any, when this is left out.'),
    issuers: z.array(z.string().regex(/^[0-9a-f]{64}$/, authored`the id of a key is 64 hexadecimal digits: ppip keygen prints it`)).min(1).exactOptional().describe('The ids of the keys that sign certificates under this policy.'),
    permittedWaivers: z.array(idText).exactOptional().describe('The requirements that may be waived in a certificate; none, when this is left out.'),
    validity: days.exactOptional().describe('How long a certificate is good for.'),
  })
  .describe('A policy: under which conditions a run by this catalogue certifies.');

/** What `policy.yaml` says, parsed. */
export type WrittenPolicy = z.infer<typeof policyGrammar>;
