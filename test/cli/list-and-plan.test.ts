import { describe, expect, it } from 'vitest';
import type { ExplainedPlan, Listing } from '../../src/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSecret, writeConfig } from './write-config.ts';

const env = { PPIP_SECRET: testSecret };

describe('ppip list', () => {
  it('shows every scenario with what it verifies, and every requirement with what verifies it', async () => {
    const { exitCode, stdout, stderr } = await runMain(['list']);
    const { scenarios, requirements } = JSON.parse((await runMain(['list', '--json'])).stdout) as Listing;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`Scenarios (${scenarios.length})`);
    expect(stdout).toContain(`Requirements (${requirements.length})`);
    for (const { id, title } of scenarios) expect(stdout).toContain(`${id}  ${title.en}\n`);
    for (const { id, level } of requirements) expect(stdout).toContain(`${id}  ${level.toUpperCase()}  `);
    const unproven = requirements.filter(({ verifiedBy, excluded }) => verifiedBy.length === 0 && excluded === undefined);
    expect(unproven.map(({ id }) => id)).toEqual([]);
  });

  it('speaks French when asked', async () => {
    const { scenarios } = JSON.parse((await runMain(['list', '--json'])).stdout) as Listing;
    const { stdout } = await runMain(['list', '--lang', 'fr']);
    for (const { id, title } of scenarios) expect(stdout).toContain(`${id}  ${title.fr}\n`);
  });

  it('shows the flaws and oddities of the reference POS', async () => {
    const behaviours = JSON.parse((await runMain(['list', '--behaviours', '--json'])).stdout) as ReadonlyArray<{ readonly kind: string; readonly name: string }>;
    const { exitCode, stdout } = await runMain(['list', '--behaviours']);
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(behaviours.length);
    expect(stdout).toMatch(/^flaw {4}silent-on-accept {2,}\S/m);
    expect(stdout).toMatch(/^oddity {2}post-status {2,}\S/m);
  });
});

