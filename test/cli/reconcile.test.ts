import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptResult } from '../../src/model/kept-result.ts';
import type { Reconciliation } from '../../src/model/reconciliation.ts';
import { runMain, type Ended } from './run-main.ts';
import { salesOfRun, writeSales, type Sale } from './sales-of-run.ts';
import { temporaryFolder } from './temporary-folder.ts';

const runs = mkdtempSync(join(tmpdir(), 'ppip-reconcile-'));
let sold: ReturnType<typeof salesOfRun>;

beforeAll(async () => {
  const only = ['orders', 'status', 'transport/refuses-bad-tokens'].flatMap((id) => ['--only', id]);
  const { exitCode } = await runMain(['certify', '--pos', 'reference', ...only, '--json', '--out', runs]);
  expect(exitCode).toBe(3);
  sold = salesOfRun(join(runs, 'latest'));
}, 60_000);
afterAll(() => { rmSync(runs, { recursive: true, force: true }); });

const reconcile = (csv: string | Uint8Array, ...more: readonly string[]): Promise<Ended> => runMain(['reconcile', 'latest', '-', '--runs', runs, ...more], { stdin: csv });

async function judge(csv: string, ...more: readonly string[]): Promise<{ readonly exitCode: number; readonly result: Reconciliation; readonly codes: readonly string[] }> {
  const { exitCode, stdout, stderr } = await reconcile(csv, '--json', ...more);
  expect(stderr).toBe('');
  const result = JSON.parse(stdout) as Reconciliation;
  return { exitCode, result, codes: [...new Set(result.findings.map(({ code }) => code))] };
}

/** The faithful sales with one of them changed, or left out. */
const change = (which: (sale: Sale) => boolean, to: (sale: Sale) => readonly Sale[]): string => {
  const at = sold.sales.findIndex(which);
  if (at < 0) throw new Error('no sale is like that');
  return writeSales(sold.sales.flatMap((sale, index) => (index === at ? to(sale) : [sale])));
};
const any = (): boolean => true;

function firstOf([first]: readonly Sale[]): Sale {
  if (first === undefined) throw new Error('there is no sale');
  return first;
}

