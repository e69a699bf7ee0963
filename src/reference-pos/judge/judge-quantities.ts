import type { JudgeRule } from './case.ts';
import { walkLine } from './resolve-lines.ts';

/** Of every line and option there is at least one. */
export const judgeQuantities: JudgeRule = ({ lines }) =>
  lines.flatMap(walkLine).flatMap(({ line, field, label }) => {
    if (line.Quantity >= 1) return [];
    const details = { field: `${field}.Quantity`, item: line.Id ?? null, actual: line.Quantity };
    return [{ rule: 'quantity' as const, code: 'VALIDATION_ERROR', message: `The quantity of ${label} must be at least 1, not ${line.Quantity}`, details }];
  });
