import { describe, expect, it } from 'vitest';
import { cleanUpTill, countOpenChecks, type CleanUp } from '../../src/app/clean-up-till.ts';
import { referencePartner } from '../../src/app/reference-partner.ts';
import { assessRecord } from '../../src/assess/assess.ts';
import { countAccepted, listTillOrders } from '../../src/evidence/list-till-orders.ts';
import type { Journal } from '../../src/model/event.ts';
import type { Hook, Partner } from '../../src/model/partner.ts';
import { Evidence } from '../checks/evidence.ts';
import { shipped } from '../checks/rules.ts';
import { tellProblem, type ToldProblem } from '../input/tell-problem.ts';

const own: Partner = { ...referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu-sync', ordersUrl: 'http://127.0.0.1:1/orders' }), isReference: false };

const hookOf = (code: string): Hook => ({ kind: 'exec', command: [process.execPath, '-e', code], timeoutMs: 20_000 });

/** A hook that repeats what it is told. */
const repeats = hookOf('process.stdin.pipe(process.stdout)');

/** An order that stands on the till, and one that was rejected. */
function leaveOrders(): Evidence {
  const evidence = new Evidence();
  evidence.accept(evidence.send('a/one', { body: { Payment: { Total: 1450 } } }).attempt, 'C-1');
  evidence.reject(evidence.send('a/two', { body: { Payment: { Total: 1450 } } }).attempt);
  return evidence;
}

interface Cleaned {
  readonly openChecks: number;
  readonly warnings: readonly ToldProblem[];
  readonly told: readonly string[];
}

async function clean(evidence: Evidence, hook: Hook | undefined, changes: Partial<CleanUp> = {}): Promise<Cleaned> {
  const before = evidence.events.length;
  const warnings: ToldProblem[] = [];
  const journal: Journal = { record: (fact) => evidence.write(fact), subscribe: () => () => undefined };
  await cleanUpTill({
    partner: { ...own, hooks: hook === undefined ? {} : { cleanup: hook } }, record: evidence.record, positions: evidence.context().positions, journal, env: {},
    signal: new AbortController().signal, onWarning: (problem) => { warnings.push(tellProblem(problem)); }, ...changes,
  });
  const openChecks = countOpenChecks(evidence.record, countAccepted(listTillOrders(evidence.record, evidence.context().positions)));
  return { openChecks, warnings, told: evidence.events.slice(before).map(({ type }) => type) };
}

describe('cleaning up the till', () => {
  it('tells the hook of every order that may stand there, and keeps what it answers', async () => {
    const evidence = leaveOrders();
    expect(await clean(evidence, repeats)).toEqual({ openChecks: 0, warnings: [], told: ['asked', 'askAnswered'] });
    const answer = evidence.record.steps.get('cleanup')?.answer;
    expect(JSON.parse(answer?.output ?? '')).toMatchObject({ hook: 'cleanup', orders: [{ orderId: 1001, checkNumber: 'C-1', state: 'accepted', total: 1450 }] });
  });

  it('warns of a hook that fails, with where the checks are listed, and leaves every standing as it was', async () => {
    const evidence = leaveOrders();
    const judge = () => assessRecord(evidence.record, shipped);
    const before = judge();
    const { openChecks, warnings, told } = await clean(evidence, hookOf('console.error("the till is locked"); process.exit(3)'));
    expect({ openChecks, told }).toEqual({ openChecks: 1, told: ['asked', 'stepBlocked'] });
    expect(warnings).toMatchObject([{ code: 'hook.cleanup', location: 'hooks.cleanup' }]);
    expect(warnings[0]?.hint).toContain('till-sheet.csv');
    const after = judge();
    expect([after.verdict, after.reasons, after.requirements]).toEqual([before.verdict, before.reasons, before.requirements]);
  });

  it('is left out without a hook, without an order that may stand there, and in a run that was interrupted', async () => {
    const untouched = { openChecks: 1, warnings: [], told: [] };
    expect(await clean(leaveOrders(), undefined)).toEqual(untouched);
    expect(await clean(new Evidence(), repeats)).toEqual({ ...untouched, openChecks: 0 });
    expect(await clean(leaveOrders(), repeats, { signal: AbortSignal.abort() })).toEqual(untouched);
  });
});
