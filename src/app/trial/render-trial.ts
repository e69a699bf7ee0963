import type { TrialReport } from '../../model/trial.ts';
import type { RenderOptions } from '../../report/render-options.ts';
import { setTrial } from '../../report/trial/set-trial.ts';

/** The results of a trial, as text for a terminal. */
export function renderTrial(report: TrialReport, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  return setTrial(report, options);
}
