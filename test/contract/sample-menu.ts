import { readFileSync } from 'node:fs';
import { readMenu, type Menu } from '../../src/contract/read-menu.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** A price for pick-up. */
export const price = (cents: number, service = 'Pickup'): JsonObject => ({ Service: service, Price: cents });

/** An item of a menu with a pick-up price. */
export const item = (id: string, cents: number, more: JsonObject = {}): JsonObject => ({ Id: id, Name: `Item ${id}`, Type: 'Item', Prices: [price(cents)], ...more });

/** An option with a pick-up price. */
export const option = (id: string, cents = 0, more: JsonObject = {}): JsonObject => ({ Id: id, Name: `Option ${id}`, Prices: [price(cents)], ...more });

/** A group of options. */
export const group = (min: number, max: number, modifiers: readonly JsonObject[]): JsonObject => ({ Id: `g${min}${max}`, Name: 'Group', Min: min, Max: max, Modifiers: modifiers });

/** A menu of these items. */
export const menuOf = (...items: readonly Json[]): Menu => readMenu({ Items: items });

/** The standard certification menu as it ships. */
export const standardMenu = JSON.parse(readFileSync(new URL('../../scenarios/menus/standard.json', import.meta.url), 'utf8')) as JsonObject;
