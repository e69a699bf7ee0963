import type { PosEvent, PosTally } from '../index.ts';
import { phrase, type Phrase } from '../model/phrase.ts';
import { isCi } from './surroundings.ts';
import type { Setting } from './voice.ts';

/** How a sandbox's events are told, and counted. */
export interface PosTelling {
  readonly tell: (event: PosEvent) => Phrase;
  readonly count: (tally: PosTally, event: PosEvent) => PosTally;
  readonly empty: PosTally;
}

/**
 * Shows what a sandbox does while it goes on: at a terminal a sentence for each event over a line that counts; else a line of JSON for each, which a
 * program can read.
 */
export function openSandboxView({ tell, count, empty }: PosTelling, setting: Setting): (event: PosEvent) => void {
  const { stderr, voice: { say } } = setting;
  if (stderr.isTTY !== true || isCi(setting)) {
    return ({ at, ...event }) => { stderr.write(`${at} ${JSON.stringify(event)}\n`); };
  }
  let tally = empty;
  return (event) => {
    tally = count(tally, event);
    const { orders, checks, rejected, open } = tally;
    const counts = say(phrase`orders ${orders} · checks ${checks} · rejected ${rejected} · callbacks without an answer ${open}`);
    // Back to the start of the line that counts, and over it.
    stderr.write(`\r\u001B[2K${event.at.slice(11, 19)}  ${say(tell(event))}\n${counts}`);
  };
}
