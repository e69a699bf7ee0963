import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const planOf = async (...args: readonly string[]): Promise<Plan> => JSON.parse((await runMain(['plan', '--pos', 'reference', '--json', ...args])).stdout) as Plan;
const played = (plan: Plan): readonly string[] => plan.scenarios.filter(({ state, asControl }) => state === 'run' && !asControl).map(({ scenario }) => scenario);

describe('--tag', () => {
  it('selects the scenarios that have it, and list shows which those are', async () => {
    const { scenarios } = JSON.parse((await runMain(['list', '--tag', 'money', '--json'])).stdout) as Listing;
    const plan = await planOf('--tag', 'money');
    expect(scenarios.length).toBeGreaterThan(5);
    expect(scenarios.every(({ tags = [] }) => tags.includes('money'))).toBe(true);
    expect([...new Set(played(plan))].sort()).toEqual(scenarios.map(({ id }) => id).sort());
    expect(plan).toMatchObject({ isPartial: true, selection: ['tag:money'] });
  });

  it('adds up with further tags and with --only', async () => {
    const plan = await planOf('--tag', 'smoke', '--tag', 'security', '--only', 'orders/tip');
    const ids = played(plan);
    expect(ids).toEqual(expect.arrayContaining(['orders/takeout-asap', 'transport/refuses-bad-tokens', 'orders/tip']));
    expect(ids).not.toContain('orders/fees');
  });

  it('that no scenario has is an error that names the nearest, and sends nothing', async () => {
    for (const command of [['certify', '--pos', 'reference', '--out', temporaryFolder()], ['plan', '--pos', 'reference'], ['list']]) {
      const { exitCode, stderr } = await runMain([...command, '--tag', 'mony']);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/unknown tag 'mony', did you mean 'money'\? \[selection\.unknownTag\]\n {2}hint: the tags are .*smoke/);
    }
  });

  it('narrows a run, which can then not pass, and whose report says by what', async () => {
    const { exitCode, stdout } = await runMain(['certify', '--pos', 'reference', '--tag', 'security', '--json', '--out', temporaryFolder()]);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'incomplete', run: { selection: ['tag:security'] }, reasons: expect.arrayContaining([{ code: 'verdict.partialSelection', args: {} }]) as unknown });
  });

  it('does not go with --failed', async () => {
    expect((await runMain(['certify', '--pos', 'reference', '--failed', '--tag', 'smoke', '--out', temporaryFolder()])).stderr).toContain('--failed and --tag exclude each other');
  });
});

it('every scenario that ships has a tag', async () => {
  const { scenarios } = JSON.parse((await runMain(['list', '--json'])).stdout) as Listing;
  expect(scenarios.filter(({ tags = [] }) => tags.length === 0).map(({ id }) => id)).toEqual([]);
});

it('plan is the dry run of certify: the same scenarios in the same order, by the same selection', async () => {
  const out = temporaryFolder();
  const plan = await planOf('--only', 'orders/takeout-asap');
  const { stdout } = await runMain(['certify', '--pos', 'reference', '--only', 'orders/takeout-asap', '--json', '--out', out]);
  const report = JSON.parse(stdout) as { readonly scenarios: ReadonlyArray<{ readonly id: string; readonly state: string }> };
  expect(report.scenarios.map(({ id }) => id)).toEqual(plan.scenarios.map(({ id }) => id));
  expect(report.scenarios.filter(({ state }) => state === 'completed').map(({ id }) => id)).toEqual(plan.scenarios.filter(({ state }) => state === 'run').map(({ id }) => id));
});
