import type { RunEvent } from '../model/event.ts';
import { beforeFirst, hashLine } from './chain-lines.ts';
import { findEventMisfit } from './event-shape.ts';
import { readLines } from './read-lines.ts';
import { phrase, type Phrase, verbatim } from '../model/phrase.ts';

/** Something in the evidence of a run that does not verify. */
export interface EvidenceProblem {
  /** The file in the run folder; the events when it is left out. */
  readonly file?: string;
  /** 1 for the first line. */
  readonly line: number;
  readonly code:
    | 'evidence.badLine' | 'evidence.tornLine' | 'evidence.seqGap' | 'evidence.seqDisorder' | 'evidence.chainBroken'
    | 'evidence.catalogueChanged' | 'evidence.reportChanged' | 'evidence.judgedOtherwise' | 'evidence.partsChanged';
  readonly detail: Phrase;
}

/** What is wrong with an events file, and what ties it together. */
export interface ScannedEvents {
  readonly problems: readonly EvidenceProblem[];
  /** The hash of the last complete line, which ties the whole file together. */
  readonly head: string;
}

/** The same with what it holds. */
export interface ReadEvents extends ScannedEvents {
  readonly events: readonly RunEvent[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** An event, and the hash of the line that it was written after. */
interface Link {
  readonly event: RunEvent;
  readonly prev: unknown;
}

const carriageReturn = 0x0d;

function parseLine(bytes: Buffer): Link | Phrase {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch (error) {
    return verbatim(error instanceof Error ? error.message : String(error));
  }
  const misfit = findEventMisfit(value);
  if (misfit !== undefined) return verbatim(misfit);
  const { prev, ...event } = value as RunEvent & { readonly prev?: unknown };
  return { event: event, prev };
}

/** What is wrong with the place of an event: its number first, since that says more; then the line that it says it follows. */
function findDisorder({ event: { seq }, prev }: Link, last: number, before: string): Pick<EvidenceProblem, 'code' | 'detail'> | undefined {
  if (seq <= last) return { code: 'evidence.seqDisorder', detail: phrase`Number ${seq} follows ${last}.` };
  if (seq > last + 1) return { code: 'evidence.seqGap', detail: phrase`Number ${seq} follows ${last}: ${seq - last - 1} missing.` };
  if (prev === before) return undefined;
  const detail = typeof prev === 'string' ? phrase`The line before it is not the one that it was written after: one of the two was changed.` : phrase`It does not carry the hash of the line before it.`;
  return { code: 'evidence.chainBroken', detail };
}

/**
 * Reads every complete, valid line, and holds them all at once.
 * @throws as {@link scanEvents} does
 */
export async function readEvents(file: string): Promise<ReadEvents> {
  const events: RunEvent[] = [];
  const scanned = await scanEvents(file, (event) => { events.push(event); });
  return { events, ...scanned };
}

/**
 * Goes through every complete, valid line, one after another. A last line that was cut off, a line that is no event, a gap and a disorder in the numbers, and a line that
 * was written after another than the one before it are told and do not stop the reading.
 * @throws the file system's error when the file cannot be read
 */
export async function scanEvents(file: string, onEvent: (event: RunEvent) => void): Promise<ScannedEvents> {
  const problems: EvidenceProblem[] = [];
  let last = 0;
  let before = beforeFirst;
  for await (const { number, bytes, isComplete } of readLines(file)) {
    if (!isComplete) {
      problems.push({ line: number, code: 'evidence.tornLine', detail: phrase`The last line was cut off after ${bytes.length} bytes and is left out.` });
      continue;
    }
    // A checkout may have turned the line's end into CR LF.
    const own = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
    const link = parseLine(own);
    if ('template' in link) {
      problems.push({ line: number, code: 'evidence.badLine', detail: link });
    } else {
      const disorder = findDisorder(link, last, before);
      if (disorder !== undefined) problems.push({ line: number, ...disorder });
      last = Math.max(last, link.event.seq);
      onEvent(link.event);
    }
    before = hashLine(own);
  }
  return { problems, head: before };
}
