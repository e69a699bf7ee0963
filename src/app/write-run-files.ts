import type { RunFolder } from '../evidence/run-folder.ts';
import { writeFileAtomically } from '../evidence/write-file-atomically.ts';
import type { Report } from '../model/report.ts';
import type { TillOrder } from '../model/till-order.ts';
import { renderJson } from '../report/render-json.ts';
import { setTillSheet } from '../report/set-till-sheet.ts';

/**
 * Writes what is kept with the evidence when a run is over: its report, and the till sheet.
 * @returns how many of the orders were accepted
 * @throws EnvironmentError when one of them cannot be written
 */
export async function writeRunFiles({ reportFile, tillSheetFile }: RunFolder, report: Report, tillOrders: Iterable<TillOrder>): Promise<number> {
  let accepted = 0;
  // To go through the orders of a long run once more would take as long as to write them.
  function* counted(): Generator<TillOrder> {
    for (const order of tillOrders) {
      if (order.state === 'accepted') accepted += 1;
      yield order;
    }
  }
  await writeFileAtomically(reportFile, renderJson(report));
  await writeFileAtomically(tillSheetFile, setTillSheet(counted()));
  return accepted;
}