describe('ppip plan', () => {
  it('shows what would run against the reference POS and what it would put on the till', async () => {
    const { exitCode, stdout, stderr } = await runMain(['plan', '--pos', 'reference']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const plan = JSON.parse((await runMain(['plan', '--pos', 'reference', '--json'])).stdout) as Plan;
    const run = plan.scenarios.filter(({ state }) => state === 'run');
    expect(stdout).toContain(`Would run (${run.length})`);
    expect(run[0]?.scenario).toBe('menu/sync');
    expect(stdout).toMatch(/^Menu syncs: \d+ · orders: \d+ in \d+ sendings · on the till: \d+ checks, \$[\d,]+\.\d\d$/m);
  });

  it('says for each scenario that would not run which capability is off', async () => {
    const config = writeConfig(temporaryFolder(), { posPort: 1, listenPort: 2, more: ['capabilities: { kiosk: false, orders.delivery: false }'] });
    const { exitCode, stdout } = await runMain(['plan', '--config', config], { env });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^special\/kiosk {2}.*“?kiosk”?.* is not part of this integration\.$/m);
    expect(stdout).toMatch(/^orders\/delivery {2}.*orders\.delivery.* is not part of this integration\.$/m);
    expect(stdout).toMatch(/ · not: .*kiosk/);
  });

  it('brings the control of a negative scenario along, and says so', async () => {
    const { exitCode, stdout } = await runMain(['plan', '--pos', 'reference', '--only', 'status/rejects-unknown-items']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('brought along');
    // The menu syncs of both owners, the control, and the scenario itself.
    expect(stdout).toMatch(/^Would run \(4\)$/m);
    expect(stdout).toContain('at Location 1 (019a9794-ea27-71a8-bc7a-ecffd058546c)');
  });

  it('says how many orders a person at the till must accept, and how long that takes', async () => {
    const argv = ['plan', '--pos', 'reference:person-at-the-till', '--only', 'status/resend-after-rejection', '--only', 'orders/texts'];
    const { stdout } = await runMain(argv);
    expect(stdout).toMatch(/^orders\/texts .*\n.*\n {4}At the till: a person accepts 2 orders, about 1\u00A0min$/m);
    // What must be rejected waits for nobody; its correction does.
    expect(stdout).toMatch(/^status\/resend-after-rejection .*\n.*\n {4}At the till: a person accepts 1 order, about 30\u00A0s$/m);
    expect(stdout).toMatch(/^At the till: a person accepts 4 orders, about 2\u00A0min \(30\u00A0s each; one scenario at a time\)$/m);
    const { tillTime } = JSON.parse((await runMain([...argv, '--json'])).stdout) as Pick<ExplainedPlan, 'tillTime'>;
    expect(tillTime).toMatchObject({ orders: 4, seconds: 120, secondsPerOrder: 30, scenarios: { 'orders/texts': { orders: 2, seconds: 60 } } });
    expect((await runMain([...argv, '--lang', 'fr'])).stdout).toContain('À la caisse\u00A0: une personne accepte 4 commandes, environ 2\u00A0min (30\u00A0s chacune; un scénario à la fois)');
    expect((await runMain(['plan', '--pos', 'reference'])).stdout).not.toContain('At the till');
  });

  it('shows the critical path, what each wait takes, and what is not counted', async () => {
    const argv = ['plan', '--pos', 'reference', '--only', 'status/resend-after-rejection', '--only', 'till/sold-out'];
    const { stdout } = await runMain(argv);
    expect(stdout).toMatch(/^Critical path: 7 waits one after the other, at least 14\.5\u00A0s when each status takes 2\u00A0s and each menu 2\u00A0s$/m);
    expect(stdout).toMatch(/^ {4}first, one by one: menu\/sync \(1 menu\) · menu\/sync@\S+ \(1 menu\)$/m);
    expect(stdout).toMatch(/^ {4}then, while all others are played: orders\/takeout-asap \(1 status\) → status\/resend-after-rejection \(2 statuses\)$/m);
    expect(stdout).toMatch(/^ {4}then at the till, one by one: till\/sold-out \(2 statuses\)\n {4}at the end 0\.5\u00A0s of quiet$/m);
    const slow = await runMain([...argv, '--status-after', '30s', '--menu-after', '0s', '--json']);
    expect(JSON.parse(slow.stdout)).toMatchObject({ criticalPath: { ms: 150_500, waits: 7, quietMs: 500, pace: { statusMs: 30_000, menuMs: 0 } } });
    const french = await runMain([...argv, '--status-after', '90s', '--lang', 'fr']);
    expect(french.stdout).toContain('Chemin critique\u00A0: 7 attentes l’une après l’autre, au moins 7\u00A0min 35\u00A0s quand chaque statut prend 1\u00A0min 30\u00A0s et chaque menu 2\u00A0s');
    expect(french.stdout).toContain('puis à la caisse, un par un\u00A0: till/sold-out (2 statuts)');
  });

  it('says which limit holds the run, what a person is asked for, and where only the POS knows when it gives up', async () => {
    const config = writeConfig(temporaryFolder(), { posPort: 1, listenPort: 2 });
    const { stdout } = await runMain(['plan', '--config', config, '--only', 'till/check', '--only', 'status/faults-of-ueat'], { env });
    const { stdout: held } = await runMain(['plan', '--config', config, '--only', 'status/burst', '--status-after', '1ms'], { env });
    expect(held).toContain('    held to 0.1\u00A0s by pos.limits.rate (500/s)\n');
    expect(stdout).toContain('    not counted: a person is asked in till/check\n');
    expect(stdout).toContain('    not counted: UEAT does not answer in status/faults-of-ueat, until your POS gives up\n');
    const [exact, wrong] = [await runMain(['plan', '--pos', 'reference:person-at-the-till']), await runMain(['plan', '--pos', 'reference', '--status-after', 'soon'])];
    expect(exact.stdout).toMatch(/^ {4}then \d+ scenarios, one by one$/m);
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining('It must be a number and a unit, such as 500ms, 2s or 1m.')]);
  });

  it('exits 3 when nothing would run', async () => {
    const more = ['capabilities: { menu: false, orders: false, status: false }'];
    const { exitCode, stdout } = await runMain(['plan', '--config', writeConfig(temporaryFolder(), { posPort: 1, listenPort: 2, more })], { env });
    expect(exitCode).toBe(3);
    expect(stdout).toContain('Would run (0)');
  });

  it('is shown in French too', async () => {
    const { exitCode, stdout } = await runMain(['plan', '--pos', 'reference', '--only', 'orders/tip', '--lang', 'fr']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Serait joué \(\d+\)/u);
    expect(stdout).toContain('joué en appui');
    expect(stdout).not.toMatch(/Would|brought along| and |Menu syncs|sendings/u);
  });
});
