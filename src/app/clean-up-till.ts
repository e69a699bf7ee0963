import type { Positions } from '../contract/read-positions.ts';
import { listTillOrders } from '../evidence/list-till-orders.ts';
import { runHook } from '../hooks/run-hook.ts';
import type { Journal } from '../model/event.ts';
import type { Partner } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';
import type { RunRecord } from '../model/run-record.ts';

/** What cleaning up needs of the run. */
export interface CleanUp {
  readonly partner: Partner;
  readonly record: RunRecord;
  readonly positions: Positions;
  readonly journal: Journal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onWarning?: ((problem: Problem) => void) | undefined;
}

const hook = 'cleanup';

/** How many checks a run left on the till, where so many orders were accepted: none once the hook closed them. */
export function countOpenChecks(record: RunRecord, accepted: number): number {
  return record.steps.get(hook)?.answer === undefined ? accepted : 0;
}

/** Lets the partner's hook close what the run left open on the till. That it failed is a warning and never a verdict. */
export async function cleanUpTill({ partner, record, positions, journal, env, signal, onWarning }: CleanUp): Promise<void> {
  const configured = partner.hooks[hook];
  if (configured === undefined || signal.aborted) return;
  const orders = [...listTillOrders(record, positions)].filter(({ state }) => state !== 'rejected');
  if (orders.length === 0) return;
  journal.record({ type: 'asked', step: hook, hook });
  const result = await runHook(configured, { hook, data: { orders: orders.map((order) => ({ ...order })) }, env, signal });
  if (result.kind === 'done') {
    journal.record({ type: 'askAnswered', step: hook, by: 'hook', output: result.output });
    return;
  }
  const { exitCode, detail } = result;
  journal.record({ type: 'stepBlocked', step: hook, cause: { code: 'hook.failed', args: { hook, exitCode, detail } } });
  onWarning?.({
    code: 'hook.cleanup', message: phrase`the hook cleanup failed: ${detail}`,
    hint: phrase`close the open checks by hand: till-sheet.csv in the run folder lists them`, location: partner.isReference ? 'the reference POS' : 'hooks.cleanup',
  });
}
