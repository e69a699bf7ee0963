/** A member that may be missing or empty. */
type Maybe<T> = T | null | undefined;

/** An object that keeps members that nobody knows. */
type Open = Record<string, unknown>;

/** A line of an order, or a modifier of a line; prices are cents. */
export interface OrderLine extends Open {
  Id?: Maybe<string>;
  Name?: Maybe<string>;
  Quantity: number;
  UnitPrice: number;
  Note?: Maybe<string>;
  HasFederalTax?: Maybe<boolean>;
  HasProvincialTax?: Maybe<boolean>;
  Modifiers?: Maybe<OrderLine[]>;
}

/** A promotion; `Amount` is what it takes off, in cents. */
export interface Promotion extends Open {
  Id?: Maybe<string>;
  Name?: Maybe<string>;
  Type?: Maybe<string>;
  Amount: number;
  ItemId?: Maybe<string>;
}

/** What an order costs and how it was paid, in cents. */
export interface Payment extends Open {
  Details?: Maybe<Array<Open & { Type?: Maybe<string>; Amount: number }>>;
  IsOrderPaid?: Maybe<boolean>;
  Subtotal: number;
  Taxes: Array<Open & { Amount: number; Name?: Maybe<string>; Type?: Maybe<string> }>;
  Tip?: Maybe<number>;
  Total: number;
}

/** An order as UEAT sends it (UEAT Open API, order-model-reference); unknown members are kept. */
export interface Order extends Open {
  Location: Open & { Id: string };
  OrderIds: Open & { OrderId: number };
  Customer?: Maybe<Open & { FirstName?: Maybe<string>; LastName?: Maybe<string>; PhoneNumber?: Maybe<string>; Email?: Maybe<string>; Allergies?: Maybe<string> }>;
  DeliveryInfo?: Maybe<Open>;
  OrderTime?: Maybe<Open & { PreparationType?: Maybe<string>; PickupDateTime?: Maybe<string> }>;
  Items: OrderLine[];
  Promotions?: Maybe<Promotion[]>;
  Fees?: Maybe<Array<Open & { Id?: Maybe<string>; Amount: number; Type?: Maybe<string> }>>;
  PersonalizedQuestions?: Maybe<Open[]>;
  Service: Open & { Channel: string; OrderType: string };
  CounterNotes?: Maybe<string>;
  Payment: Payment;
}
