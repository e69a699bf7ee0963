import type { MenuGroup, MenuItem, MenuThing } from '../contract/menu.ts';
import { readMenu } from '../contract/read-menu.ts';
import type { Language } from '../model/text.ts';
import { csvLine } from '../report/csv.ts';
import { menuTableWords } from '../report/words/menu-table.ts';
import { loadRules } from './load-rules.ts';

/** What is exported, and how. */
export interface MenuExportOptions {
  readonly format: 'csv' | 'json';
  readonly language: Language;
  readonly catalogueDir?: string | undefined;
}

/**
 * The standard certification menu, to be keyed or imported into a till: a table with one line for each price, or the JSON as a POS sends it.
 * @throws InputError when the catalogue is wrong
 */
export async function exportMenu({ format, language, catalogueDir }: MenuExportOptions): Promise<string> {
  const { standardMenu } = await loadRules(catalogueDir);
  if (format === 'json') return `${JSON.stringify(standardMenu, null, 2)}\n`;
  const { items, categories } = readMenu(standardMenu);
  const { columns } = menuTableWords[language];
  const rows = items.flatMap((item) => {
    const category = categories.find(({ itemIds }) => itemIds.includes(item.id ?? ''))?.name;
    return tableItem(item, category === undefined ? [] : [category], language);
  });
  return [columns, ...rows].map(csvLine).join('');
}

type Row = readonly string[];

function tableItem(item: MenuItem, above: readonly string[], language: Language): readonly Row[] {
  const path = [...above, item.name ?? ''];
  return [...tableThing(item, above, language), ...item.variations.flatMap((variation) => tableThing(variation, path, language))];
}

/** A line for each price of a thing, then its groups and what is in them. */
function tableThing(thing: MenuThing, above: readonly string[], language: Language): readonly Row[] {
  const { kinds, yes, no } = menuTableWords[language];
  const path = [...above, thing.name ?? ''];
  const flag = (value: boolean | undefined): string => (value === undefined ? '' : value ? yes : no);
  const head = [path.join(' > '), kinds[thing.kind], thing.id ?? '', thing.name ?? ''];
  const tail = [flag(thing.hasFederalTax), flag(thing.hasProvincialTax), '', ''];
  const prices = thing.prices.map(({ service, cents }) => [...head, service ?? '', String(cents ?? ''), cents === undefined ? '' : (cents / 100).toFixed(2), ...tail]);
  const own = prices.length > 0 ? prices : [[...head, '', '', '', ...tail]];
  return [...own, ...thing.groups.flatMap((group) => tableGroup(group, path, language))];
}

function tableGroup(group: MenuGroup, above: readonly string[], language: Language): readonly Row[] {
  const path = [...above, group.name ?? ''];
  const row = [path.join(' > '), menuTableWords[language].kinds.group, group.id ?? '', group.name ?? '', '', '', '', '', '', String(group.min ?? ''), String(group.max ?? '')];
  return [row, ...group.modifiers.flatMap((modifier) => tableThing(modifier, path, language))];
}
