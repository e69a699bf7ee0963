import { z } from 'zod';
import { authored } from '../../input/authored.ts';
import { unionByKey } from '../../input/union-by-key.ts';
import type { Json } from '../../model/json.ts';
import { phrase } from '../../model/phrase.ts';
import type { EveryItemRecipe, ItemRecipe, ModifierRecipe, OrderRecipe, ResendRecipe, Tamper } from '../../model/scenario.ts';
import { idText, pointerText, someText } from './texts.ts';

const anyJson: z.ZodType<Json> = z.json();
const cents = z.int();
const quantity = z.int().min(1).default(1);

/** A change of the finished payload: set a value, add cents to a number, or remove a member. */
const tamper: z.ZodType<Tamper> = unionByKey(phrase`change`, {
  set: z.strictObject({ at: pointerText, set: anyJson }).transform(({ at, set }): Tamper => ({ at, change: 'set', value: set })),
  add: z.strictObject({ at: pointerText, add: cents }).transform(({ at, add }): Tamper => ({ at, change: 'add', value: add })),
  remove: z.strictObject({ at: pointerText, remove: z.literal(true) }).transform(({ at }): Tamper => ({ at, change: 'remove' })),
});

const modifier: z.ZodType<ModifierRecipe> = z.strictObject({
  group: z.int().min(0).describe("The group, by its place among the item's groups, from 0."),
  option: z.int().min(0).describe('The option, by its place in the group, from 0.'),
  quantity: quantity.describe('Per unit of the parent.'),
  get modifiers() {
    return z.array(modifier).default([]);
  },
});

const item: z.ZodType<ItemRecipe | EveryItemRecipe> = unionByKey(phrase`item`, {
  itemRole: z.strictObject({
    itemRole: idText.describe('A role of contract.yaml.'),
    quantity,
    modifiers: z.union([z.enum(['minimum', 'none', 'maximum']), z.array(modifier)]).default('minimum'),
    note: z.string().exactOptional(),
    repeat: z.int().min(2).max(500).exactOptional().describe('How many lines like this the order has.'),
  }),
  everyItem: z.strictObject({
    everyItem: z.literal(true).describe('A line for each item of the menu that is on sale.'),
    most: z.int().min(1).exactOptional().describe('The first items of the menu, at most so many.'),
  }),
});

const promotion = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(['Amount', 'Percent']),
  value: z.int().describe('Cents for an amount, hundredths of a percent for a percentage.'),
  line: z.int().min(0).exactOptional().describe('The line it applies to, from 0; without it the whole order.'),
});

const order: z.ZodType<OrderRecipe> = z
  .strictObject({
    items: z.array(item).min(1),
    groups: z.literal('broken').exactOptional().describe('The order is wrong by what it takes of a group.'),
    taxRounding: z.enum(['apart', 'alike']).exactOptional()
      .describe('Quantities are chosen so that taxes rounded line by line come to other cents than rounded once on the order, or to the same.'),
    channel: someText.default('Web'),
    orderType: z.enum(['takeout', 'dineIn', 'delivery']).default('takeout'),
    kiosk: z.boolean().default(false),
    customer: z.enum(['full', 'none']).default('full'),
    preorderMinutes: z.int().min(1).exactOptional().describe('Minutes from now until the food is ready.'),
    clockChange: z.enum(['before', 'after']).exactOptional().describe('A preorder for noon, on either side of the next change of the clocks.'),
    promotions: z.array(promotion).default([]),
    fees: z.array(z.strictObject({ id: z.string(), amountCents: cents, type: someText })).default([]),
    tipCents: cents.min(0).default(0),
    paid: z.boolean().default(true),
    payments: z
      .array(z.strictObject({ type: someText, amountCents: cents.exactOptional() }))
      .default([])
      .describe('card, giftCard, hub, or a type as it is sent; the last one carries what the others leave.'),
    content: z
      .array(z.strictObject({ at: pointerText, set: anyJson }))
      .default([])
      .describe('Plain content laid over the finished order; never changes a sum.'),
    tamper: z.array(tamper).default([]),
  })
  .superRefine(({ items, promotions, kiosk, orderType, preorderMinutes, clockChange }, context) => {
    const isLater = preorderMinutes !== undefined || clockChange !== undefined;
    if (preorderMinutes !== undefined && clockChange !== undefined) {
      context.addIssue({ code: 'custom', path: ['clockChange'], message: authored`an order has one pickup time: preorderMinutes or clockChange` });
    }
    // UEAT Open API, special-use-cases: a kiosk orders for now, and never delivers.
    if (kiosk && (orderType === 'delivery' || isLater)) {
      context.addIssue({ code: 'custom', path: ['kiosk'], message: authored`a kiosk orders for now, and never for delivery` });
    }
    const count = items.reduce((sum, entry) => sum + ('itemRole' in entry ? entry.repeat ?? 1 : 1), 0);
    for (const [index, { line }] of promotions.entries()) {
      if (line === undefined || line < count) continue;
      context.addIssue({ code: 'custom', path: ['promotions', index, 'line'], message: authored`the order has no line ${line}; lines are counted from 0` });
    }
  });

const resend: z.ZodType<ResendRecipe> = z.strictObject({
  restore: z.enum(['all', 'none']).default('none').describe('all undoes every tampering; none sends the same bytes again.'),
  tamper: z.array(tamper).default([]),
});

/** How an order is made, or how an earlier one is changed when it is sent again. */
export const orderGrammar = unionByKey(phrase`order`, { items: order, restore: resend }, 'restore');
