import type { Body } from '../model/exchange.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { cleanText } from './clean-text.ts';
import type { ExcerptLine } from './excerpt-body.ts';

const longestLine = 160;
const mostItems = 4;
const longestParsed = 2_000_000;

function pick(object: Json | undefined, names: readonly string[]): JsonObject {
  const source = isJsonObject(object) ? object : {};
  return Object.fromEntries(names.filter((name) => source[name] !== undefined).map((name) => [name, source[name]]));
}

function parse(body: Body): JsonObject | undefined {
  if (body.encoding !== 'utf8' || body.content.length > longestParsed) return undefined;
  try {
    const value = JSON.parse(body.content) as Json;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What matters of an order that was sent: its number, channel, items and sums, a line each; undefined when it is no order. */
export function excerptOrder(body: Body): readonly ExcerptLine[] | undefined {
  const order = parse(body);
  const items = order?.Items;
  if (order === undefined || !Array.isArray(items)) return undefined;
  const line = (name: string, value: Json): ExcerptLine => ({ text: cleanText(`${name}: ${JSON.stringify(value)}`, longestLine), isMarked: false });
  const shown = (items as readonly Json[]).slice(0, mostItems).map((item, index) => line(`Items[${index}]`, pick(item, ['Id', 'Name', 'Quantity', 'UnitPrice', 'Note'])));
  return [
    line('OrderIds', order.OrderIds ?? null),
    line('Service', pick(order.Service, ['Channel', 'OrderType', 'KioskId'])),
    ...shown,
    ...(items.length > mostItems ? [{ text: '…', isMarked: false }] : []),
    line('Payment', pick(order.Payment, ['Subtotal', 'Tip', 'Total'])),
  ];
}
