import type { JudgeRule } from './case.ts';
import type { Fault } from './fault.ts';

/** The location is ours and takes orders, the order type known, the time a moment, a delivery has an address, the payments make the total. */
export const judgeService: JudgeRule = ({ order, isLocationKnown, takesOrders }) => {
  const { Location, Service, OrderTime, DeliveryInfo, Payment } = order;
  const faults: Fault[] = [];
  if (!isLocationKnown) {
    faults.push(fault('location', 'INVALID_LOCATION', 'Location.Id', `Location "${Location.Id}" is not one of this POS`, Location.Id));
  }
  if (isLocationKnown && !takesOrders) {
    faults.push(fault('locationRole', 'INVALID_LOCATION', 'Location.Id', `Location "${Location.Id}" takes no orders`, Location.Id));
  }
  if (!['Takeout', 'DineIn', 'Delivery'].includes(Service.OrderType)) {
    faults.push(fault('service', 'VALIDATION_ERROR', 'Service.OrderType', `Order type "${Service.OrderType}" is not known`, Service.OrderType));
  }
  if (Service.OrderType === 'Delivery' && !DeliveryInfo) {
    faults.push(fault('delivery', 'MISSING_FIELD', 'DeliveryInfo', 'A delivery needs DeliveryInfo', null));
  }
  const time = OrderTime?.PickupDateTime ?? null;
  if (time === null ? OrderTime?.PreparationType === 'Preorder' : !isMoment(time)) {
    const code = time === null ? 'MISSING_FIELD' : 'VALIDATION_ERROR';
    faults.push(fault('orderTime', code, 'OrderTime.PickupDateTime', 'The pickup time (PickupDateTime) is not an RFC 3339 time with an offset', time));
  }
  const details = Payment.Details ?? [];
  const paid = details.reduce((total, { Amount }) => total + Amount, 0);
  if (details.length > 0 && paid !== Payment.Total) {
    const message = `The payment (Payment.Details) comes to ${paid}, not to the total ${Payment.Total}`;
    faults.push(fault('payment', 'VALIDATION_ERROR', 'Payment.Details', message, paid));
  }
  return faults;
};

function fault(rule: Fault['rule'], code: string, field: string, message: string, actual: string | number | null): Fault {
  return { rule, code, message, details: { field, actual } };
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
