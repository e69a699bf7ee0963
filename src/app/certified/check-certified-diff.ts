import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { hasLostPass, isPart } from '../../assess/is-part.ts';
import { changes } from '../../model/comparison.ts';
import { verdicts } from '../../model/outcome.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';
import type { Report } from '../../model/report.ts';
import { compareWithCertified } from './compare-with-certified.ts';
import type { ReadCertifiedRun } from './read-certified-run.ts';

const side = z.object({ standing: z.string(), level: z.string() });
const run = z.object({ verdict: z.enum(verdicts), isPartial: z.boolean(), runId: z.string(), startedAt: z.string() });

/** As much of the file as can be held against the run that it lies in. */
const grammar = z.object({
  schemaVersion: z.literal(1), isWorse: z.boolean(), lostPass: z.boolean(), before: run, after: run,
  requirements: z.array(z.object({ id: z.string(), change: z.enum(changes), before: side.optional(), after: side.optional() })),
  certified: z.object({ runId: z.string(), eventsSha256: z.string().regex(/^[0-9a-f]{64}$/) }),
});

/**
 * Holds what a package says of the certified run against the report of the run that is packed: its own side must be that report's, and its end must follow
 * from what it lists. With the certified run at hand the whole is made again.
 * @returns what is wrong with it; undefined when nothing is
 */
export function checkCertifiedDiff(value: unknown, report: Report, certified?: ReadCertifiedRun): Phrase | undefined {
  const read = grammar.safeParse(value);
  if (!read.success) return phrase`it does not have the form in which ppip pack writes it`;
  const { isWorse, lostPass, before, after, requirements, certified: named } = read.data;
  if (after.runId !== report.run.id || after.verdict !== report.verdict || after.startedAt !== report.run.startedAt || after.isPartial !== isPart(report)) return phrase`it is about another run`;
  if (before.runId !== named.runId) return phrase`it names two certified runs`;
  const stands = new Map(report.requirements.map(({ id, standing, level }) => [id, { standing, level }]));
  const wrong = requirements.find((entry) => !isDeepStrictEqual(entry.after, stands.get(entry.id)));
  if (wrong !== undefined) return phrase`${wrong.id} does not stand so in the report`;
  const hasLost = hasLostPass(before, after);
  if (lostPass !== hasLost || isWorse !== (hasLost || requirements.some(({ change }) => change === 'worse'))) return phrase`its end does not follow from what it lists`;
  if (certified === undefined) return undefined;
  if (certified.eventsSha256 !== named.eventsSha256) return phrase`it is about another certified run than the one that was named`;
  return isDeepStrictEqual(JSON.parse(JSON.stringify(compareWithCertified(certified, report))), value) ? undefined : phrase`the certified run and this one differ otherwise`;
}
