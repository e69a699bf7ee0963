import type { UserLines } from '../../config/read-user-lines.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { BadLine, TrialEvent, TrialFormat, TrialReport } from '../../model/trial.ts';
import { openEventReader, type EventReader } from './open-event-reader.ts';

/** More than one line in so many that is wrong is no accident. */
const toleratedShare = 20;
const mostNamed = 20;
/** After so many lines without one that is right, the rest is not looked at. */
const trialLines = 200;

/** What was read, and what was not. */
export type ReadTrialEvents = Pick<TrialReport['events'], 'lines' | 'read' | 'bad'>;

/**
 * Reads production events one by one. A line that is wrong is named and counted.
 * @throws InputError `trial.header`, `trial.empty`, or `trial.badLines` when more than one line in twenty is wrong
 */
export async function readTrialEvents(lines: UserLines, { name, format }: { readonly name: string; readonly format: TrialFormat }, onEvent: (event: TrialEvent) => void): Promise<ReadTrialEvents> {
  const first: BadLine[] = [];
  let [count, read, bad] = [0, 0, 0];
  const reader: EventReader = openEventReader(format, name, {
    onEvent: (event) => {
      read += 1;
      onEvent(event);
    },
    onBad: (line) => {
      bad += 1;
      if (first.length < mostNamed) first.push(line);
    },
  });
  for await (const batch of lines.batches) {
    for (const line of batch) reader.add(line);
    count += batch.length;
    if (bad >= trialLines && read === 0) break;
  }
  reader.end();
  if (read + bad === 0) throw new InputError([{ code: 'trial.empty', message: phrase`there are no events`, hint: phrase`ppip trial --help names the columns, and src/app/trial/README.md the events`, location: name }]);
  if (bad * toleratedShare > read + bad) {
    throw new InputError(first.slice(0, 5).map(({ line, code }) => ({ code: 'trial.badLines', message: phrase`${bad} of ${read + bad} lines are no events; this one: ${wordsOf(code)}`, hint: phrase`put the export right; so many wrong lines would make the figures worthless`, location: `${name}:${line}` })));
  }
  return { lines: count, read, bad: { count: bad, first } };
}

const wordsOf = (code: BadLine['code']): Phrase => {
  switch (code) {
    case 'badTime': return phrase`at is no date and time with its offset, such as 2026-05-01T12:00:00Z`;
    case 'badEvent': return phrase`event is none of sent, acknowledged, accepted, rejected, down and up`;
    case 'noLocation': return phrase`locationId is missing`;
    case 'noOrder': return phrase`orderId is missing`;
    case 'tooLong': return phrase`the line is too long`;
    case 'unreadable': return phrase`it cannot be taken apart`;
  }
};
