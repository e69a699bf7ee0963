import { buildChecklist } from '../../assess/process/build-checklist.ts';
import { identifyCatalogue } from '../../model/catalogue.ts';
import type { Checklist } from '../../model/checklist.ts';
import type { Clock } from '../../model/ports.ts';
import { loadRules } from '../load-rules.ts';
import { systemClock } from '../system-clock.ts';
import { commandFor } from './command-for.ts';
import { gatherProgress, type ProgressSources } from './gather-progress.ts';
import { processOf } from './process-of.ts';

/** What a checklist is made of. */
export interface ChecklistOptions extends ProgressSources {
  readonly catalogueDir?: string | undefined;
  readonly clock?: Clock;
}

/**
 * Makes the checklist of an integration: all phases of the process, what is done, by whom and when, and what is next.
 * @throws InputError when the catalogue tells no process, or anything that shows progress cannot be read
 */
export async function makeChecklist({ catalogueDir, clock = systemClock, ...sources }: ChecklistOptions): Promise<Checklist> {
  const catalogue = await loadRules(catalogueDir);
  const process = processOf(catalogue);
  const progress = await gatherProgress(sources, catalogue);
  return buildChecklist({ process, catalogue: identifyCatalogue(catalogue), at: new Date(clock.now()).toISOString(), commandFor }, progress);
}
