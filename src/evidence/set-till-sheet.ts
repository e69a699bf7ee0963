import type { TillOrder } from './list-till-orders.ts';

const header = 'orderId,checkNumber,expectedState,total,scenario,locationId';

/** A cell of CSV. What a POS says is not trusted: a spreadsheet must not take it for a formula. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Sets the till sheet: what a run leaves on the till, a line for each order, amounts in dollars (RFC 4180). */
export function setTillSheet(orders: readonly TillOrder[]): string {
  const rows = orders.map(({ orderId, checkNumber, state, total, scenario, locationId }) =>
    [orderId, checkNumber, state, total === null ? null : (total / 100).toFixed(2), scenario, locationId].map(cell).join(','));
  return `${[header, ...rows].join('\r\n')}\r\n`;
}
