import type { TaxRule } from '../model/contract.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Location } from '../model/partner.ts';
import type { ItemRecipe, OrderRecipe } from '../model/scenario.ts';
import { applyTampers } from './apply-tampers.ts';
import type { Binding } from './bind-roles.ts';
import { buildLine, UnboundRoleError, type BuiltLine } from './build-line.ts';
import { buildPayment } from './build-payment.ts';
import { chooseQuantities } from './choose-quantities.ts';
import { expandItems, listOwnRoles } from './expand-items.ts';
import { findClockChange } from './find-clock-change.ts';
import { defaultService } from './find-price.ts';
import { formatLocalTime } from './format-local-time.ts';
import type { Positions } from './read-positions.ts';
import { RoundingAlikeError } from './rounding-alike-error.ts';
import { sumOrder } from './sum-order.ts';
import { writePointer } from './write-pointer.ts';

const minuteMs = 60_000;
/** How long an order for now takes to prepare, and food to reach the customer. */
const preparationMinutes = 15;
const deliveryMinutes = 25;

/** What an order is built from. */
export interface OrderPlan {
  readonly recipe: OrderRecipe;
  readonly bindings: ReadonlyMap<string, Binding>;
  /** The base of every order (`payloads/order.json`). */
  readonly template: JsonObject;
  readonly location: Location;
  readonly taxRules: readonly TaxRule[];
  readonly orderId: number;
  /** Wall clock, milliseconds since the epoch. */
  readonly nowMs: number;
  readonly positions: Positions;
}

/** An order ready to be sent. */
export interface BuiltOrder {
  readonly payload: JsonObject;
  /** The payload before it was tampered with: what a resend with `restore: all` sends. */
  readonly clean: JsonObject;
  /** The Total of the clean payload. */
  readonly totalCents: number;
}

/**
 * Builds an order from the synchronised menu (UEAT Open API, order-creation and order-model-reference).
 * @throws UnboundRoleError when the menu has no item for a role, or not the options that the recipe takes
 * @throws RoundingAlikeError when the order is to show how taxes are rounded, and no item of the menu has a price that does
 * @throws TamperError when a tamper has nothing to change
 */
export function buildOrder(plan: OrderPlan): BuiltOrder {
  const { recipe, positions } = plan;
  const orderType = orderTypeOf(plan);
  const service = recipe.orderType === 'takeout' ? defaultService : orderType;
  const items = weighItems(expandItems(recipe.items, plan.bindings), service, plan);
  if (items.length === 0) throw new UnboundRoleError('everyItem', 'noneFits');
  const lines = items.map((item) => buildLine(item, plan.bindings, service, recipe.groups));
  if (recipe.groups === 'broken' && !lines.some(({ isBroken }) => isBroken)) {
    throw new UnboundRoleError(items[0]?.itemRole ?? '', 'groupKept');
  }
  const feesCents = recipe.fees.map(({ amountCents }) => amountCents);
  const sums = sumOrder({ lines, feesCents, promotions: recipe.promotions, taxRules: plan.taxRules, tipCents: recipe.tipCents });
  const own = isJsonObject(plan.template.Service) ? plan.template.Service.Channel : undefined;
  const usualType = recipe.kiosk || recipe.channel === own ? positions.paymentCardType : positions.paymentHubType;
  const built: JsonObject = {
    ...envelope(plan, orderType),
    Items: lines.map(({ payload }) => payload),
    Promotions: recipe.promotions.map(({ id, name, type, line }, index) => ({
      Id: id, Name: name, Type: (type === 'Amount' ? positions.promotionAmountType : positions.promotionPercentType) ?? type, Amount: sums.promotionsCents[index] ?? 0, ...itemOf(lines, line),
    })),
    Fees: recipe.fees.map(({ id, amountCents, type }) => ({ Id: id, Amount: amountCents, Type: type })),
    Payment: buildPayment({ recipe, sums, usualType, positions, paidAt: formatLocalTime(plan.nowMs, plan.location.timeZone) }),
  };
  const clean = asObject(keepTag(recipe.content.reduce<Json>((payload, { at, set }) => writePointer(payload, at, set), built), positions.orderTag));
  const payload = asObject(applyTampers(clean, recipe.tamper));
  return { payload, clean, totalCents: sums.totalCents };
}

