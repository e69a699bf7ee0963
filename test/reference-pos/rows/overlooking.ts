import { makeLine, makeOrder, type TestLine, type TestOrder } from '../make-order.ts';
import type { Play } from '../play.ts';
import type { Row } from '../row.ts';

const promotion = { Id: 'promo_1', Name: 'Welcome', Type: 'Amount', Amount: 200 };
const fries = makeLine('side_fries', 0);

function pay(order: TestOrder, subtotalMore: number, totalMore: number): TestOrder {
  const Total = order.Payment.Total + totalMore;
  return { ...order, Payment: { ...order.Payment, Subtotal: order.Payment.Subtotal + subtotalMore, Total } };
}

/** One order for each fault; a sum that goes with the fault may be wrong as well. */
const wrongOrders: Readonly<Record<string, () => TestOrder>> = {
  'unknown-item': () => makeOrder({ lines: [makeLine('nope', 1250)] }),
  'missing-item-id': () => makeOrder({ lines: [makeLine('', 1250)] }),
  'unknown-modifier': () => makeOrder({ lines: [makeLine('combo_001', 1695, { Modifiers: [makeLine('nope', 0)] })] }),
  'group-minimum-not-met': () => makeOrder({ lines: [makeLine('combo_001', 1695)] }),
  'group-maximum-exceeded': () => makeOrder({ lines: [makeLine('combo_001', 1695, { Modifiers: [fries, fries] })] }),
  'wrong-total': () => pay(makeOrder(), 0, 100),
  'wrong-subtotal': () => pay(makeOrder(), 100, 100),
  'wrong-unit-price': () => makeOrder({ lines: [makeLine('burger_001', 1150)] }),
  'unknown-location': () => makeOrder({ locationId: 'nowhere' }),
  'wrong-tax': () => {
    const { Payment, ...order } = makeOrder();
    const [gst, ...others] = Payment.Taxes;
    return { ...order, Payment: { ...Payment, Taxes: [{ Name: 'GST', Type: 'Federal', Amount: (gst?.Amount ?? 0) + 100 }, ...others], Total: Payment.Total + 100, Details: [] } };
  },
  'wrong-quantity': () => makeOrder({ lines: [makeLine('burger_001', 1250), makeLine('water_001', 0, { Quantity: 0 })] }),
  'invalid-promotion': () => makeOrder({ promotions: [{ ...promotion, Id: '' }] }),
};

const judgeAll = ({ tell }: Play): Promise<readonly unknown[]> =>
  Promise.all(Object.entries(wrongOrders).map(async ([fault, make]) => [fault, (await tell(make())).body.status]));

const burger = makeLine('burger_001', 1250);
const tomato = makeLine('extra_tomato', 75);
const nothing = makeLine('nope', 0);
const veggie = (Modifiers: readonly TestLine[]): TestOrder => makeOrder({ lines: [makeLine('burger_veggie', 1395, { Modifiers })] });

/** Orders with one thing that is on no menu, by where it stands. */
const misplaced: Readonly<Record<string, () => TestOrder>> = {
  'first line': () => makeOrder({ lines: [nothing, burger] }),
  'last line': () => makeOrder({ lines: [burger, nothing] }),
  'first modifier': () => veggie([nothing, tomato]),
  'second modifier': () => veggie([tomato, nothing]),
};

/** The same wrong order in all its kinds. */
const kinds: Readonly<Record<string, () => TestOrder>> = {
  takeout: () => makeOrder({ lines: [nothing] }),
  marketplace: () => makeOrder({ lines: [nothing], channel: 'doordash' }),
  kiosk: () => makeOrder({ lines: [nothing], channel: 'KIOSK' }),
  delivery: () => makeOrder({ lines: [nothing], orderType: 'Delivery' }),
  table: () => makeOrder({ lines: [nothing], orderType: 'DineIn' }),
};

/** A flaw accepts some of these wrong orders and rejects the others. */
function overlookedOf(orders: Readonly<Record<string, () => TestOrder>>, name: string, ...overlooked: readonly string[]): Row {
  const wrong = Object.entries(orders);
  return {
    name,
    observe: ({ tell }) => Promise.all(wrong.map(async ([what, make]) => [what, (await tell(make())).body.status])),
    faithful: wrong.map(([what]) => [what, 'REJECTED']),
    deviating: wrong.map(([what]) => [what, overlooked.includes(what) ? 'ACCEPTED' : 'REJECTED']),
  };
}

/** An order with sums that are off by so much, and payments that nobody lists. */
function owe(subtotalMore: number, totalMore: number): TestOrder {
  const order = pay(makeOrder(), subtotalMore, totalMore);
  return { ...order, Payment: { ...order.Payment, Details: [] } };
}

/** Orders with one amount that is too high or too low. */
const offAmounts: Readonly<Record<string, () => TestOrder>> = {
  'total high': () => owe(0, 100),
  'total low': () => owe(0, -100),
  'subtotal high': () => owe(100, 100),
  'subtotal low': () => owe(-100, -100),
  'price high': () => makeOrder({ lines: [makeLine('burger_001', 1350)] }),
  'price low': () => makeOrder({ lines: [makeLine('burger_001', 1150)] }),
};

/** A flaw overlooks one fault and sees all others. */
const overlooking: readonly Row[] = Object.keys(wrongOrders).map((overlooked) => ({
  name: `accepts-${overlooked}`,
  observe: judgeAll,
  faithful: Object.keys(wrongOrders).map((fault) => [fault, 'REJECTED']),
  deviating: Object.keys(wrongOrders).map((fault) => [fault, fault === overlooked ? 'ACCEPTED' : 'REJECTED']),
}));

/** What it overlooks, and where. */
export const overlookingRows: readonly Row[] = [
  ...overlooking,
  overlookedOf(misplaced, 'judges-first-line-only', 'last line'),
  overlookedOf(misplaced, 'judges-last-line-only', 'first line'),
  overlookedOf(misplaced, 'judges-first-modifier-only', 'second modifier'),
  overlookedOf(offAmounts, 'accepts-sums-too-low', 'total low', 'subtotal low'),
  overlookedOf(offAmounts, 'accepts-price-too-low', 'price low'),
  overlookedOf(kinds, 'trusts-hub-and-kiosk', 'marketplace', 'kiosk'),
  overlookedOf(kinds, 'trusts-delivery-and-dine-in', 'delivery', 'table'),
];
