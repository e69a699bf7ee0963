import type { RunEvent, RunHeader } from '../../model/event.ts';
import { RunRecord } from '../../model/run-record.ts';
import { placeEvent } from './place-event.ts';
import type { RunPart } from './run-part.ts';

const startOf = ({ record }: RunPart): number => Date.parse(record.startedAt ?? '');

/**
 * The record of the whole: every exchange of every part, under ids that are told apart. It has come to its end only when all parts have; one that was
 * interrupted, or in which the harness failed, makes the whole so.
 */
export function joinParts(header: RunHeader, parts: readonly RunPart[]): RunRecord {
  const joined = new RunRecord();
  const began = Math.min(...parts.map(startOf));
  const first: RunEvent = { type: 'runStarted', header, seq: 1, at: new Date(began).toISOString(), atMs: 0 };
  joined.add(first);
  let seqBefore = first.seq;
  let lastMs = 0;
  for (const [index, part] of parts.entries()) {
    const place = { part: index + 1, offsetMs: startOf(part) - began, seqBefore };
    for (const event of part.events) {
      if (event.type !== 'runStarted' && event.type !== 'runEnded') joined.add(placeEvent(event, place));
    }
    seqBefore += part.events.reduce((most, { seq }) => Math.max(most, seq), 0);
    lastMs = Math.max(lastMs, place.offsetMs + part.record.lastMs);
  }
  // What was gone on with has the end of its last part.
  const closing = header.merged?.resumed === true ? parts.slice(-1) : parts;
  const ends = closing.flatMap(({ record }) => record.end ?? []);
  const at = new Date(Math.max(...parts.map(({ record }) => Date.parse(record.lastAt ?? '')))).toISOString();
  if (ends.length === closing.length) {
    const fault = ends.find((end) => end.fault !== undefined)?.fault;
    const cause = ends.find(({ interrupted }) => interrupted)?.cause;
    joined.add({ type: 'runEnded', interrupted: ends.some(({ interrupted }) => interrupted), ...(cause !== undefined && { cause }), ...(fault !== undefined && { fault }), seq: seqBefore + 1, at, atMs: lastMs });
  }
  joined.lastAt = at;
  joined.lastMs = lastMs;
  return joined;
}
