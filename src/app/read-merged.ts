import { isDeepStrictEqual } from 'node:util';
import { joinParts } from '../assess/merge/join-parts.ts';
import { listMisfits } from '../assess/merge/list-misfits.ts';
import { listResumeMisfits } from '../assess/merge/list-resume-misfits.ts';
import { mergeHeaders } from '../assess/merge/merge-headers.ts';
import { narrowPart } from '../assess/merge/narrow-part.ts';
import { toRunPart, type RunPart } from '../assess/merge/run-part.ts';
import { partEventsName, readPartEvents } from '../evidence/part-files.ts';
import { runFolderNames } from '../evidence/run-folder.ts';
import type { RunHeader } from '../model/event.ts';
import { sandboxRelations } from '../model/merger.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { mostShards } from '../model/shard.ts';
import type { RunRecord } from '../model/run-record.ts';
import type { PlacedProblem } from './placed-problem.ts';

/** A merged run as it lies on disk. */
export interface ReadMerged {
  /** Of the whole. */
  readonly record: RunRecord;
  readonly parts: readonly RunPart[];
  readonly problems: readonly PlacedProblem[];
}

/**
 * Reads the parts of a merged run. What the header says of them is held against what they are: the plan, the rules and the POS of the whole follow from
 * the parts, and are believed only so far.
 * @throws InputError `evidence.noPart` when a part is not there, or has not even its first event
 */
export async function readMerged(folder: string, header: RunHeader): Promise<ReadMerged> {
  const claimed: unknown = header.merged?.parts;
  const count = Array.isArray(claimed) ? Math.min(claimed.length, mostShards) : 0;
  const read = await Promise.all(Array.from({ length: count }, (_, index) => readPart(folder, index + 1)));
  const [first, ...others] = read.map(({ part }) => part);
  if (first === undefined) throw noPart(folder, partEventsName(1));
  const parts = [first, ...others] as const;
  const problems = read.flatMap((entry) => entry.problems);
  const isResumed = header.merged?.resumed === true;
  const named = parts.map((part, index) => ({ name: partEventsName(index + 1), part }));
  const misfits = (isResumed ? listResumeMisfits(named) : listMisfits(named)).map(({ message }) => message);
  const said = sandboxRelations.find((relation) => relation === header.merged?.sandboxes);
  const whole = misfits.length === 0 ? mergeHeaders(parts, said, isResumed) : header;
  const isSame = isDeepStrictEqual(JSON.parse(JSON.stringify(whole)), JSON.parse(JSON.stringify(header)));
  const details = [...misfits, ...(isSame ? [] : [phrase`What it says of the whole does not follow from the parts: one of them was changed, or it was.`])];
  return {
    record: joinParts(whole, parts), parts: isResumed ? parts.map((part, index) => (index < parts.length - 1 ? narrowPart(part) : part)) : parts,
    problems: [...details.map((detail): PlacedProblem => ({ file: runFolderNames.events, line: 1, code: 'evidence.partsChanged', detail })), ...problems],
  };
}

async function readPart(folder: string, index: number): Promise<{ readonly part: RunPart; readonly problems: readonly PlacedProblem[] }> {
  const name = partEventsName(index);
  const read = await readPartEvents(folder, index);
  const part = read === undefined ? undefined : toRunPart(read.events, read.head);
  if (read === undefined || part === undefined) throw noPart(folder, name);
  return { part, problems: read.problems.map((problem) => ({ ...problem, file: name })) };
}

function noPart(folder: string, name: string): InputError {
  return new InputError([{
    code: 'evidence.noPart', message: phrase`${folder} is a merged run, and ${name} is missing or has no first event: it cannot be judged`, hint: phrase`merge the shards again`,
  }]);
}
