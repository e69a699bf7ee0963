import type { Exchange } from '../model/exchange.ts';
import type { Report } from '../model/report.ts';
import type { RunRecord } from '../model/run-record.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { writers, type WriterName } from '../report/writers.ts';

/** The names that `--reporter` takes. */
export const reporterNames = Object.keys(writers) as readonly WriterName[];

/** Renders a report in one of the forms, with the exchanges of its run at hand. */
export function renderReport(name: WriterName, report: Report, record: RunRecord, options: Omit<RenderOptions, 'exchangeOf' | 'exchanges' | 'sentFor' | 'steps'>): string {
  let all: readonly Exchange[] | undefined;
  return writers[name](report, {
    ...options,
    steps: record.steps,
    exchangeOf: (id) => record.exchanges.get(id),
    sentFor: (callback) => record.sentFor(callback),
    // Only who shows all of them has to have them all at once.
    get exchanges() { return all ??= [...record.exchanges.values()]; },
  });
}
