import type { RunFolder } from '../evidence/run-folder.ts';
import { writeFileAtomically } from '../evidence/write-file-atomically.ts';
import type { Report } from '../model/report.ts';
import type { TillOrder } from '../model/till-order.ts';
import { renderJson } from '../report/render-json.ts';
import { setTillSheet } from '../report/set-till-sheet.ts';

/**
 * Writes what is kept with the evidence when a run is over: its report, and the till sheet.
 * @throws EnvironmentError when one of them cannot be written
 */
export async function writeRunFiles({ reportFile, tillSheetFile }: RunFolder, report: Report, tillOrders: Iterable<TillOrder>): Promise<void> {
  await writeFileAtomically(reportFile, renderJson(report));
  await writeFileAtomically(tillSheetFile, setTillSheet(tillOrders));
}
