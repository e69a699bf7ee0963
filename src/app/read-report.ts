import { z } from 'zod';
import { authored } from '../input/authored.ts';
import { readUserText } from '../config/read-user-file.ts';
import { parseWith } from '../input/parse-with.ts';
import { readJson } from '../input/read-json.ts';
import type { ComparableReport } from '../model/comparison.ts';
import { standings, verdicts } from '../model/outcome.ts';
import { phrase } from '../model/phrase.ts';
import { levels } from '../model/requirement.ts';

/** A report of a whole run has a few megabytes; beyond this it is something else. */
const longestReport = 200_000_000;

const text = z.object({ en: z.string(), fr: z.string() });

/** Only what is compared: a report of another version of the harness may have more members, or lack some. */
const grammar: z.ZodType<ComparableReport> = z.object({
  verdict: z.enum(verdicts),
  harness: z.object({ version: z.string() }),
  catalogue: z.object({ version: z.string(), digest: z.string(), authority: z.string() }),
  partner: z.object({ name: z.string(), version: z.string() }),
  profile: z.object({ in: z.array(z.string()) }),
  run: z.object({ id: z.string(), startedAt: z.string(), durationMs: z.number() }),
  requirements: z.array(z.object({
    id: z.string().min(1), level: z.enum(levels), text, standing: z.enum(standings),
    findings: z.array(z.object({ outcome: z.string(), code: z.string(), args: z.record(z.string(), z.json()), scenario: z.string(), step: z.string(), check: z.string() })),
  })).superRefine((requirements, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of requirements.entries()) {
      if (seen.has(id)) context.addIssue({ code: 'custom', message: authored`the requirement ${id} stands here twice`, path: [index, 'id'] });
      seen.add(id);
    }
  }),
  scenarios: z.array(z.object({ state: z.string() })),
  assumptions: z.array(z.object({ id: z.string(), position: z.json() })),
});

/**
 * Reads a report.json, as far as reports are compared by it.
 * @throws InputError when there is none, or it is no report
 */
export async function readReport(file: string): Promise<ComparableReport> {
  const source = await readUserText(file, { kind: 'report', limit: longestReport, hint: phrase`name a run folder, or the report.json of a run` });
  return parseWith(grammar, readJson(file, source));
}
