import type { Report } from '../model/report.ts';

/** The report as indented JSON with a final line feed: what `report.json` holds and `--json` prints. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
