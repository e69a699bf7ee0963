import type { Json, JsonObject } from '../../../src/model/json.ts';
import type { Partner } from '../../../src/model/partner.ts';
import { writePointer } from '../../../src/contract/write-pointer.ts';
import { removePointer } from '../../../src/contract/remove-pointer.ts';
import { Evidence } from '../evidence.ts';
import { shipped } from '../rules.ts';
import { judge, type Case } from './case.ts';

const standard: JsonObject = shipped.standardMenu;
const items = standard.Items as readonly JsonObject[];
const item = (more: JsonObject = {}): JsonObject => ({ Id: 'a', Name: 'Soup', Type: 'Item', Prices: [{ Service: 'Pickup', Price: 500 }], ...more });
const own = { source: 'own', itemRoles: {} } as const;
const withItem = (more: JsonObject): JsonObject => ({ Items: [item(more)] });
const withGroup = (group: JsonObject): JsonObject => withItem({ ModifierGroups: [{ Id: 'g', Name: 'Sides', Min: 0, Max: 1, Modifiers: [item({ Id: 'm' })], ...group }] });
const changed = (pointer: string, value: Json): Json => writePointer(standard, pointer, value);

function menu(
  predicate: string, params: unknown, when: string, body: Json, outcome: Case['outcome'], code?: string, source: Partner['menu'] = { source: 'standard', itemRoles: {} },
): Case {
  return {
    predicate, outcome, when: `${when} (${String(params)})`, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence({ partner: { menu: source } });
      const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
      const exchange = evidence.callback(attempt, body, { call: 'menu' });
      return judge(predicate, params, { kind: 'expect', exchange, attempt, thread: evidence.thread(attempt) }, evidence);
    },
  };
}

const aspects = ['nothingLost', 'nothingInvented', 'prices', 'names', 'taxFlags'] as const;

