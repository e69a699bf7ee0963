/** A line as the tests write it: what is left out is usual. */
export interface TestLine {
  readonly Id: string | null;
  readonly Name: string;
  readonly Quantity: number;
  readonly UnitPrice: number;
  readonly Modifiers: readonly TestLine[];
  readonly Note: string;
  readonly HasFederalTax: boolean;
  readonly HasProvincialTax: boolean;
}

/** An order as the tests write it. */
export type TestOrder = ReturnType<typeof makeOrder>;

/** What a test says of its order. */
export interface OrderWish {
  readonly lines?: readonly TestLine[];
  readonly fees?: readonly number[];
  readonly promotions?: ReadonlyArray<{ readonly Id: string; readonly Name: string; readonly Type: string; readonly Amount: number; readonly ItemId?: string }>;
  readonly tip?: number;
  readonly orderType?: string;
  readonly channel?: string;
  readonly locationId?: string;
}

/** The location that tests order at. */
export const home = '019a9794-ea27-71a8-bc7a-ecffd058546c';
/** Another location of the same POS. */
export const elsewhere = '019a9794-ea27-71a8-bc7a-ecffd0585999';

/** Owns the menu of a second brand, and takes no orders. */
export const office = '019a9794-ea27-71a8-bc7a-ecffd0585aaa';
/** The second brand, in the kitchen of `home`. */
export const brand = '019a9794-ea27-71a8-bc7a-ecffd0585bbb';

let lastOrderId = 1000;

/** Makes a line of an order. */
export function makeLine(id: string | null, unitPrice: number, more: Partial<TestLine> = {}): TestLine {
  return { Id: id, Name: `Name of ${id ?? 'nothing'}`, Quantity: 1, UnitPrice: unitPrice, Modifiers: [], Note: '', HasFederalTax: true, HasProvincialTax: true, ...more };
}

/** Makes an order with sums that are right, as long as its promotions leave the taxes of its lines alike. */
export function makeOrder({ lines = [makeLine('burger_001', 1250)], fees = [], promotions = [], tip = 0, orderType = 'Takeout', channel = 'Web', locationId = home }: OrderWish = {}) {
  const lineCents = ({ Quantity, UnitPrice, Modifiers }: TestLine): number => Quantity * (UnitPrice + Modifiers.reduce((sum, modifier) => sum + lineCents(modifier), 0));
  const off = promotions.reduce((sum, { Amount }) => sum + Amount, 0);
  const extra = fees.reduce((sum, fee) => sum + fee, 0);
  const subtotal = lines.reduce((sum, line) => sum + lineCents(line), extra - off);
  const taxOn = (flag: 'HasFederalTax' | 'HasProvincialTax', rate: number): number => {
    const taxed = lines.filter((line) => line[flag]);
    const base = taxed.reduce((sum, line) => sum + lineCents(line), extra - (taxed.length > 0 ? off : 0));
    return Math.floor((base * rate + 50_000) / 100_000);
  };
  const taxes = [taxOn('HasFederalTax', 5_000), taxOn('HasProvincialTax', 9_975)] as const;
  const total = subtotal + taxes[0] + taxes[1] + tip;
  lastOrderId += 1;
  return {
    Location: { Id: locationId, Name: 'Location 1' },
    OrderIds: { OrderId: lastOrderId, ExternalOrderId: null },
    Customer: { FirstName: 'Test', LastName: 'Ueat', PhoneNumber: '418-555-0199', Email: 'test@example.com', Allergies: null as string | null } as object | null,
    DeliveryInfo: orderType === 'Delivery' ? { Address: { City: 'Québec' }, DeliveryNotes: '' } : null,
    OrderTime: { PreparationType: 'Asap', PickupDateTime: '2030-01-02T12:15:00-05:00' },
    Items: lines,
    Promotions: promotions,
    Fees: fees.map((Amount, index) => ({ Id: `fee_${index}`, Amount, Type: 'Service' })),
    PersonalizedQuestions: [],
    Service: { Channel: channel, OrderType: orderType, ProximityDeliveryInfo: null, KioskId: channel === 'KIOSK' ? 'K7A2' : null },
    CounterNotes: 'TEST',
    Payment: {
      Details: [{ Type: 'CreditCard', Amount: total }],
      IsOrderPaid: true,
      PaymentDateTime: '2030-01-02T12:00:00-05:00',
      Subtotal: subtotal,
      Taxes: [
        { Amount: taxes[0], Name: 'GST', Type: 'Federal' },
        { Amount: taxes[1], Name: 'QST', Type: 'Provincial' },
      ],
      Tip: tip,
      Total: total,
    },
  };
}

/** An order that the faithful POS rejects: its item is on no menu. */
export function makeWrongOrder(): TestOrder {
  return makeOrder({ lines: [makeLine('no-such-item', 1250)] });
}
