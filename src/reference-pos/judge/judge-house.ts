import type { House } from '../till/house.ts';
import type { Order } from '../till/order.ts';
import type { Fault } from './fault.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** What the house says of an order whatever stands in it: it is closed, the till is off, or the meal was for yesterday. */
export function judgeHouse({ OrderTime }: Order, house: House, nowMs: number): readonly Fault[] {
  const type = OrderTime?.PreparationType ?? null;
  const readyMs = Date.parse(OrderTime?.PickupDateTime ?? '');
  const faults: Fault[] = [];
  if (!house.isTillOnline) {
    faults.push({ rule: 'offline', code: 'POS_OFFLINE', message: 'The till cannot be reached', details: { field: 'Location.Id' } });
  }
  if (!house.isOpen && type !== 'Preorder') {
    faults.push({ rule: 'closed', code: 'STORE_CLOSED', message: 'The store is closed', details: { field: 'OrderTime.PreparationType' } });
  }
  if (type === 'Preorder' && nowMs - readyMs > dayMs) {
    const details = { field: 'OrderTime.PickupDateTime', actual: OrderTime?.PickupDateTime ?? null };
    faults.push({ rule: 'pickupPast', code: 'VALIDATION_ERROR', message: 'The pickup time (PickupDateTime) has passed', details });
  }
  return faults;
}
