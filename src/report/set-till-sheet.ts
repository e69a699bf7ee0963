import type { TillOrder } from '../model/till-order.ts';
import { csvLine } from './csv.ts';

const columns = ['orderId', 'checkNumber', 'expectedState', 'total', 'scenario', 'locationId'];

/** Sets the till sheet: every order of a run and how its check should stand, a line for each, amounts in dollars. */
export function setTillSheet(orders: readonly TillOrder[]): string {
  const rows = orders.map(({ orderId, checkNumber, state, total, scenario, locationId }) =>
    [orderId, checkNumber ?? '', state, total === null ? '' : (total / 100).toFixed(2), scenario, locationId]);
  return [columns, ...rows].map(csvLine).join('');
}
