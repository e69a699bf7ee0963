import type { Exchange } from '../../model/exchange.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { toHarEntry } from './har-entry.ts';

function noteOf(exchange: Exchange, { sentFor }: RenderOptions): string {
  if (exchange.step !== undefined) return exchange.step;
  const sent = sentFor?.(exchange);
  return sent === undefined ? '' : [`for ${sent.id}`, sent.step].filter((part) => part !== undefined).join(' of ');
}

/** HAR 1.2: every exchange of the run in both directions, as recorded, so without secrets; each says which step it belongs to. */
export function renderHar(report: Report, options: RenderOptions): string {
  const startedAt = Date.parse(report.run.startedAt);
  const { publicUrl } = report.partner;
  const entries = options.exchanges.map((exchange) => toHarEntry(exchange, { startedAt, publicUrl, note: noteOf(exchange, options) }));
  const log = {
    version: '1.2', creator: { name: 'ppip', version: report.harness.version }, pages: [], entries,
    comment: `Run ${report.run.id} of ${report.partner.name}; evidence in ${options.evidencePath}`,
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}
