import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BodyCheck } from '../../src/model/body-check.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import { freePort } from '../free-port.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSecret, writeConfig } from './write-config.ts';

interface Sent {
  readonly sent: Exchange;
  readonly callback?: Exchange;
  readonly form?: BodyCheck;
  readonly isComplete: boolean;
}

function send(out: string, ...argv: readonly string[]): Promise<Ended> {
  return runMain(['send', ...argv, '--out', out, ...(argv.includes('--pos') ? [] : ['--pos', 'reference'])]);
}

async function sendJson(out: string, ...argv: readonly string[]): Promise<Sent & { readonly exitCode: number }> {
  const { exitCode, stdout, stderr } = await send(out, ...argv, '--json');
  expect(stderr).toBe('');
  return { exitCode, ...JSON.parse(stdout) as Sent };
}

const ledgerOf = (out: string): readonly string[] => readFileSync(join(out, 'order-ids.txt'), 'utf8').trim().split('\n').map((line) => line.split(' ')[0] ?? '');

interface SentOrder { readonly OrderIds: { readonly OrderId: number }; readonly Items: ReadonlyArray<{ readonly Id: string }> }
const orderOf = ({ sent }: Sent): SentOrder => JSON.parse(sent.request.body.content) as SentOrder;

describe('ppip send order', () => {
  it('shows the call, the answer and the callback, and keeps nothing but the OrderId', async () => {
    const out = temporaryFolder();
    const { exitCode, stdout, stderr } = await send(out, 'order');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const places = ['UEAT → POS', 'POST http://127.0.0.1:', 'authorization: Bearer …', '"aud":"reference-pos"', '"burger_001"', 'The POS answered after', 'HTTP 200', 'Waiting up to 3 s for an order status', 'POS → UEAT', 'PUT /v2/order/status', '"ACCEPTED"', 'UEAT answered:', 'The body has the form that the contract names.', 'Nothing was judged.'];
    const shown = stdout.replaceAll('\u00A0', ' ').replaceAll('\n', ' ');
    expect(places.filter((text) => !shown.includes(text))).toEqual([]);
    const found = places.map((text) => shown.indexOf(text));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(readdirSync(out)).toEqual(['order-ids.txt']);
    const orderId = /"OrderId": ?(\d+)/.exec(stdout)?.[1] ?? '';
    expect(ledgerOf(out)).toEqual([`${orderId}-${orderId}`]);
  });

  it('orders what is named by its role, a line each', async () => {
    const sent = await sendJson(temporaryFolder(), 'order', '--item-role', 'simple', '--item-role', 'variation');
    expect({ exitCode: sent.exitCode, items: orderOf(sent).Items.length, status: (JSON.parse(sent.callback?.request.body.content ?? '') as { status: string }).status }).toEqual({ exitCode: 0, items: 2, status: 'ACCEPTED' });
    expect(sent.form?.findings).toEqual([]);
    expect(JSON.stringify(sent.sent.request.headers)).toMatch(/«signature:[0-9a-f]{12}»/);
  });

  it('asks a POS with a menu of its own for that first', async () => {
    const sent = await sendJson(temporaryFolder(), 'order', '--pos', 'reference:own-menu-numeric-ids');
    expect({ exitCode: sent.exitCode, call: sent.sent.call, id: orderOf(sent).Items[0]?.Id }).toEqual({ exitCode: 0, call: 'order', id: expect.stringMatching(/^\d+$/) as unknown });
  });

  it('sends the order of a file as it stands, and keeps its OrderId from later runs', async () => {
    const out = temporaryFolder();
    const made = await sendJson(out, 'order');
    const orderId = orderOf(made).OrderIds.OrderId === 7 ? 8 : 7;
    const text = `${made.sent.request.body.content.replace(/"OrderId":\d+/, `"OrderId": ${orderId}`)}\n`;
    const file = join(out, 'order.json');
    writeFileSync(file, text);
    const [first, again] = [await sendJson(out, 'order', '--body', file), await sendJson(out, 'order', '--body', file)];
    expect([first.exitCode, again.exitCode]).toEqual([0, 0]);
    expect(first.sent.request.body.content).toBe(text);
    expect(ledgerOf(out).slice(1)).toEqual([`${orderId}-${orderId}`]);
  });

  it.each(['expired', 'missing'])('with a token that is %s shows the refusal, waits for nothing and exits 3', async (fault) => {
    const { exitCode, stdout } = await send(temporaryFolder(), 'order', '--fault', fault, '--lang', 'fr');
    expect(exitCode).toBe(3);
    expect(stdout).toContain('HTTP 401');
    expect(stdout).toContain('Le PDV n’a pas pris l’appel\u00A0: rien n’est attendu.');
    expect(stdout).toContain('Aucun appel n’est venu en retour.');
  });

  it('ends with 130 when it is interrupted', async () => {
    expect((await runMain(['send', 'order', '--pos', 'reference', '--out', temporaryFolder()], { signal: AbortSignal.abort() })).exitCode).toBe(130);
  });

  it.each([
    ['an unknown role', ['--item-role', 'simpel'], /no item role 'simpel' .*\n.*did you mean 'simple'/],
    ['an unknown location', ['--location', 'elsewhere'], /there is no location elsewhere .*\n {2}hint: the locations are/],
    ['two orders', ['--item-role', 'simple', '--body', 'x.json'], /exclude each other/],
    ['a file that is not there', ['--body', 'no-such-file.json'], /there is no no-such-file\.json/],
    ['an unknown flaw', ['--pos', 'reference:no-such-flaw'], /no-such-flaw/],
  ])('exits 2 for %s, and reserves nothing', async (_what, argv, message) => {
    const out = temporaryFolder();
    const { exitCode, stdout, stderr } = await send(out, 'order', ...argv);
    expect({ exitCode, stdout, isReserved: existsSync(join(out, 'order-ids.txt')) }).toEqual({ exitCode: 2, stdout: '', isReserved: false });
    expect(stderr).toMatch(message);
  });

  it('exits 2 for an order without an OrderId, by which its status would be known', async () => {
    const { exitCode, stderr } = await runMain(['send', 'order', '--pos', 'reference', '--out', temporaryFolder(), '--body', '-'], { stdin: '{"OrderIds":{"OrderId":"12"}}' });
    expect({ exitCode, isTold: stderr.includes('[send.noOrderId]') }).toEqual({ exitCode: 2, isTold: true });
  });
});

