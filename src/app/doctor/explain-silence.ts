import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Exchange } from '../../model/exchange.ts';
import { problem } from './found.ts';
import type { Line } from './open-line.ts';
import type { SentSync } from './send-menu-sync.ts';

/** The part of a URL that says where it leads: no query, in which a POS may have put anything. */
const pathOf = ({ request }: Exchange): string => request.url.split('?', 1)[0] ?? '';

/** What may have been the menu that was waited for in vain, the likeliest first: at another path, for another request, or in no HTTP at all. */
export function explainSilence({ record, timeouts, publicUrl, positions, catalogue }: Line, { requestId }: SentSync): DiagnosisFinding {
  const sentSeq = [...record.attempts.values()].flatMap(({ id }) => record.sendOf(id)?.seq ?? [])[0] ?? 0;
  const later = [...record.exchanges.values()].filter(({ direction, seq }) => direction === 'in' && seq > sentSeq);
  const expected = `${catalogue.contract.inbound.menu.methods.join('|')} ${positions.menuPaths.join('|')}`;
  const elsewhere = later.find(({ correlation }) => correlation?.kind === 'unrouted' && correlation.suspect);
  if (elsewhere !== undefined) return problem('roundTrip', 'doctor.callbackElsewhere', { method: elsewhere.request.method, path: pathOf(elsewhere), expected });
  const unmatched = later.find(({ call, correlation }) => call === 'menu' && (correlation?.kind === 'foreign' || correlation?.kind === 'keyless'));
  if (unmatched !== undefined) return problem('roundTrip', 'doctor.callbackUnmatched', { path: pathOf(unmatched), requestId });
  const tls = later.flatMap(({ closing }) => (closing?.kind === 'failed' && closing.reason === 'tls' ? [closing.detail] : []))[0];
  if (tls !== undefined) return problem('roundTrip', 'doctor.callbackNotTls', { url: publicUrl, detail: tls });
  const garbage = later.some(({ closing }) => closing?.kind === 'failed' && closing.reason === 'malformed');
  if (garbage) return problem('roundTrip', 'doctor.callbackNotHttp', { url: publicUrl });
  return problem('roundTrip', 'doctor.callbackNever', { waitedMs: timeouts.menuMs, url: publicUrl });
}