/** What the menu says. */
export const menuCases: readonly Case[] = [
  menu('menuDepth', 3, 'the standard menu arrives', standard, 'passed', 'menu.ok'),
  menu('menuDepth', 1, 'the options of the standard menu are lost', { Items: items.map((entry) => ({ ...entry, ModifierGroups: [], Variations: [] })) }, 'failed', 'menu.depth'),
  menu('menuDepth', 3, 'the menu is the POS’s own', standard, 'notApplicable', 'menu.notStandard', own),
  menu('menuDepth', 3, 'the menu is empty', { Items: [] }, 'notApplicable', 'menu.empty'),
  menu('menuDepth', 3, 'the body is no JSON', 'no menu today', 'silent'),

  ...aspects.flatMap((aspect) => [
    menu('menuEqualsStandard', aspect, 'it is the standard menu', standard, 'passed', 'menu.ok'),
    menu('menuEqualsStandard', aspect, 'it is the POS’s own menu', withItem({}), 'notApplicable', 'menu.notStandard', own),
    menu('menuEqualsStandard', aspect, 'it is empty', { Items: [] }, 'notApplicable', 'menu.empty'),
    menu('menuEqualsStandard', aspect, 'it is no JSON', '<menu/>', 'silent'),
  ]),
  menu('menuEqualsStandard', 'nothingLost', 'an item is missing', { ...standard, Items: items.slice(1) }, 'failed', 'menu.missingItem'),
  menu('menuEqualsStandard', 'nothingLost', 'an item lost its id only', changed('/Items/0/Id', ''), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'nothingInvented', 'there is one more item', { ...standard, Items: [...items, item({ Id: 'new' })] }, 'failed', 'menu.extraItem'),
  menu('menuEqualsStandard', 'prices', 'a price is another', changed('/Items/0/Prices/0/Price', 1251), 'failed', 'menu.priceDiffers'),
  menu('menuEqualsStandard', 'prices', 'a price is in dollars, which the schema sees', changed('/Items/0/Prices/0/Price', 12.5), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'prices', 'a price is negative, which another check sees', changed('/Items/0/Prices/0/Price', -1250), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'names', 'a name is another', changed('/Items/0/Name', 'Burger'), 'failed', 'menu.nameDiffers'),
  menu('menuEqualsStandard', 'names', 'a name has combining accents', changed('/Items/1/Name', 'Burger végé maison'.normalize('NFD')), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'names', 'a name lost its accents, which another check sees', changed('/Items/1/Name', 'Burger v?g? maison'), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'taxFlags', 'a flag is the other way round', changed('/Items/0/HasFederalTax', false), 'failed', 'menu.taxFlagMissing'),
  menu('menuEqualsStandard', 'taxFlags', 'a flag is missing', removePointer(standard, '/Items/0/HasProvincialTax'), 'failed', 'menu.taxFlagMissing'),

  menu('menuGroups', 'possible', 'groups can be satisfied', standard, 'passed', 'menu.ok'),
  menu('menuGroups', 'possible', 'a group asks for more than it allows', withGroup({ Min: 2, Max: 1 }), 'failed', 'menu.groupImpossible'),
  menu('menuGroups', 'possible', 'an empty group asks for more than it allows, which the other check sees', withGroup({ Min: 2, Max: 1, Modifiers: [] }), 'passed'),
  menu('menuGroups', 'notEmpty', 'groups have options', standard, 'passed', 'menu.ok'),
  menu('menuGroups', 'notEmpty', 'a group has no options', withGroup({ Modifiers: [] }), 'failed', 'menu.groupEmpty'),
  menu('menuGroups', 'notEmpty', 'the body is no JSON', '{', 'silent'),

  menu('menuHasItems', true, 'it has items', standard, 'passed', 'menu.ok'),
  menu('menuHasItems', true, 'it has none', { Items: [] }, 'failed', 'menu.empty'),
  menu('menuHasItems', true, 'its items are no list', { Items: { a: 1 } }, 'failed', 'menu.empty'),
  menu('menuHasItems', true, 'it is an array', [], 'failed', 'menu.empty'),
  menu('menuHasItems', true, 'the body is no JSON', '{', 'silent'),

  menu('menuIds', 'present', 'all have ids', standard, 'passed', 'menu.ok'),
  menu('menuIds', 'present', 'one has a blank id', withItem({ Id: ' ' }), 'failed', 'menu.idEmpty'),
  menu('menuIds', 'present', 'an option has no id', withGroup({ Modifiers: [{ Name: 'Fries' }] }), 'failed', 'menu.idEmpty'),
  menu('menuIds', 'present', 'ids are numbers', withItem({ Id: 42 }), 'passed', 'menu.ok'),
  menu('menuIds', 'unique', 'all ids differ', standard, 'passed', 'menu.ok'),
  menu('menuIds', 'unique', 'two items have one id', { Items: [item(), item({ Name: 'Stew' })] }, 'failed', 'menu.idDuplicate'),
  menu('menuIds', 'unique', 'a variation has the id of its item', withItem({ Variations: [item()] }), 'failed', 'menu.idDuplicate'),
  menu('menuIds', 'unique', 'an option stands in two groups', { Items: [
    item({ ModifierGroups: [{ Id: 'g', Modifiers: [item({ Id: 'm' })] }, { Id: 'h', Modifiers: [item({ Id: 'm' })] }] }),
  ] }, 'passed', 'menu.ok'),
  menu('menuIds', 'unique', 'an option stands in its group twice', withGroup({ Modifiers: [item({ Id: 'm' }), item({ Id: 'm' })] }), 'failed', 'menu.idDuplicate'),

  menu('menuNames', 'present', 'all have names', standard, 'passed', 'menu.ok'),
  menu('menuNames', 'present', 'one has a blank name', withItem({ Name: '' }), 'failed', 'menu.nameEmpty'),
  menu('menuNames', 'present', 'an option has no name', withGroup({ Modifiers: [{ Id: 'm' }] }), 'failed', 'menu.nameEmpty'),

  menu('menuPrices', 'present', 'all have prices', standard, 'passed', 'menu.ok'),
  menu('menuPrices', 'present', 'an item has none', withItem({ Prices: [] }), 'failed', 'menu.priceMissing'),
  menu('menuPrices', 'present', 'an item is only sold in sizes', withItem({ Prices: [], Variations: [item({ Id: 'b' })] }), 'passed', 'menu.ok'),
  menu('menuPrices', 'present', 'a size has none', withItem({ Variations: [{ Id: 'b', Name: 'Large' }] }), 'failed', 'menu.priceMissing'),
  menu('menuPrices', 'nonNegative', 'a price is 0', withItem({ Prices: [{ Service: 'Pickup', Price: 0 }] }), 'passed', 'menu.ok'),
  menu('menuPrices', 'nonNegative', 'a price is −1', withItem({ Prices: [{ Service: 'Pickup', Price: -1 }] }), 'failed', 'menu.priceNegative'),

  menu('menuTextIntact', true, 'accents and emoji are there', standard, 'passed', 'menu.ok'),
  menu('menuTextIntact', true, 'UTF-8 was read as Latin-1', withItem({ Name: 'CrÃ¨me' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'there are replacement characters', withItem({ Name: 'Cr\uFFFDme' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'question marks stand in words', withItem({ Name: 'Cr?me' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'a question mark ends a name', withItem({ Name: 'Hungry?' }), 'passed', 'menu.ok', own),
  menu('menuTextIntact', true, 'accents of the standard menu are gone', changed('/Items/1/Name', 'Burger vege maison'), 'failed', 'menu.accentsLost'),
  menu('menuTextIntact', true, 'accents of the standard menu are combining', changed('/Items/1/Name', 'Burger végé maison'.normalize('NFD')), 'passed', 'menu.ok'),
];