/** The items in the quantities that the recipe asks for, or in those that show, or do not show, how taxes are rounded. */
function weighItems(items: readonly ItemRecipe[], service: string, { recipe, bindings, taxRules }: OrderPlan): readonly ItemRecipe[] {
  const { taxRounding: rounding, fees, groups } = recipe;
  if (rounding === undefined) return items;
  const unitOf = (item: ItemRecipe): BuiltLine => buildLine({ ...item, quantity: 1 }, bindings, service, groups);
  const choose = (some: readonly ItemRecipe[]) => chooseQuantities({ items: some, unitOf, feesCents: fees.map(({ amountCents }) => amountCents), taxRules, rounding });
  const chosen = choose(items);
  if (chosen !== undefined) return chosen;
  // Taxes of whole cents show nothing: another item of the menu may have a price that does.
  for (const itemRole of listOwnRoles(bindings)) {
    const others = choose(items.map((item) => ({ ...item, itemRole, modifiers: 'minimum' })));
    if (others !== undefined) return others;
  }
  throw new RoundingAlikeError();
}

/** Everything of an order but its items and sums. */
function envelope({ recipe, template, location, orderId, nowMs, positions }: OrderPlan, orderType: string): JsonObject {
  const readyMs = readyAt(recipe, location, nowMs);
  const isPreorder = recipe.preorderMinutes !== undefined || recipe.clockChange !== undefined;
  const local = (ms: number) => formatLocalTime(ms, location.timeZone);
  const delivery = template.DeliveryInfo;
  return {
    Location: { ...asObject(template.Location), Id: location.id, Name: location.name },
    OrderIds: { OrderId: orderId, ExternalOrderId: null },
    Customer: recipe.customer === 'full' ? template.Customer ?? null : null,
    DeliveryInfo: recipe.orderType === 'delivery' && isJsonObject(delivery)
      ? { ...delivery, DeliveryTime: local(readyMs + deliveryMinutes * minuteMs) }
      : null,
    OrderTime: { PreparationType: isPreorder ? 'Preorder' : 'Asap', PickupDateTime: local(readyMs) },
    PersonalizedQuestions: template.PersonalizedQuestions ?? [],
    Service: {
      Channel: recipe.channel,
      OrderType: orderType,
      ProximityDeliveryInfo: recipe.orderType === 'dineIn' ? template.ProximityDeliveryInfo ?? null : null,
      KioskId: recipe.kiosk ? template.KioskId ?? null : null,
    },
    CounterNotes: positions.orderTag,
  };
}

function readyAt({ preorderMinutes, clockChange }: OrderRecipe, { timeZone }: Location, nowMs: number): number {
  if (clockChange === undefined) return nowMs + (preorderMinutes ?? preparationMinutes) * minuteMs;
  const { beforeMs, afterMs } = findClockChange(timeZone, nowMs);
  return clockChange === 'before' ? beforeMs : afterMs;
}

function orderTypeOf({ recipe, positions }: OrderPlan): string {
  switch (recipe.orderType) {
    case 'takeout': return positions.orderTypeTakeout;
    case 'dineIn': return positions.orderTypeDineIn;
    case 'delivery': return positions.orderTypeDelivery;
  }
}

function itemOf(lines: readonly BuiltLine[], line: number | undefined): JsonObject {
  const item = line === undefined ? undefined : lines[line];
  return item === undefined ? {} : { ItemId: item.id };
}

/** However the notes are worded, they begin by saying that the order is a test. */
function keepTag(payload: Json, tag: string): Json {
  const notes = asObject(payload).CounterNotes;
  return typeof notes === 'string' && !notes.startsWith(tag) ? { ...asObject(payload), CounterNotes: `${tag} ${notes}` } : payload;
}

function asObject(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