describe('ppip send to a POS that does not run', () => {
  const toNobody = async (...argv: readonly string[]): Promise<Ended> => {
    const folder = temporaryFolder();
    const posPort = await freePort();
    const config = writeConfig(folder, { posPort, listenPort: await freePort() });
    writeFileSync(config, readFileSync(config, 'utf8').replace('source: standard', 'source: own'));
    const { exitCode, stdout, stderr } = await runMain(['send', ...argv, '--config', config, '--out', folder], { env: { PPIP_SECRET: testSecret } });
    return { exitCode, stdout: stdout.replaceAll(/[\u00A0\s]+/g, ' ').replaceAll(String(posPort), '<port>'), stderr: stderr.replaceAll(String(posPort), '<port>') };
  };

  it('says plainly that the connection was refused, where, and what to do', async () => {
    const { exitCode, stdout } = await toNobody('menu-sync');
    expect(exitCode).toBe(3);
    expect(stdout).toContain('The POS could not be reached at 127.0.0.1, port <port>: the connection was refused. Fix Start the POS, or correct pos.menuSyncUrl');
    expect((await toNobody('menu-sync', '--lang', 'fr')).stdout).toContain('Le PDV n’a pas pu être joint à 127.0.0.1, port <port> : la connexion a été refusée. Correction Démarrez le PDV');
  });

  it('says so of an order too, whose menu nobody could give', async () => {
    const { exitCode, stdout, stderr } = await toNobody('order');
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('error: The POS could not be reached at 127.0.0.1, port <port>: the connection was refused; so there is no menu to order from [send.noMenu]\n  hint: Start the POS');
  });
});

describe('ppip send menu-sync', () => {
  it('shows the menu that came, and reserves no OrderId', async () => {
    const out = temporaryFolder();
    const { exitCode, callback, isComplete } = await sendJson(out, 'menu-sync');
    expect({ exitCode, isComplete, url: callback?.request.url, files: readdirSync(out) }).toEqual({ exitCode: 0, isComplete: true, url: '/v2/menu', files: [] });
  });

  it('shows what is wrong with the form of a menu, and that UEAT did not take it', async () => {
    const { exitCode, stdout } = await send(temporaryFolder(), 'menu-sync', '--pos', 'reference:decimal-prices');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/PUT \/v2\/menu:1:\d+ \/Items\/11\/Prices\/0\/Price/);
    expect(stdout).toMatch(/\n {6}\| +\^+\n.*must be integer/);
    expect(stdout).toMatch(/UEAT answered:\n {2}HTTP 400/);
  });

  it('exits 3 when none comes', async () => {
    const { exitCode, callback, isComplete } = await sendJson(temporaryFolder(), 'menu-sync', '--pos', 'reference:silent-on-menu-sync');
    expect({ exitCode, callback, isComplete }).toEqual({ exitCode: 3, callback: undefined, isComplete: false });
  });
});
