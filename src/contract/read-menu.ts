import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { findMember } from './find-member.ts';
import { scalarText } from './find-texts.ts';
import type { Menu, MenuCategory, MenuGroup, MenuItem, MenuModifier, MenuPrice, MenuVariation } from './menu.ts';
import { childPointer } from './pointer.ts';

export type { Menu } from './menu.ts';

interface Node {
  readonly object: JsonObject;
  readonly pointer: string;
}

/** Reads a menu from any JSON at all: what is missing or of another type is undefined or left out, and nothing throws. */
export function readMenu(body: Json): Menu {
  const root: Node = { object: isJsonObject(body) ? body : {}, pointer: '' };
  return { items: nodesAt(root, 'Items').map(readItem), categories: nodesAt(root, 'Categories').map(readCategory) };
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
  return {
    ...readNamed(node),
    min: numberAt(node, 'Min'),
    max: numberAt(node, 'Max'),
    modifiers: nodesAt(node, 'Modifiers').map((child): MenuModifier => ({ kind: 'modifier', ...readOrderable(child) })),
  };
}

function readPrice(node: Node): MenuPrice {
  const value = findMember(node.object, 'Price')?.value;
  const cents = typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
  return { service: textAt(node, 'Service').text, cents, value, pointer: node.pointer };
}

function readCategory(node: Node): MenuCategory {
  const items = findMember(node.object, 'Items')?.value;
  const entries: readonly Json[] = Array.isArray(items) ? items : [];
  const idOf = (entry: Json) => scalarText(isJsonObject(entry) ? findMember(entry, 'Id')?.value : entry);
  return { ...readNamed(node), itemIds: entries.map(idOf).filter((id) => id !== undefined) };
}

function readNamed(node: Node) {
  const name = textAt(node, 'Name');
  return { pointer: node.pointer, id: textAt(node, 'Id').text, name: name.text, namePointer: name.pointer };
}

function textAt({ object, pointer }: Node, name: string): { readonly text: string | undefined; readonly pointer: string } {
  const member = findMember(object, name);
  return { text: scalarText(member?.value), pointer: member === undefined ? pointer : childPointer(pointer, member.name) };
}

function flagAt({ object }: Node, name: string): boolean | undefined {
  const value = findMember(object, name)?.value;
  return typeof value === 'boolean' ? value : undefined;
}

function numberAt({ object }: Node, name: string): number | undefined {
  const value = findMember(object, name)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** The objects in an array member; entries of other types have no place in a menu and are left to its schema. */
function nodesAt({ object, pointer }: Node, name: string): readonly Node[] {
  const member = findMember(object, name);
  if (member === undefined || !Array.isArray(member.value)) return [];
  const at = childPointer(pointer, member.name);
  return (member.value as readonly Json[]).flatMap((entry, index) =>
    isJsonObject(entry) ? [{ object: entry, pointer: childPointer(at, index) }] : []);
}
