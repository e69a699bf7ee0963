import { makeLine, makeOrder, type TestLine } from '../make-order.ts';
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

const burger = makeLine('burger_001', 1250);
const [tomato, cheese, bacon] = [makeLine('extra_tomato', 75), makeLine('extra_cheese', 150), makeLine('extra_bacon', 225)];
const veggie = (...Modifiers: readonly TestLine[]): TestLine => makeLine('burger_veggie', 1395, { Modifiers });
const of = (customer: object): object => ({ ...makeOrder(), Customer: customer });
const deliver = (info: object): object => ({ ...makeOrder({ orderType: 'Delivery' }), DeliveryInfo: { Address: { City: 'Québec' }, ...info } });

function charge(Type: string): object {
  const order = makeOrder({ fees: [25] });
  return { ...order, Fees: order.Fees.map((fee) => ({ ...fee, Type })) };
}

function payBy(Type: string): object {
  const order = makeOrder();
  return { ...order, Payment: { ...order.Payment, Details: [{ Type, Amount: order.Payment.Total }] } };
}

function withKiosk(KioskId: string): object {
  const order = makeOrder({ channel: 'KIOSK' });
  return { ...order, Service: { ...order.Service, KioskId } };
}

/** A right order for each thing that some POS does not take, and what its rejection says. */
const rightOrders: Readonly<Record<string, { readonly make: () => object; readonly says: string }>> = {
  'hub-order': { make: () => makeOrder({ channel: 'uber-eats' }), says: 'Service.Channel' },
  'unknown-channel': { make: () => makeOrder({ channel: 'foodora' }), says: 'Service.Channel' },
  'kiosk-order': { make: () => makeOrder({ channel: 'KIOSK' }), says: 'Service.Channel' },
  'anonymous-kiosk': { make: () => ({ ...makeOrder({ channel: 'KIOSK' }), Customer: null }), says: 'Customer' },
  delivery: { make: () => makeOrder({ orderType: 'Delivery' }), says: 'Service.OrderType' },
  'dine-in': { make: () => makeOrder({ orderType: 'DineIn' }), says: 'Service.OrderType' },
  preorder: { make: () => ({ ...makeOrder(), OrderTime: { PreparationType: 'Preorder', PickupDateTime: new Date(Date.now() + 3_600_000).toISOString() } }), says: 'PreparationType' },
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
  'empty-optional-group': { make: () => makeOrder({ lines: [makeLine('burger_veggie', 1395)] }), says: 'comes with none' },
  'full-group': { make: () => makeOrder({ lines: [veggie(tomato, cheese, bacon)] }), says: 'too many options' },
  'repeated-modifier': { make: () => makeOrder({ lines: [veggie(tomato, tomato)] }), says: 'stands there twice' },
  'equal-lines': { make: () => makeOrder({ lines: [burger, burger] }), says: 'sent twice' },
  'long-order': { make: () => makeOrder({ lines: Array.from({ length: 101 }, (_, index) => ({ ...burger, Name: `Burger ${index}` })) }), says: 'More than 100 lines' },
  'many-items': {
    make: () => makeOrder({ lines: [burger, veggie(cheese), makeLine('0042', 695), makeLine('tourtiere_001', 1595), makeLine('eggs_001', 1475), makeLine('poutine_001', 1150), makeLine('creme_brulee_001', 850), makeLine('pie_001', 795), makeLine('coffee_001_s', 275)] }),
    says: 'eight different items',
  },
  'personalized-questions': { make: () => ({ ...makeOrder(), PersonalizedQuestions: [{ Label: 'Cutlery?', Answer: 'Yes' }] }), says: 'PersonalizedQuestions' },
  'bag-fee': { make: () => charge('BagFee'), says: 'bag fee' },
  'unknown-fee-type': { make: () => charge('MoonFee'), says: 'Fees.Type' },
  'gift-card': { make: () => payBy('GiftCard'), says: 'gift card' },
  'unknown-payment-type': { make: () => payBy('Shells'), says: 'type of payment' },
  'missing-phone': { make: () => of({ FirstName: 'Test', LastName: 'Ueat', PhoneNumber: null, Email: 'test@example.com' }), says: 'PhoneNumber' },
  'missing-email': { make: () => of({ FirstName: 'Test', LastName: 'Ueat', PhoneNumber: '418-555-0199', Email: null }), says: 'Customer.Email' },
  'right-to-left': { make: () => of({ FirstName: 'שלום', LastName: 'Ueat' }), says: 'in these letters' },
  'long-names': { make: () => of({ FirstName: 'Test', LastName: 'Ueat-'.repeat(51) }), says: 'longer than 100' },
  'line-breaks': { make: () => makeOrder({ lines: [{ ...burger, Note: 'no onions\nno pickles' }] }), says: 'line break' },
  'delivery-notes': { make: () => deliver({ DeliveryNotes: 'Ring\ntwice' }), says: 'DeliveryNotes' },
  'far-preorder': { make: () => ({ ...makeOrder(), OrderTime: { PreparationType: 'Preorder', PickupDateTime: '2099-01-02T12:15:00-05:00' } }), says: 'for today' },
  'external-delivery': { make: () => deliver({ DeliveryNotes: '', ExternalDeliveryId: 'D-1' }), says: 'ExternalDeliveryId' },
  'long-external-id': { make: () => ({ ...makeOrder(), OrderIds: { ...makeOrder().OrderIds, ExternalOrderId: '00012345678901234567' } }), says: 'ExternalOrderId' },
  'nameless-kiosk-guest': { make: () => ({ ...makeOrder({ channel: 'KIOSK' }), Customer: { FirstName: 'Test', LastName: null } }), says: 'LastName' },
  'long-kiosk-id': { make: () => withKiosk('00FrontLobby12'), says: 'KioskId' },
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

/** Who refuses all of a kind refuses the special ones of it too. */
const widerThan: Readonly<Record<string, readonly string[]>> = {
  'kiosk-order': ['anonymous-kiosk', 'nameless-kiosk-guest', 'long-kiosk-id'],
  delivery: ['delivery-notes', 'external-delivery'],
  preorder: ['far-preorder'],
  fees: ['bag-fee', 'unknown-fee-type'],
  accents: ['right-to-left'],
  notes: ['line-breaks'],
};

function refusedBy(flaw: string): readonly string[] {
  return [flaw, ...(widerThan[flaw] ?? []).map((name) => `${name}, for another reason`)];
}

/** Orders with an item whose id begins with zeros, alone and with another. */
const askForZeros: Row['observe'] = async ({ tell }) => {
  const soup = makeLine('0042', 695);
  return [(await tell(makeOrder({ lines: [soup] }))).body.status, (await tell(makeOrder({ lines: [soup, burger] }))).body.status];
};

/** Preorders for two days with different offsets. */
const orderAcrossClockChange: Row['observe'] = async ({ tell }) => {
  const order = (PickupDateTime: string) => ({ ...makeOrder(), OrderTime: { PreparationType: 'Preorder', PickupDateTime } });
  return [(await tell(order('2099-07-02T12:00:00-04:00'))).body.status, (await tell(order('2099-12-02T12:00:00-05:00'))).body.status];
};

/** An order of taxed and untaxed items with a promotion, on the order and on the taxed item. */
const promoteOneOfTwo: Row['observe'] = async ({ tell }) => {
  const muffins = makeLine('muffin_006', 899, { HasFederalTax: false, HasProvincialTax: false });
  const [plain, other] = [makeOrder({ lines: [burger, muffins] }), makeOrder({ lines: [burger, muffins] })];
  // 1250 − 250 = 1000 are taxed: GST 50, QST 99.75 → 100.
  const promoted = { ...other, Promotions: [{ ...promotion, Amount: 250, ItemId: 'burger_001' }], Payment: {
    ...other.Payment, Subtotal: 1899, Taxes: [{ Amount: 50, Name: 'GST', Type: 'Federal' }, { Amount: 100, Name: 'QST', Type: 'Provincial' }], Total: 2049, Details: [],
  } };
  return [(await tell(plain)).body.status, (await tell(promoted)).body.status];
};

/** Two lines alike: of four burgers each, 5000, the taxes are 250 and 498.75 and round alike either way; of one each, 62.5 and 124.6875, they do not. */
const roundTwice: Row['observe'] = async ({ tell }) => {
  const two = (Quantity: number) => makeOrder({ lines: [makeLine('burger_001', 1250, { Quantity }), makeLine('burger_001', 1250, { Quantity })] });
  return [(await tell(makeOrder())).body.status, (await tell(two(4))).body.status, (await tell(two(1))).body.status];
};

/** Right orders that some POSs do not take. */
export const refusalRows: readonly Row[] = [
  { name: 'loses-leading-zeros', observe: askForZeros, faithful: ['ACCEPTED', 'ACCEPTED'], deviating: ['REJECTED', 'ACCEPTED'] },
  { name: 'mistakes-clock-change', observe: orderAcrossClockChange, faithful: ['ACCEPTED', 'ACCEPTED'], deviating: ['ACCEPTED', 'REJECTED'] },
  { name: 'mistaxes-item-promotion', observe: promoteOneOfTwo, faithful: ['ACCEPTED', 'ACCEPTED'], deviating: ['ACCEPTED', 'REJECTED'] },
  { name: 'tax-rounded-per-line', observe: roundTwice, faithful: ['ACCEPTED', 'ACCEPTED', 'ACCEPTED'], deviating: ['ACCEPTED', 'ACCEPTED', 'REJECTED'] },
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
