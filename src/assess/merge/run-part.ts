import type { RunEvent, RunHeader } from '../../model/event.ts';
import { RunRecord } from '../../model/run-record.ts';

/** A recorded run that is a part of a larger one. */
export interface RunPart {
  readonly events: readonly RunEvent[];
  readonly record: RunRecord;
  readonly header: RunHeader;
  /** What its chain of lines comes to. */
  readonly head: string;
}

/** The record of some events, all of it at hand. */
export function recordOf(events: readonly RunEvent[]): RunRecord {
  const record = new RunRecord();
  for (const event of events) record.add(event);
  return record;
}

/** Makes a part of what was read; undefined when its first event, the header of a run, is missing. */
export function toRunPart(events: readonly RunEvent[], head: string): RunPart | undefined {
  const record = recordOf(events);
  return record.header === undefined ? undefined : { events, record, header: record.header, head };
}
