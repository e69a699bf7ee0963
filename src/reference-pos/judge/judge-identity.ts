import type { JudgeRule } from './case.ts';
import type { Fault } from './fault.ts';
import type { ResolvedLine } from './resolve-lines.ts';

/** Every line has an id, of an item or variation that is sold; every modifier is an option of its parent. */
export const judgeIdentity: JudgeRule = ({ order, lines }) => {
  if (order.Items.length === 0) {
    return [{ rule: 'missingItemId', code: 'MISSING_FIELD', message: 'The order has no Items', details: { field: 'Items' } }];
  }
  return lines.flatMap((line) => [...judgeItem(line), ...line.modifiers.flatMap(walkKnown).flatMap((modifier) => judgeModifier(modifier, line))]);
};

/** Below an unknown modifier nothing can be known: it is one fault, not one a level. */
function walkKnown(line: ResolvedLine): readonly ResolvedLine[] {
  return line.entry === undefined ? [line] : [line, ...line.modifiers.flatMap(walkKnown)];
}

function judgeItem(line: ResolvedLine): readonly Fault[] {
  const { Id, Name } = line.line;
  const field = `${line.field}.Id`;
  if (isBlank(Id)) {
    return [{ rule: 'missingItemId', code: 'MISSING_FIELD', message: `Item "${Name ?? ''}" has no POS id (${field})`, details: { field, item: Name ?? null } }];
  }
  if (line.entry === undefined) {
    return [{ rule: 'unknownItem', code: 'INVALID_ID', message: `Item ${line.label} is not on the menu`, details: { field, item: Id ?? null } }];
  }
  if (!line.isAvailable) {
    return [{ rule: 'unavailable', code: 'VALIDATION_ERROR', message: `Item ${line.label} is sold out`, details: { field, item: Id ?? null } }];
  }
  return [];
}

function judgeModifier(modifier: ResolvedLine, item: ResolvedLine): readonly Fault[] {
  if (modifier.entry !== undefined || item.entry === undefined) return [];
  const field = `${modifier.field}.Id`;
  return [
    {
      rule: 'unknownModifier',
      code: isBlank(modifier.line.Id) ? 'MISSING_FIELD' : 'INVALID_ID',
      message: `Modifier ${modifier.label} is not an option of item ${item.label}`,
      details: { field, item: item.line.Id ?? null, modifier: modifier.line.Id ?? null },
    },
  ];
}

function isBlank(id: string | null | undefined): boolean {
  return typeof id !== 'string' || id.trim() === '';
}
