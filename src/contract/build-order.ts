import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Location } from '../model/partner.ts';
import type { OrderRecipe } from '../model/scenario.ts';
import { applyTampers } from './apply-tampers.ts';
import type { BuiltLine } from './build-line.ts';
import { buildPayment } from './build-payment.ts';
import { findClockChange } from './find-clock-change.ts';
import { formatLocalTime } from './format-local-time.ts';
import { priceOrder, type PricePlan } from './price-order.ts';
import { writePointer } from './write-pointer.ts';

const minuteMs = 60_000;
/** How long an order for now takes to prepare, and food to reach the customer. */
const preparationMinutes = 15;
const deliveryMinutes = 25;

/** What an order is built from. */
export interface OrderPlan extends PricePlan {
  /** The base of every order (`payloads/order.json`). */
  readonly template: JsonObject;
  readonly location: Location;
  readonly orderId: number;
  /** Wall clock, milliseconds since the epoch. */
  readonly nowMs: number;
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
  const { orderType, lines, sums } = priceOrder(plan);
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
