import type { Exchange } from '../../model/exchange.ts';
import type { JudgeContext } from '../judge-context.ts';

/** Whether a call was made again because the POS asked for time (429): the last try is then its answer. */
export function wasSuperseded({ id, step, closing }: Exchange, { record }: JudgeContext): boolean {
  const last = step === undefined ? undefined : record.steps.get(step)?.exchangeId;
  return closing?.kind === 'answered' && closing.response.status === 429 && last !== undefined && last !== id;
}
