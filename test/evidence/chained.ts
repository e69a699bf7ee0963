import { beforeFirst, chainLine, hashLine } from '../../src/evidence/chain-lines.ts';

/** The lines of a journal that holds these events, each tied to the one before. */
export function chained(events: readonly object[]): readonly string[] {
  let prev = beforeFirst;
  return events.map((event) => {
    const line = chainLine(event, prev);
    prev = hashLine(line);
    return line;
  });
}
