import type { Report } from '../model/report.ts';
import type { RunRecord } from '../model/run-record.ts';
import { createExchangeLookup } from '../report/exchange-lookup.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { writers, type WriterName } from '../report/writers.ts';

/** The names that `--reporter` takes. */
export const reporterNames = Object.keys(writers) as readonly WriterName[];

/** Renders a report in one of the forms, with the exchanges of its run at hand. */
export function renderReport(name: WriterName, report: Report, record: RunRecord, options: Omit<RenderOptions, 'exchangeOf' | 'exchanges' | 'sentFor' | 'steps'>): string {
  const lookup = createExchangeLookup([...record.exchanges.values()], [...record.attempts.values()]);
  return writers[name](report, { ...options, ...lookup, steps: record.steps });
}
