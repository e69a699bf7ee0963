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

const aspects = ['nothingLost', 'nothingInvented', 'optionsLost', 'optionsInvented', 'groupLimits', 'prices', 'names', 'taxFlags'] as const;
const veggie = items.findIndex(({ Id }) => Id === 'burger_veggie');
const sized = items.findIndex(({ Variations }) => Variations !== undefined);
const extras = `/Items/${veggie}/ModifierGroups/0`;
const withCategory = (...categories: readonly JsonObject[]): JsonObject => ({ Items: [item({ Variations: [item({ Id: 'v' })] })], Categories: categories });
const nest = (levels: number): JsonObject => ({ Id: `g${levels}`, Name: 'Deep', Min: 0, Max: 1, Modifiers: [item({ Id: 'o', ...(levels > 1 && { ModifierGroups: [nest(levels - 1)] }) })] });
const mapped = { source: 'standard', itemRoles: {}, idMap: { burger_001: '7001', coffee_001_s: '7002', extra_cheese: '7003' } } as const;
const underOwnIds = JSON.parse(Object.entries(mapped.idMap).reduce((text, [id, own]) => text.replaceAll(`"${id}"`, `"${own}"`), JSON.stringify(standard))) as JsonObject;

/** A group below an option of another that leads back to that, cut off there. */
const circleBelow = ([outer = {}]: readonly JsonObject[]): JsonObject => ({ Id: 'between', Name: 'Between', Min: 0, Max: 1, Modifiers: [item({ Id: 'back', ModifierGroups: [{ ...outer, Modifiers: [] }] })] });
const circleThatAsksTooMuch = withGroup({ Modifiers: [item({ Id: 'm', ModifierGroups: [{ ...circleBelow([{ Id: 'g', Name: 'Sides', Min: 0, Max: 1 }]), Min: 5, Max: 5 }] })] });
const emptyUnderTheSameNumber = withGroup({ Modifiers: [item({ Id: 'm', ModifierGroups: [{ Id: 'g', Name: 'Sides', Min: 1, Max: 4, Modifiers: [] }] })] });
const namelessOverIllNamed = { Items: [item({ Name: undefined, ModifierGroups: [{ Id: 'g', Name: 'G', Min: 0, Max: 1, Modifiers: [item({ Id: 'm', Name: { en: 'Cheese' } })] }] })] };
const circleOfTwo = withGroup({ Modifiers: [item({ Id: 'm', ModifierGroups: [circleBelow([{ Id: 'g', Name: 'Sides', Min: 0, Max: 1 }])] })] });

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
  menu('menuEqualsStandard', 'prices', 'a service has no price any more', changed('/Items/1/Prices', [{ Service: 'Pickup', Price: 1395 }, { Service: 'DineIn', Price: 1395 }]), 'failed', 'menu.priceLost'),
  menu('menuEqualsStandard', 'prices', 'an option has no price for a service any more', changed(`${extras}/Modifiers/0/Prices`, [{ Service: 'Pickup', Price: 75 }, { Service: 'DineIn' }]), 'failed', 'menu.priceLost'),
  menu('menuEqualsStandard', 'prices', 'a service bears another name', changed('/Items/0/Prices/1/Service', 'Price level 2'), 'failed', 'menu.priceLost'),
  menu('menuEqualsStandard', 'prices', 'a service is spelled in lower case', changed('/Items/0/Prices/1/Service', 'delivery'), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'prices', 'one price stands for all services', changed('/Items/0/Prices', [{ Price: 1250 }]), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'prices', 'one price stands for services of different prices', changed('/Items/1/Prices', [{ Price: 1395 }]), 'failed', 'menu.priceDiffers'),
  menu('menuEqualsStandard', 'prices', 'an item has no price at all, which another check sees', changed('/Items/0/Prices', []), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'prices', 'an item in sizes has no prices beside those of its sizes', changed(`/Items/${sized}/Prices`, [{ Service: 'Pickup', Price: 275 }]), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'names', 'a name is another', changed('/Items/0/Name', 'Burger'), 'failed', 'menu.nameDiffers'),
  menu('menuEqualsStandard', 'names', 'a name has combining accents', changed('/Items/1/Name', 'Burger végé maison'.normalize('NFD')), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'names', 'a name lost its accents, which another check sees', changed('/Items/1/Name', 'Burger v?g? maison'), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'taxFlags', 'a flag is the other way round', changed('/Items/0/HasFederalTax', false), 'failed', 'menu.taxFlagMissing'),
  menu('menuEqualsStandard', 'taxFlags', 'a flag is missing', removePointer(standard, '/Items/0/HasProvincialTax'), 'failed', 'menu.taxFlagMissing'),

  menu('menuEqualsStandard', 'optionsLost', 'an option is missing', removePointer(standard, `${extras}/Modifiers/1`), 'failed', 'menu.missingOption'),
  menu('menuEqualsStandard', 'optionsLost', 'a whole group is missing', removePointer(standard, extras), 'failed', 'menu.missingOption'),
  menu('menuEqualsStandard', 'optionsLost', 'an item with options is missing, which another check sees', { ...standard, Items: items.filter((_, index) => index !== veggie) }, 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'optionsLost', 'an option lost its id only', changed(`${extras}/Modifiers/1/Id`, ''), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'optionsInvented', 'there is one more option', changed(`${extras}/Modifiers/-`, item({ Id: 'new' })), 'failed', 'menu.extraOption'),
  menu('menuEqualsStandard', 'optionsInvented', 'an invented item has options, which another check sees', { ...standard, Items: [...items, item({ Id: 'new', ModifierGroups: [nest(1)] })] }, 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'groupLimits', 'more may be chosen', changed(`${extras}/Max`, 4), 'failed', 'menu.groupLimitsDiffer'),
  menu('menuEqualsStandard', 'groupLimits', 'an optional group is required', changed(`${extras}/Min`, 1), 'failed', 'menu.groupLimitsDiffer'),
  menu('menuEqualsStandard', 'groupLimits', 'the id of a group is another', changed(`${extras}/Id`, '17'), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'groupLimits', 'a Min of 0 is left out', removePointer(standard, `${extras}/Min`), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'groupLimits', 'the limits make no sense, which another check sees', changed(`${extras}/Max`, 0), 'passed', 'menu.ok'),
  ...aspects.map((aspect) => menu('menuEqualsStandard', aspect, 'the POS has ids of its own and a map of them', underOwnIds, 'passed', 'menu.ok', mapped)),
  menu('menuEqualsStandard', 'nothingLost', 'the POS has ids of its own and no map', underOwnIds, 'failed', 'menu.missingItem'),
  menu('menuEqualsStandard', 'nothingLost', 'the map names an id that the menu has not', standard, 'failed', 'menu.missingItem', mapped),

  menu('menuGroups', 'possible', 'groups can be satisfied', standard, 'passed', 'menu.ok'),
  menu('menuGroups', 'possible', 'a group asks for more than it allows', withGroup({ Min: 2, Max: 1 }), 'failed', 'menu.groupImpossible'),
  menu('menuGroups', 'possible', 'an empty group asks for more than it allows, which the other check sees', withGroup({ Min: 2, Max: 1, Modifiers: [] }), 'passed'),
  menu('menuGroups', 'notEmpty', 'groups have options', standard, 'passed', 'menu.ok'),
  menu('menuGroups', 'notEmpty', 'a group has no options', withGroup({ Modifiers: [] }), 'failed', 'menu.groupEmpty'),
  menu('menuGroups', 'notEmpty', 'the body is no JSON', '{', 'silent'),

  menu('menuGroups', 'enoughOptions', 'groups have enough options', standard, 'passed', 'menu.ok'),
  menu('menuGroups', 'enoughOptions', 'a group asks for two of one option', withGroup({ Min: 2, Max: 2 }), 'failed', 'menu.groupTooSmall'),
  menu('menuGroups', 'enoughOptions', 'it also asks for more than it allows, which another check sees', withGroup({ Min: 3, Max: 2 }), 'passed', 'menu.ok'),
  menu('menuGroups', 'limits', 'limits are sane', standard, 'passed', 'menu.ok'),
  menu('menuGroups', 'limits', 'Max is 0', withGroup({ Max: 0 }), 'failed', 'menu.groupLimits'),
  menu('menuGroups', 'limits', 'Min is −1', withGroup({ Min: -1 }), 'failed', 'menu.groupLimits'),
  menu('menuGroups', 'limits', 'there is no Max', withGroup({ Min: null, Max: null }), 'passed', 'menu.ok'),
  menu('menuGroups', 'notInItself', 'groups end', standard, 'passed', 'menu.ok'),
  menu('menuGroups', 'notInItself', 'a group leads to itself', withGroup({ Modifiers: [item({ Id: 'm', ModifierGroups: [{ Id: 'g', Name: 'Sides', Modifiers: [item({ Id: 'm' })] }] })] }), 'failed', 'menu.groupInItself'),
  menu('menuGroups', 'notInItself', 'groups and options are numbered anew below each thing', withGroup({ Id: 1, Modifiers: [item({ Id: 1, ModifierGroups: [{ Id: 1, Name: 'Sauces', Modifiers: [item({ Id: 1, Name: 'Mayonnaise' })] }] })] }), 'passed', 'menu.ok'),
  menu('menuGroups', 'notInItself', 'the same group stands below two options', withGroup({ Modifiers: ['m', 'n'].map((Id) => item({ Id, ModifierGroups: [{ Id: 'heat', Name: 'Heat', Modifiers: [item({ Id: 'hot' })] }] })) }), 'passed', 'menu.ok'),
  menu('menuGroups', 'notInItself', 'it is nested as deep as a body may be', withItem({ ModifierGroups: [nest(45)] }), 'passed', 'menu.ok'),

  menu('menuCategories', 'itemsKnown', 'categories name items of the menu', standard, 'passed', 'menu.ok'),
  menu('menuCategories', 'itemsKnown', 'there are no categories', withItem({}), 'passed', 'menu.ok'),
  menu('menuCategories', 'itemsKnown', 'a category names a variation, or holds the item itself', withCategory({ Id: 'c', Name: 'Soups', Items: ['v', { Id: 'a' }] }), 'passed', 'menu.ok'),
  menu('menuCategories', 'itemsKnown', 'a category names what is not there', withCategory({ Id: 'c', Name: 'Soups', Items: ['a', 'gone'] }), 'failed', 'menu.categoryDangling'),
  menu('menuCategories', 'unique', 'each category has an id of its own, or none', withCategory({ Id: 1, Name: 'A' }, { Id: 2, Name: 'B' }, { Name: 'C' }, { Name: 'D' }), 'passed', 'menu.ok'),
  menu('menuCategories', 'unique', 'two categories have one id', withCategory({ Id: 1, Name: 'A' }, { Id: '1', Name: 'B' }), 'failed', 'menu.idDuplicate'),
  menu('menuCategories', 'named', 'categories have names', standard, 'passed', 'menu.ok'),
  menu('menuCategories', 'named', 'a category has a blank name', withCategory({ Id: 1, Name: ' ' }), 'failed', 'menu.categoryNameless'),

  menu('menuHasItems', true, 'it has items', standard, 'passed', 'menu.ok'),
  menu('menuHasItems', true, 'it has none', { Items: [] }, 'failed', 'menu.empty'),
  menu('menuHasItems', true, 'its items are no list', { Items: { a: 1 } }, 'blocked', 'menu.unreadable'),
  menu('menuHasItems', true, 'it is an array', [], 'blocked', 'menu.unreadable'),
  menu('menuIds', 'unique', 'its items are no list', { Items: { a: 1 } }, 'blocked', 'menu.unreadable'),
  menu('menuEqualsStandard', 'nothingLost', 'its items are no list', { ...standard, Items: {} }, 'blocked', 'menu.unreadable'),
  menu('menuEqualsStandard', 'nothingLost', 'an entry of its items is no item', { ...standard, Items: ['burger_001', ...items.slice(1)] }, 'blocked', 'menu.unreadable'),
  menu('menuEqualsStandard', 'nothingLost', 'an item is missing and a flag is no flag', { ...standard, Items: [{ ...items[0], HasFederalTax: 2 }, ...items.slice(2)] }, 'failed', 'menu.missingItem'),
  menu('menuEqualsStandard', 'taxFlags', 'a flag is a text that says the same', changed('/Items/0/HasFederalTax', 'true'), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'taxFlags', 'a flag is a number', changed('/Items/0/HasFederalTax', 2), 'blocked', 'menu.unreadable'),
  menu('menuEqualsStandard', 'taxFlags', 'a flag is a number and another item has a wrong one', writePointer(changed('/Items/0/HasFederalTax', 2), '/Items/1/HasFederalTax', false), 'failed', 'menu.taxFlagMissing'),
  menu('menuEqualsStandard', 'groupLimits', 'a limit is a text that says the same', changed(`${extras}/Max`, '3'), 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'groupLimits', 'a limit is in words', changed(`${extras}/Max`, 'three'), 'blocked', 'menu.unreadable'),
  menu('menuEqualsStandard', 'optionsLost', 'the groups of an item are no list', changed(`/Items/${veggie}/ModifierGroups`, {}), 'blocked', 'menu.unreadable'),
  menu('menuPrices', 'present', 'the prices of an item are no list', withItem({ Prices: 500 }), 'blocked', 'menu.unreadable'),
  menu('menuNames', 'present', 'a name is a number in a list', withItem({ Name: [5] }), 'blocked', 'menu.unreadable'),
  menu('menuNames', 'present', 'a name is empty and a flag of the same item is no flag', withItem({ Name: '', IsAvailable: 'perhaps' }), 'failed', 'menu.nameEmpty'),
  menu('menuCategories', 'itemsKnown', 'the item that a category names is no item', { Items: [item(), 'b'], Categories: [{ Id: 'c', Name: 'C', Items: ['a', 'b'] }] }, 'blocked', 'menu.unreadable'),
  menu('menuGroups', 'notInItself', 'two groups lead to each other and are cut off', circleOfTwo, 'failed', 'menu.groupInItself'),
  menu('menuGroups', 'enoughOptions', 'a group in a circle asks for more options than it has', circleThatAsksTooMuch, 'failed', 'menu.groupTooSmall'),
  menu('menuGroups', 'notEmpty', 'a group is empty that has the number and name of one above, and other limits', emptyUnderTheSameNumber, 'failed', 'menu.groupEmpty'),
  menu('menuGroups', 'notInItself', 'a group is empty that has the number and name of one above, and other limits', emptyUnderTheSameNumber, 'passed', 'menu.ok'),
  menu('menuNames', 'present', 'an item has no name, and an option of it one of the wrong type', namelessOverIllNamed, 'failed', 'menu.nameEmpty'),
  menu('menuGroups', 'notEmpty', 'two groups lead to each other and are cut off', circleOfTwo, 'passed', 'menu.ok'),
  menu('menuEqualsStandard', 'optionsInvented', 'two groups lead to each other', changed(`${extras}/Modifiers/0/ModifierGroups`, [circleBelow(items[veggie]?.ModifierGroups as readonly JsonObject[])]), 'passed', 'menu.ok'),
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

  menu('menuNames', 'ofGroups', 'groups have names', standard, 'passed', 'menu.ok'),
  menu('menuNames', 'ofGroups', 'a group has none', withGroup({ Name: null }), 'failed', 'menu.groupNameless'),
  menu('menuNames', 'oneLine', 'names stand on one line, emoji and right-to-left ones too', { Items: [item({ Name: '👩‍🍳 Crème' }), item({ Id: 'b', Name: 'مرق \u200Fحار' })] }, 'passed', 'menu.ok'),
  menu('menuNames', 'oneLine', 'a name has a line break', withItem({ Name: 'Soup\nof the day' }), 'failed', 'menu.nameControl'),
  menu('menuNames', 'oneLine', 'the name of a group has a tab', withGroup({ Name: 'Sides\t' }), 'failed', 'menu.nameControl'),
  menu('menuNames', 'oneLine', 'a name has half of an emoji', withItem({ Name: 'Soup \uD83C' }), 'failed', 'menu.nameControl'),

  menu('menuPrices', 'everyService', 'each thing is priced for each service', standard, 'passed', 'menu.ok'),
  menu('menuPrices', 'everyService', 'the whole menu is only for pickup', withItem({}), 'passed', 'menu.ok'),
  menu('menuPrices', 'everyService', 'one thing has no price for delivery', { Items: [item({ Prices: [{ Service: 'Pickup', Price: 1 }, { Service: 'Delivery', Price: 1 }] }), item({ Id: 'b' })] }, 'failed', 'menu.serviceUnpriced'),
  menu('menuPrices', 'everyService', 'one price is for all services', { Items: [item({ Prices: [{ Service: 'Delivery', Price: 1 }] }), item({ Id: 'b', Prices: [{ Price: 1 }] })] }, 'passed', 'menu.ok'),
  menu('menuPrices', 'everyService', 'a thing has no price at all, which another check sees', { Items: [item(), item({ Id: 'b', Prices: [] })] }, 'passed', 'menu.ok'),
  menu('menuPrices', 'onePerService', 'each service has one price', standard, 'passed', 'menu.ok'),
  menu('menuPrices', 'onePerService', 'a price is said twice', withItem({ Prices: [{ Service: 'Pickup', Price: 1 }, { Service: 'pickup', Price: 1 }] }), 'passed', 'menu.ok'),
  menu('menuPrices', 'onePerService', 'a service has two prices', withItem({ Prices: [{ Service: 'Pickup', Price: 1 }, { Service: 'Pickup', Price: 2 }] }), 'failed', 'menu.priceTwice'),
  menu('menuPrices', 'present', 'the entry of a service has no price in it', withItem({ Prices: [{ Service: 'Pickup' }] }), 'failed', 'menu.priceMissing'),
  menu('menuPrices', 'present', 'all have prices', standard, 'passed', 'menu.ok'),
  menu('menuPrices', 'present', 'an item has none', withItem({ Prices: [] }), 'failed', 'menu.priceMissing'),
  menu('menuPrices', 'present', 'an item is only sold in sizes', withItem({ Prices: [], Variations: [item({ Id: 'b' })] }), 'passed', 'menu.ok'),
  menu('menuPrices', 'present', 'a size has none', withItem({ Variations: [{ Id: 'b', Name: 'Large' }] }), 'failed', 'menu.priceMissing'),
  menu('menuPrices', 'nonNegative', 'a price is 0', withItem({ Prices: [{ Service: 'Pickup', Price: 0 }] }), 'passed', 'menu.ok'),
  menu('menuPrices', 'nonNegative', 'a price is −1', withItem({ Prices: [{ Service: 'Pickup', Price: -1 }] }), 'failed', 'menu.priceNegative'),

  menu('menuTextIntact', true, 'accents and emoji are there', standard, 'passed', 'menu.ok'),
  menu('menuTextIntact', true, 'UTF-8 was read as Latin-1', withItem({ Name: 'CrÃ¨me' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'there are replacement characters', withItem({ Name: 'Cr\uFFFDme' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'the UTF-8 of an emoji was read as CP1252', withItem({ Name: 'Soup ðŸ\u008D²' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'an accent is an HTML entity', withItem({ Name: 'Cr&egrave;me' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'an accent is a number of HTML', withItem({ Name: 'Cr&#232;me' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'an escape was never undone', withItem({ Name: 'Cr\\u00e8me' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'an ampersand stands for itself', withItem({ Name: 'Fish & chips; 100 %' }), 'passed', 'menu.ok', own),
  menu('menuTextIntact', true, 'the name of a group is damaged', withGroup({ Name: 'Suppl\uFFFDments' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'the name of a category is damaged', withCategory({ Id: 'c', Name: 'EntrÃ©es', Items: ['a'] }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'question marks stand in words', withItem({ Name: 'Cr?me' }), 'failed', 'menu.mojibake', own),
  menu('menuTextIntact', true, 'a question mark ends a name', withItem({ Name: 'Hungry?' }), 'passed', 'menu.ok', own),
  menu('menuTextIntact', true, 'a word in capitals ends in what mojibake begins with', withItem({ Name: 'TARTE DE MAÇÃ\u00A0QUENTE' }), 'passed', 'menu.ok', own),
  menu('menuTextIntact', true, 'a sentence begins right behind a question mark', withItem({ Name: 'Want fries?Oui!' }), 'passed', 'menu.ok', own),
  menu('menuTextIntact', true, 'a group of the standard menu has what a name of one’s own may hold', changed(`${extras}/Name`, 'Extras / SUPPLÃ\u00A0'), 'failed', 'menu.mojibake'),
  menu('menuTextIntact', true, 'accents of the standard menu are gone', changed('/Items/1/Name', 'Burger vege maison'), 'failed', 'menu.accentsLost'),
  menu('menuTextIntact', true, 'accents of the standard menu are combining', changed('/Items/1/Name', 'Burger végé maison'.normalize('NFD')), 'passed', 'menu.ok'),
];
