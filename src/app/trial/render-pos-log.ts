import type { PosLogReport } from '../../model/pos-log.ts';
import { setPosLog } from '../../report/pos-log/set-pos-log.ts';
import type { RenderOptions } from '../../report/render-options.ts';

/** A log held against a run, as text for a terminal. */
export function renderPosLog(report: PosLogReport, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  return setPosLog(report, options);
}
