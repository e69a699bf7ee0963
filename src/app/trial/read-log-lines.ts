import { flattenJsonLine } from '../../assess/pos-log/flatten-json-line.ts';
import type { LogLine } from '../../assess/pos-log/log-line.ts';
import { matchPattern } from '../../assess/pos-log/match-pattern.ts';
import { unreadCode } from '../../assess/pos-log/unread-code.ts';
import type { UserLine, UserLines } from '../../config/read-user-lines.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { PosLogFormat, PosLogReading, UnreadLine } from '../../model/pos-log.ts';
import { withinTime } from '../within-time.ts';

/** How the lines of a log are read. */
export interface LogForm {
  readonly name: string;
  readonly format: PosLogFormat;
  readonly patterns: readonly RegExp[];
}

/** So many lines are matched in one go, which may take so long: far more than honest patterns need. */
const linesAtOnce = 200;
const patienceMs = 2_000;
const mostNamed = 20;
/** After so many lines without one that can be read, the rest is not looked at. */
const trialLines = 200;
/** More than one line in so many that cannot be read is another form, and no accident. */
const toleratedShare = 20;

/**
 * Reads the lines of a log in the form that was named. Lines that cannot be read are handed on without what they say, are counted, and the first of them named.
 * @throws InputError `posLog.empty`, `posLog.notJson`, `posLog.noMatch` or `posLog.slowPattern`
 */
export async function readLogLines(lines: UserLines, form: LogForm, onLine: (line: LogLine) => void): Promise<{ readonly count: number; readonly unread: PosLogReading['unread'] }> {
  const { name, format, patterns } = form;
  const first: UnreadLine[] = [];
  let [count, blank, unread] = [0, 0, 0];
  const take = ({ number, text: raw, isCut }: UserLine, said: Pick<LogLine, 'text' | 'ids'> | undefined): void => {
    count += 1;
    if (raw.trim() === '') {
      blank += 1;
      return;
    }
    if (said === undefined) {
      unread += 1;
      if (first.length < mostNamed) first.push({ line: number, code: unreadCode(format, isCut) });
    }
    onLine({ number, raw, ...said });
  };
  for await (const batch of lines.batches) {
    for (let from = 0; from < batch.length; from += linesAtOnce) {
      const some = batch.slice(from, from + linesAtOnce);
      const said = patterns.length === 0 ? some.map((line) => readLine(line, format)) : matchInTime(some, form);
      for (const [index, line] of some.entries()) take(line, said[index]);
    }
    if (unread >= trialLines && unread === count - blank) break;
  }
  if (count === blank) throw new InputError([{ code: 'posLog.empty', message: phrase`the log has no lines`, hint: phrase`name the log that the POS wrote during the run, or - for standard input`, location: name }]);
  expectReadable({ unread, written: count - blank, first }, form);
  return { count, unread: { count: unread, first } };
}

function readLine({ text, isCut }: UserLine, format: PosLogFormat): Pick<LogLine, 'text'> | undefined {
  if (format === 'regex') return { text };
  const flat = isCut ? undefined : flattenJsonLine(text);
  return flat === undefined ? undefined : { text: flat };
}

function matchInTime(lines: readonly UserLine[], { name, patterns }: LogForm): ReadonlyArray<Pick<LogLine, 'text' | 'ids'> | undefined> {
  const matched = withinTime(patienceMs, () => lines.map(({ text }) => matchPattern(text, patterns)));
  if (matched !== undefined) return matched.value;
  const [from, to] = [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0];
  throw new InputError([{
    code: 'posLog.slowPattern', message: phrase`a pattern was still at work on lines ${from} to ${to} after ${patienceMs / 1_000} s`,
    hint: phrase`no group that repeats may hold something that repeats, such as (a+)+; begin the pattern with ^`, location: `${name}:${from}`,
  }]);
}

function expectReadable({ unread, written, first }: { readonly unread: number; readonly written: number; readonly first: readonly UnreadLine[] }, { name, format, patterns }: LogForm): void {
  const [{ line } = { line: 1 }] = first;
  const location = `${name}:${line}`;
  // Between lines that a pattern knows there may be any number of others; lines of JSON are all alike.
  if (format === 'json' && unread * toleratedShare > written) {
    throw new InputError([{ code: 'posLog.notJson', message: phrase`${unread} of ${written} lines are no JSON object`, hint: phrase`write one JSON object a line, or say --format regex for lines of text`, location }]);
  }
  if (patterns.length > 0 && unread === written) {
    throw new InputError([{ code: 'posLog.noMatch', message: phrase`no pattern matches any of ${written} lines`, hint: phrase`try the pattern on the first line, or leave it out: then every id is looked for in the text`, location }]);
  }
}
