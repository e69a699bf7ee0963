import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { findMember } from './find-member.ts';
import { scalarText } from './find-texts.ts';
import type { Menu, MenuCategory, MenuGroup, MenuItem, MenuModifier, MenuPrice, MenuVariation } from './menu.ts';
import { childPointer } from './pointer.ts';

export type { Menu } from './menu.ts';

interface Node {
  readonly object: JsonObject;
  readonly pointer: string;
  /** Where the menu has something of a type that it may not have there; added to while it is read. */
  readonly illTyped: string[];
}

/**
 * Reads a menu from any JSON at all: what is missing or of another type is undefined or left out, and nothing throws. A flag or a limit
 * that is written as text is taken for what it says; that it is text is the schema's business.
 */
export function readMenu(body: Json): Menu {
  const root: Node = { object: isJsonObject(body) ? body : {}, pointer: '', illTyped: isJsonObject(body) ? [] : [''] };
  const items = nodesAt(root, 'Items').map(readItem);
  if (isJsonObject(body) && (findMember(body, 'Items')?.value ?? null) === null) root.illTyped.push('/Items');
  return { items, categories: nodesAt(root, 'Categories').map(readCategory), illTyped: root.illTyped };
}

function readItem(node: Node): MenuItem {
  return {
    kind: 'item',
    type: textAt(node, 'Type').text,
    variations: nodesAt(node, 'Variations').map((child): MenuVariation => ({ kind: 'variation', ...readOrderable(child) })),
    ...readOrderable(node),
  };
}

function readOrderable(node: Node) {
  return {
    ...readNamed(node),
    prices: nodesAt(node, 'Prices').map(readPrice),
    isAvailable: flagAt(node, 'IsAvailable'),
    hasFederalTax: flagAt(node, 'HasFederalTax'),
    hasProvincialTax: flagAt(node, 'HasProvincialTax'),
    groups: nodesAt(node, 'ModifierGroups').map(readGroup),
  };
}

function readGroup(node: Node): MenuGroup {
  const [min, max] = [numberAt(node, 'Min'), numberAt(node, 'Max')];
  const says = (name: string): boolean => (findMember(node.object, name)?.value ?? null) !== null;
  return {
    ...readNamed(node),
    min,
    max,
    hasUnreadableLimit: (min === undefined && says('Min')) || (max === undefined && says('Max')),
    modifiers: nodesAt(node, 'Modifiers').map((child): MenuModifier => ({ kind: 'modifier', ...readOrderable(child) })),
  };
}

function readPrice(node: Node): MenuPrice {
  const value = findMember(node.object, 'Price')?.value;
  const cents = typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
  return { service: textAt(node, 'Service').text, cents, value, pointer: node.pointer };
}

function readCategory(node: Node): MenuCategory {
  const items = findMember(node.object, 'Items');
  const isList = items?.value === undefined || items.value === null || Array.isArray(items.value);
  if (!isList) node.illTyped.push(childPointer(node.pointer, items.name));
  const entries: readonly Json[] = Array.isArray(items?.value) ? items.value as readonly Json[] : [];
  const idOf = (entry: Json) => scalarText(isJsonObject(entry) ? findMember(entry, 'Id')?.value : entry);
  return { ...readNamed(node), itemIds: entries.map(idOf).filter((id) => id !== undefined) };
}

function readNamed(node: Node) {
  const name = textAt(node, 'Name');
  return { pointer: node.pointer, id: textAt(node, 'Id').text, name: name.text, namePointer: name.pointer };
}

function textAt({ object, pointer, illTyped }: Node, name: string): { readonly text: string | undefined; readonly pointer: string } {
  const member = findMember(object, name);
  if (member === undefined) return { text: undefined, pointer };
  const text = scalarText(member.value);
  const at = childPointer(pointer, member.name);
  if (text === undefined && member.value !== null) illTyped.push(at);
  return { text, pointer: at };
}

function flagAt(node: Node, name: string): boolean | undefined {
  return valueAt(node, name, (value) => typeof value === 'boolean', (text) => (/^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined));
}

function numberAt(node: Node, name: string): number | undefined {
  return valueAt(node, name, (value) => typeof value === 'number', (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined));
}

function valueAt<T extends Json>({ object, pointer, illTyped }: Node, name: string, isRight: (value: Json) => value is T, readText: (text: string) => T | undefined): T | undefined {
  const member = findMember(object, name);
  if (member === undefined || member.value === null) return undefined;
  if (isRight(member.value)) return member.value;
  illTyped.push(childPointer(pointer, member.name));
  return typeof member.value === 'string' ? readText(member.value.trim()) : undefined;
}

/** The objects in an array member; entries of other types have no place in a menu and are left to its schema. */
function nodesAt({ object, pointer, illTyped }: Node, name: string): readonly Node[] {
  const member = findMember(object, name);
  if (member === undefined || member.value === null) return [];
  const at = childPointer(pointer, member.name);
  if (!Array.isArray(member.value)) {
    illTyped.push(at);
    return [];
  }
  return (member.value as readonly Json[]).flatMap((entry, index) => {
    if (isJsonObject(entry)) return [{ object: entry, pointer: childPointer(at, index), illTyped }];
    illTyped.push(childPointer(at, index));
    return [];
  });
}