describe('ppip reconcile', () => {
  it('finds nothing wrong with the sales of a faithful POS, and counts those of others', async () => {
    const other = { ...firstOf(sold.sales), orderId: '77', check: 'Z-1' };
    const { exitCode, result, codes } = await judge(writeSales([other, ...sold.sales]));
    expect({ exitCode, codes, outcome: result.outcome, unjudged: result.unjudged, notShown: result.notShown }).toEqual({ exitCode: 0, codes: [], outcome: 'passed', unjudged: [], notShown: [] });
    expect(result.counts).toEqual({ accepted: sold.sales.length, compared: sold.sales.length, notAccepted: sold.rejected.length + 10, rows: sold.sales.length + 1, others: 1 });
    expect(sold.sales.length).toBeGreaterThan(40);
    expect(result).toMatchObject({ schemaVersion: 1, sales: { file: '<stdin>', columns: { checkNumber: ['N° addition'] } }, run: { partner: 'Embedded reference POS' } });
  });

  it('finds nothing wrong with what the till sheet of the run says was accepted', async () => {
    const lines = readFileSync(join(runs, 'latest', 'till-sheet.csv'), 'utf8').split('\r\n').filter((line) => !/,(rejected|unknown),/.test(line));
    expect(await judge(lines.join('\r\n'))).toMatchObject({ exitCode: 0, codes: [], result: { counts: { compared: sold.sales.length } } });
  });

  it.each([
    ['a sale that is missing', () => change(any, () => []), 'reconcile.missing'],
    ['an order that is sold twice', () => change(any, (sale) => [sale, { ...sale, check: 'Z-9' }]), 'reconcile.doubled'],
    ['a total that is a cent off', () => change(any, (sale) => [{ ...sale, total: sale.total - 1 }]), 'reconcile.wrongTotal'],
    ['a subtotal that is a cent off', () => change(any, (sale) => [{ ...sale, subtotal: sale.subtotal + 1 }]), 'reconcile.wrongAmount'],
    ['a tip that was lost', () => change(({ tip }) => tip > 0, (sale) => [{ ...sale, tip: 0 }]), 'reconcile.wrongAmount'],
    ['taxes that are a cent off', () => change(({ tax }) => tax > 0, (sale) => [{ ...sale, tax: sale.tax + 1 }]), 'reconcile.wrongAmount'],
    ['fees that were lost', () => change(({ fees }) => fees > 0, (sale) => [{ ...sale, fees: 0 }]), 'reconcile.wrongAmount'],
    ['another check number', () => change(any, (sale) => [{ ...sale, check: 'Z-9' }]), 'reconcile.otherCheck'],
    ['an order that is sold though it was rejected', () => writeSales([...sold.sales, { ...firstOf(sold.rejected), check: 'Z-9' }]), 'reconcile.soldThoughRejected'],
  ])('fails for %s, and only for that', async (_what, make, code) => {
    const { exitCode, result, codes } = await judge(make());
    expect({ exitCode, codes, count: result.findings.length }).toEqual({ exitCode: 1, codes: [code], count: 1 });
    expect(result.findings[0]?.evidence.every(({ exchangeId }) => /^x\d+$/.test(exchangeId))).toBe(true);
  });

  it('takes notes in one line, in capitals', async () => {
    expect(await judge(writeSales(sold.sales.map((sale) => ({ ...sale, note: sale.note.replaceAll(/\s+/g, ' ').toUpperCase() }))))).toMatchObject({ exitCode: 0, codes: [] });
  });

  it.each([
    ['a note whose second line is lost', () => change(({ note }) => note.includes('No onions\nSauce'), (sale) => [{ ...sale, note: sale.note.replace('\nSauce on the side', '') }]), 'reconcile.noteLost'],
    ['a note that is cut', () => change(({ note }) => note.length > 60, (sale) => [{ ...sale, note: sale.note.slice(0, 40) }]), 'reconcile.noteLost'],
    ['an allergy that is lost', () => change(({ allergies }) => allergies !== '', (sale) => [{ ...sale, allergies: '' }]), 'reconcile.allergyLost'],
  ])('observes %s', async (_what, make, code) => {
    const { exitCode, codes, result } = await judge(make());
    expect({ exitCode, codes, outcome: result.outcome }).toEqual({ exitCode: 0, codes: [code], outcome: 'passed' });
  });

  it('tells what is wrong, where, and what to look at', async () => {
    const first = firstOf(sold.sales);
    const { exitCode, stdout, stderr } = await reconcile(change(any, (sale) => [{ ...sale, total: sale.total + 100 }]));
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toMatch(/^NOT RECONCILED · Embedded reference POS 0\.1\.0\n/);
    expect(stdout).toContain(`Order ${first.orderId} was sent with a total of $14.38, and the export says $15.38.`);
    expect(stdout).toMatch(/<stdin>, line 2 · x\d+ \/Payment\/Total · x\d+/);
  });

  it('speaks French when asked, also of errors', async () => {
    const { stdout } = await reconcile(change(any, () => []), '--lang', 'fr');
    expect(stdout).toMatch(/^NON CONCORDANT/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('et aucune ligne de l’export ne la contient.');
    expect((await reconcile('Ref;Total\n', '--lang', 'fr')).stderr).toContain('aucune colonne ne contient l’identifiant de commande');
  });

  it('says when nothing of the run stands in the export', async () => {
    const { exitCode, stdout } = await reconcile('order id,total\n1,2\n');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('is it the export of the day of the run');
  });

  it('takes columns that are mapped, amounts in cents, and a file', async () => {
    const file = join(temporaryFolder(), 'sales.csv');
    writeFileSync(file, ['Ref\tNo\tMontant payé', ...sold.sales.map(({ orderId, check, total }) => `${orderId}\t${check}\t${total}`)].join('\n'));
    const argv = ['reconcile', join(runs, 'latest'), file, '--cents', '--map', 'orderId=Ref', '--map', 'checkNumber=No', '--map', 'total=Montant payé'];
    expect(await runMain(argv)).toMatchObject({ exitCode: 0, stderr: '' });
    const { exitCode, stderr } = await runMain(argv.filter((word) => word !== '--cents'));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('every total is a hundred times what was sent [reconcile.unit]');
  });

  it('exits 3 when there was nothing to compare', async () => {
    const out = temporaryFolder();
    await runMain(['certify', '--pos', 'reference', '--only', 'menu/sync', '--out', out]);
    expect(await runMain(['reconcile', 'latest', '-', '--runs', out], { stdin: writeSales([]) })).toMatchObject({ exitCode: 3 });
  });

  it.each([
    ['amounts that can be read in two ways, each at its place', () => `order id,total\n${sold.sales[0]?.orderId ?? ''},"1,234"\n${sold.sales[1]?.orderId ?? ''},1.234\n`, /error: <stdin>:2:\d+ '1,234' can be read as 1234 and as 1,234 \[reconcile\.amount\]\n[^\n]*\nerror: <stdin>:3:\d+ /],
    ['a missing column, naming those that there are', () => 'order id,date\n', /no column holds the total; there are: order id, date/],
    ['Latin-1', () => Buffer.from('order id,total,note\n1,2,Crème\n', 'latin1'), /<stdin> the file is not UTF-8 \[input\.encoding\]/],
    ['more than a month of sales', () => Buffer.alloc(16 * 1024 * 1024 + 1, 'a'), /more than 16777216 bytes \[input\.tooLarge\]/],
    ['a cell that would command the terminal', () => `order id,total\n${sold.sales[0]?.orderId ?? ''},\u001B[2J\n`, /'\\e\[2J' is no amount of money/],
    ['a column name that would', () => 'a\u001B]0;x,b\n', /there are: a\\e\]0;x, b/],
  ])('exits 2 for %s', async (_what, make, message) => {
    const { exitCode, stdout, stderr } = await reconcile(make());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('exits 2 for a run or a file that is not there', async () => {
    expect((await runMain(['reconcile', 'nowhere', '-'], { stdin: 'order id,total\n' })).stderr).toContain('[evidence.notFound]');
    expect((await runMain(['reconcile', 'latest', 'nowhere.csv', '--runs', runs])).stderr).toContain('[input.notFound]');
  });

  it('shows hostile cells without commanding the terminal', async () => {
    const { exitCode, stdout } = await reconcile(change(any, (sale) => [{ ...sale, check: '\u001B[31m=cmd|x' }]));
    expect(exitCode).toBe(1);
    expect(stdout).toContain('the export says \\e[31m=cmd|x');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('keeps the result for the checklist, when it is of the integration that ppip.yaml names', async () => {
    const folder = temporaryFolder();
    const [config, evidence] = [join(folder, 'ppip.yaml'), join(folder, 'evidence')];
    const keep = (): Promise<Ended> => reconcile(writeSales(sold.sales), '--keep', '--evidence', evidence, '--config', config);
    writeFileSync(config, 'partner: { name: Acme, posName: acme-pos, version: "5.2.1" }\n');
    const other = await keep();
    expect(other.exitCode).toBe(2);
    expect(other.stderr).toContain('the run is of reference-pos 0.1.0, and this is acme-pos 5.2.1 [keep.otherPartner]');

    writeFileSync(config, 'partner: { name: Reference, posName: reference-pos, version: "0.1.0" }\n');
    mkdirSync(evidence);
    const { exitCode, stderr } = await keep();
    expect(exitCode).toBe(0);
    const [name = ''] = readdirSync(evidence);
    expect(stderr).toBe(`${join(evidence, name)}\n`);
    const kept = JSON.parse(readFileSync(join(evidence, name), 'utf8')) as KeptResult;
    expect(kept).toMatchObject({ kind: 'reconciliation', outcome: 'incomplete', subject: { file: '<stdin>' }, result: { schemaVersion: 1, outcome: 'passed' } });
    expect(kept.runId).toBe((kept.result as unknown as Reconciliation).run.id);
  });
});

describe('ppip reconcile of a run whose evidence was changed', () => {
  it('says so and exits 4', async () => {
    const out = temporaryFolder();
    await runMain(['certify', '--pos', 'reference', '--only', 'orders/takeout-asap', '--out', out]);
    const file = join(out, 'latest', 'events.jsonl');
    const { sales } = salesOfRun(join(out, 'latest'));
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('1438', '1439'));
    const { exitCode, stdout, stderr } = await runMain(['reconcile', 'latest', '-', '--runs', out], { stdin: writeSales(sales) });
    expect(exitCode).toBe(4);
    expect(stderr).toContain('[evidence.chainBroken]');
    expect(stdout).toMatch(/^INCOMPLETE/);
  });
});
