import { z } from 'zod';
import { authored } from '../../input/authored.ts';
import { durationText } from '../../input/duration-text.ts';
import { shareText } from '../../input/parse-share.ts';
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

const atLeast = z.int().min(1);
const atMost = z.int().min(0);

const thresholds = z.strictObject({
  orders: atLeast.exactOptional().describe('At least so many orders; fewer show not enough yet.'),
  locations: atLeast.exactOptional().describe('At least so many locations that were sent an order.'),
  days: days.exactOptional().describe('At least so many days on which an order was sent, such as 14d.'),
  acceptance: shareText.exactOptional().describe('At least this share of the orders accepted, such as 98%.'),
  rejectedWithReason: shareText.exactOptional().describe('At least this share of the rejections with a code or reason.'),
  uptime: shareText.exactOptional().describe('At least this share of the watched time up.'),
  statusWithin: z
    .strictObject({ p50: durationText.exactOptional(), p95: durationText.exactOptional(), max: durationText.exactOptional() })
    .exactOptional()
    .describe('How long half, 95 % and all of the sendings may wait for their final status.'),
  duplicates: atMost.exactOptional().describe('At most so many orders accepted with two check numbers.'),
  unanswered: atMost.exactOptional().describe('At most so many orders without a final status.'),
});

/** The whole of `policy.yaml`: under which conditions a run certifies. */
export const policyGrammar = z
  .strictObject({
    raise: z.record(idText, z.enum(levels)).default({}).describe('Requirements that bind more than the catalogue says. A level is raised, never lowered.'),
    requiredProfile: z.array(idText).default([]).describe('Capabilities that the partner must have; without one the verdict is incomplete.'),
    permittedOverrides: z.array(idText).exactOptional().describe('The assumptions that ppip.yaml may override; any, when this is left out.'),
    generalAvailability: z
      .strictObject({
        alpha: thresholds.exactOptional().describe('What is asked of Alpha customers.'),
        beta: thresholds.exactOptional().describe('What is asked of Beta customers, where a Beta is asked for.'),
      })
      .exactOptional()
      .describe('What the trials with Alpha and Beta customers must come to before general availability (ppip trial --events).'),
    issuers: z.array(z.string().regex(/^[0-9a-f]{64}$/, authored`the id of a key is 64 hexadecimal digits: ppip keygen prints it`)).min(1).exactOptional().describe('The ids of the keys that sign certificates under this policy.'),
    permittedWaivers: z.array(idText).exactOptional().describe('The requirements that may be waived in a certificate; none, when this is left out.'),
    validity: days.exactOptional().describe('How long a certificate is good for.'),
  })
  .describe('A policy: under which conditions a run by this catalogue certifies.');

/** What `policy.yaml` says, parsed. */
export type WrittenPolicy = z.infer<typeof policyGrammar>;
