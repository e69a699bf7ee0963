import type { TillOrder } from '../model/till-order.ts';
import { csvLine } from './csv.ts';

const columns = ['orderId', 'checkNumber', 'expectedState', 'total', 'scenario', 'locationId'];

/** Sets the till sheet: every order of a run and how its check should stand, line by line, amounts in dollars. */
export function* setTillSheet(orders: Iterable<TillOrder>): Generator<string> {
  yield csvLine(columns);
  for (const { orderId, checkNumber, state, total, scenario, locationId } of orders) {
    yield csvLine([orderId, checkNumber ?? '', state, total === null ? '' : (total / 100).toFixed(2), scenario, locationId]);
  }
}
