import type { JudgeRule } from './case.ts';
import { sum, sumLine } from './sum-line.ts';
import { sumBeforePromotions } from './sum-order.ts';

/** Every promotion has an id, takes off no more than there is, and means something that is on the order. */
export const judgePromotions: JudgeRule = ({ order, lines }) =>
  (order.Promotions ?? []).flatMap(({ Id, Name, Amount, ItemId }, index) => {
    const name = `Promotion "${Id ?? ''}" (${Name ?? 'without a name'})`;
    const fault = (member: string, problem: string, actual: string | number | null) => [
      {
        rule: 'promotion' as const,
        code: 'VALIDATION_ERROR',
        message: `${name} ${problem}`,
        details: { field: `Promotions[${index}].${member}`, promotion: Id ?? null, actual },
      },
    ];
    if (typeof Id !== 'string' || Id.trim() === '') return fault('Id', 'has no id', Id ?? null);
    const isForItem = typeof ItemId === 'string';
    const aimed = lines.filter(({ ids }) => isForItem && ids.includes(ItemId));
    if (isForItem && aimed.length === 0) return fault('ItemId', `is for item "${ItemId}", which is not on the order`, ItemId);
    const most = isForItem ? sum(aimed.map(({ line }) => sumLine(line))) : sumBeforePromotions(order);
    return BigInt(Amount) > most ? fault('Amount', `takes off ${Amount}, more than the ${most.toString()} that there is`, Amount) : [];
  });
