import type { Cause, RunHeader } from '../model/event.ts';
import type { Platform } from '../platform/create-platform.ts';
import type { LateJournal } from './open-journal.ts';
import { toFault } from './to-fault.ts';

/** Writes the beginning and the end of a run around the run itself; a fault of the harness is the end of it, with what is known; `findCut` tells at its end by what it was cut off. */
export async function recordRun(
  journal: LateJournal, header: RunHeader, platform: Platform, faults: unknown[], run: () => Promise<void>, findCut: () => Cause | undefined,
): Promise<void> {
  try {
    journal.record({ type: 'runStarted', header });
    await run();
  } catch (error) {
    faults.push(error);
  }
  await platform.close();
  const fault = toFault(faults[0]);
  const cut = findCut();
  try {
    journal.record({
      type: 'runEnded', interrupted: cut !== undefined, ...(cut !== undefined && cut.code !== 'run.interrupted' && { cause: cut }), ...(fault !== undefined && { fault: { code: fault.code, detail: fault.message } }),
    });
  } catch (error) {
    faults.push(error);
  }
}
