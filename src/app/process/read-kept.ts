import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readUserText } from '../../config/read-user-file.ts';
import { listKeptFiles } from '../../evidence/kept/list-kept-files.ts';
import { openProblemList } from '../../input/problem-list.ts';
import { parseWith } from '../../input/parse-with.ts';
import { readJson } from '../../input/read-json.ts';
import { keptKinds, type KeptResult } from '../../model/kept-result.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { KeptFile } from '../../assess/process/progress.ts';

/** A kept result is small: what is looked at stays where it is. */
const longestResult = 50_000_000;

const grammar: z.ZodType<KeptResult> = z.object({
  schemaVersion: z.literal(1),
  kind: z.enum(keptKinds),
  at: z.iso.datetime(),
  partner: z.object({ name: z.string(), posName: z.string(), version: z.string() }),
  harness: z.object({ version: z.string() }),
  catalogue: z.object({ version: z.string(), digest: z.string() }),
  outcome: z.enum(['passed', 'failed', 'incomplete']),
  subject: z.object({ file: z.string(), sha256: z.string() }).exactOptional(),
  runId: z.string().exactOptional(),
  result: z.json(),
});

/**
 * Reads what commands kept in a folder.
 * @throws InputError with everything that is wrong in them
 */
export async function readKept(folder: string): Promise<readonly KeptFile[]> {
  const problems = openProblemList();
  const files: KeptFile[] = [];
  for (const file of await listKeptFiles(folder)) {
    try {
      const text = await readUserText(file, { kind: 'input', limit: longestResult, hint: phrase`take it away, or keep the result anew with --keep` });
      files.push({ file, sha256: createHash('sha256').update(text).digest('hex'), result: parseWith(grammar, readJson(file, text)) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.add(...error.problems);
    }
  }
  problems.throwIfAny();
  return files;
}
