import { makeLine, makeOrder } from '../make-order.ts';
import type { Play } from '../play.ts';
import type { Row } from '../row.ts';

const promotion = { Id: 'promo_1', Name: 'Welcome', Type: 'Amount', Amount: 200 };
const fries = makeLine('side_fries', 0);
const heat = makeLine('heat_mild', 0);
const sauce = makeLine('sauce_pepper', 50, { Modifiers: [heat] });
const meat = makeLine('protein_smoked_meat', 350, { Modifiers: [sauce] });

function split(): object {
  const order = makeOrder();
  return { ...order, Payment: { ...order.Payment, Details: [{ Type: 'Gift', Amount: 100 }, { Type: 'Card', Amount: order.Payment.Total - 100 }] } };
}

/** A right order for each thing that some POS does not take, and what its rejection says. */
const rightOrders: Readonly<Record<string, { readonly make: () => object; readonly says: string }>> = {
  'hub-order': { make: () => makeOrder({ channel: 'uber-eats' }), says: 'Service.Channel' },
  'unknown-channel': { make: () => makeOrder({ channel: 'foodora' }), says: 'Service.Channel' },
  'kiosk-order': { make: () => makeOrder({ channel: 'KIOSK' }), says: 'Service.Channel' },
  'anonymous-kiosk': { make: () => ({ ...makeOrder({ channel: 'KIOSK' }), Customer: null }), says: 'Customer' },
  delivery: { make: () => makeOrder({ orderType: 'Delivery' }), says: 'Service.OrderType' },
  'dine-in': { make: () => makeOrder({ orderType: 'DineIn' }), says: 'Service.OrderType' },
  preorder: { make: () => ({ ...makeOrder(), OrderTime: { PreparationType: 'Preorder', PickupDateTime: '2030-01-02T12:15:00-05:00' } }), says: 'PreparationType' },
  variation: { make: () => makeOrder({ lines: [makeLine('coffee_001_m', 325)] }), says: 'variation' },
  'required-group': { make: () => makeOrder({ lines: [makeLine('combo_001', 1695, { Modifiers: [fries] })] }), says: 'required group' },
  nested: { make: () => makeOrder({ lines: [makeLine('poutine_001', 1150, { Modifiers: [meat] })] }), says: 'modifier of a modifier' },
  'accented-item': { make: () => makeOrder({ lines: [makeLine('creme_brulee_001', 850, { Name: 'Crème brûlée ☕' })] }), says: 'emoji' },
  'free-item': { make: () => makeOrder({ lines: [makeLine('burger_001', 1250), makeLine('water_001', 0)] }), says: 'UnitPrice' },
  untaxed: { make: () => makeOrder({ lines: [makeLine('muffin_006', 899, { HasFederalTax: false, HasProvincialTax: false })] }), says: 'GST' },
  tip: { make: () => makeOrder({ tip: 100 }), says: 'Payment.Tip' },
  fees: { make: () => makeOrder({ fees: [700] }), says: 'Fees' },
  'amount-promotion': { make: () => makeOrder({ promotions: [promotion] }), says: 'promotion of an amount' },
  'percent-promotion': { make: () => makeOrder({ promotions: [{ ...promotion, Type: 'Percent' }] }), says: 'promotion of a percentage' },
  unpaid: {
    make: () => {
      const order = makeOrder();
      return { ...order, Payment: { ...order.Payment, IsOrderPaid: false, Details: [] } };
    },
    says: 'IsOrderPaid',
  },
  'split-payment': { make: split, says: 'Payment.Details' },
  accents: { make: () => ({ ...makeOrder(), Customer: { FirstName: 'Zoé', LastName: 'Ueat' } }), says: 'ASCII' },
  notes: { make: () => makeOrder({ lines: [makeLine('burger_001', 1250, { Note: 'no onions' })] }), says: 'Items.Note' },
  allergies: { make: () => ({ ...makeOrder(), Customer: { FirstName: 'Test', LastName: 'Ueat', Allergies: 'nuts' } }), says: 'Allergies' },
  'unknown-field': { make: () => ({ ...makeOrder(), Novelty: 1 }), says: 'field that is not known' },
  'large-quantity': { make: () => makeOrder({ lines: [makeLine('burger_001', 1250, { Quantity: 99 })] }), says: 'Items.Quantity' },
  plain: { make: () => makeOrder(), says: '' },
};

/** Which of the right orders are rejected, and whether each rejection has a code and says why. */
async function listRefused({ send, callbackOf }: Play): Promise<readonly string[]> {
  const judged = await Promise.all(
    Object.entries(rightOrders).map(async ([name, { make, says }]) => {
      const { status, errors } = (await callbackOf(await send(make()))).body;
      const [error] = (errors ?? []) as ReadonlyArray<{ readonly code: string; readonly message: string }>;
      return status === 'ACCEPTED' ? [] : [error !== undefined && error.code !== '' && error.message.includes(says) ? name : `${name}, for another reason`];
    }),
  );
  return judged.flat();
}

function refusedBy(flaw: string): readonly string[] {
  if (flaw === 'kiosk-order') return ['kiosk-order', 'anonymous-kiosk, for another reason'];
  return [flaw];
}

/** Right orders that some POSs do not take. */
export const refusalRows: readonly Row[] = [
  ...Object.keys(rightOrders)
    .filter((name) => name !== 'plain')
    .map((name): Row => ({ name: `refuses-${name}`, observe: listRefused, faithful: [], deviating: refusedBy(name) })),
  {
    name: 'multiplies-modifiers-wrong',
    observe: async ({ tell }) => {
      const tomato = makeLine('extra_tomato', 75, { Quantity: 2 });
      const order = (Quantity: number) => makeOrder({ lines: [makeLine('burger_veggie', 1395, { Quantity, Modifiers: [tomato] })] });
      return [(await tell(order(1))).body.status, (await tell(order(2))).body.status];
    },
    faithful: ['ACCEPTED', 'ACCEPTED'],
    deviating: ['ACCEPTED', 'REJECTED'],
  },
];
