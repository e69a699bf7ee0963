import type { MenuEntry, MenuService } from '../till/menu.ts';
import type { JudgeRule } from './case.ts';
import { walkLine } from './resolve-lines.ts';

/** Every unit price is the menu's for the service, undiscounted. */
export const judgePrices: JudgeRule = ({ lines, service }) =>
  lines.flatMap(walkLine).flatMap((line) => {
    const expected = line.entry === undefined ? undefined : findPrice(line.entry, service);
    const actual = line.line.UnitPrice;
    if (expected === undefined || expected === actual) return [];
    return [
      {
        rule: 'unitPrice' as const,
        code: 'VALIDATION_ERROR',
        message: `The price of ${line.label} is ${expected} for ${service}, not ${actual}`,
        details: { field: `${line.field}.UnitPrice`, item: line.line.Id ?? null, expected, actual },
      },
    ];
  });

function findPrice({ Prices }: MenuEntry, service: MenuService): number | undefined {
  return Prices?.find(({ Service }) => Service === service)?.Price;
}
