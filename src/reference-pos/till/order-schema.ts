import { z } from 'zod';
import type { Order, OrderLine } from './order.ts';

const cents = z.int().min(0);
const text = z.string().nullish();
const flag = z.boolean().nullish();

const lineSchema: z.ZodType<OrderLine> = z.looseObject({
  Id: text,
  Name: text,
  Quantity: z.int(),
  UnitPrice: cents,
  Note: text,
  HasFederalTax: flag,
  HasProvincialTax: flag,
  get Modifiers() {
    return z.array(lineSchema).nullish();
  },
});

const promotionSchema = z.looseObject({ Id: text, Name: text, Type: text, Amount: cents, ItemId: text });

const payload = z.looseObject({
  Location: z.looseObject({ Id: z.string() }),
  OrderIds: z.looseObject({ OrderId: z.int() }),
  Customer: z
    .looseObject({ FirstName: text, LastName: text, PhoneNumber: text, Email: text, Allergies: text })
    .nullish(),
  DeliveryInfo: z.looseObject({}).nullish(),
  OrderTime: z.looseObject({ PreparationType: text, PickupDateTime: text }).nullish(),
  Items: z.array(lineSchema),
  Promotions: z.array(promotionSchema).nullish(),
  Fees: z.array(z.looseObject({ Id: text, Amount: cents, Type: text })).nullish(),
  PersonalizedQuestions: z.array(z.looseObject({})).nullish(),
  Service: z.looseObject({ Channel: z.string(), OrderType: z.string() }),
  CounterNotes: text,
  Payment: z.looseObject({
    Details: z.array(z.looseObject({ Type: text, Amount: cents })).nullish(),
    IsOrderPaid: flag,
    Subtotal: cents,
    Taxes: z.array(z.looseObject({ Amount: cents, Name: text, Type: text })),
    Tip: cents.nullish(),
    Total: cents,
  }),
});

/** The payload of an order: what must be there, and of which type (UEAT Open API, order-model-reference). */
export const orderSchema: z.ZodType<Order> = payload;

/** The members of an order that UEAT's pages name. */
export const documentedMembers: readonly string[] = Object.keys(payload.shape);
