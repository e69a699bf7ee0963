import type { RunEvent } from '../model/event.ts';
import { findEventMisfit } from './event-shape.ts';
import { readLines, type Line } from './read-lines.ts';

/** Something in the evidence of a run that does not verify. */
export interface EvidenceProblem {
  /** The file in the run folder; the events when it is left out. */
  readonly file?: string;
  /** 1 for the first line. */
  readonly line: number;
  readonly code:
    | 'evidence.badLine' | 'evidence.tornLine' | 'evidence.seqGap' | 'evidence.seqDisorder'
    | 'evidence.catalogueChanged' | 'evidence.reportChanged' | 'evidence.judgedOtherwise';
  readonly detail: string;
}

/** What an events file holds, and what is wrong with it. */
export interface ReadEvents {
  readonly events: readonly RunEvent[];
  readonly problems: readonly EvidenceProblem[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parseLine(line: Line): RunEvent | string {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(line.bytes));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return findEventMisfit(value) ?? (value as RunEvent);
}

/**
 * Reads every complete, valid line. A last line that was cut off, a line that is no event, a gap and a disorder in the numbers are told and do not stop the reading.
 * @throws the file system's error when the file cannot be read
 */
export async function readEvents(file: string): Promise<ReadEvents> {
  const events: RunEvent[] = [];
  const problems: EvidenceProblem[] = [];
  let last = 0;
  for await (const line of readLines(file)) {
    if (!line.isComplete) {
      problems.push({ line: line.number, code: 'evidence.tornLine', detail: `The last line was cut off after ${line.bytes.length} bytes and is left out.` });
      continue;
    }
    const event = parseLine(line);
    if (typeof event === 'string') {
      problems.push({ line: line.number, code: 'evidence.badLine', detail: event });
      continue;
    }
    if (event.seq <= last) problems.push({ line: line.number, code: 'evidence.seqDisorder', detail: `Number ${event.seq} follows ${last}.` });
    else if (event.seq > last + 1) problems.push({ line: line.number, code: 'evidence.seqGap', detail: `Number ${event.seq} follows ${last}: ${event.seq - last - 1} missing.` });
    last = Math.max(last, event.seq);
    events.push(event);
  }
  return { events, problems };
}
