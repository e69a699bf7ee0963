import type { TrafficReport } from '../model/traffic.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { setTraffic } from '../report/traffic/set-traffic.ts';

/** What traffic shows, as text for a terminal. */
export function renderTraffic(report: TrafficReport, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  return setTraffic(report, options);
}
