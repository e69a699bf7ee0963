import { assessRecord } from '../assess/assess.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { RunRecord } from '../model/run-record.ts';
import { withinTime } from './within-time.ts';

/** Far more than an honest catalogue takes: 5,000 exchanges are judged in seconds. */
const patienceMs = (exchanges: number): number => 60_000 + 20 * exchanges;

/** Where the rules come from, and what the record consists of. */
export interface RecordedRules {
  readonly isShipped: boolean;
  /** The records of the parts of a merged run. */
  readonly parts?: readonly RunRecord[] | undefined;
  readonly limitMs?: number;
}

/**
 * Judges a recorded run. A catalogue that is not the one that ships came with the run: a pattern in it may be made to take for ever, so it has only so long.
 * @param limitMs how long a catalogue that does not ship may take
 * @throws InputError `evidence.notJudged` when it takes longer
 */
export function judgeRecorded(record: RunRecord, catalogue: Catalogue, { isShipped, parts, limitMs = patienceMs(record.exchanges.size) }: RecordedRules): Report {
  if (isShipped) return assessRecord(record, catalogue, parts);
  const judged = withinTime(limitMs, () => assessRecord(record, catalogue, parts));
  if (judged !== undefined) return judged.value;
  throw new InputError([{
    code: 'evidence.notJudged',
    message: phrase`The rules kept with the run were still judging it after ${Math.round(limitMs / 1_000)} s.`,
    hint: phrase`a pattern in one of its schemas or checks takes too long: look at it before you trust the run`,
  }]);
}
