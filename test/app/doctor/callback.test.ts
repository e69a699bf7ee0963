import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startAnsweringServer } from '../../platform/raw-server.ts';
import { freePort } from '../../free-port.ts';
import { startPathProxy } from '../../platform/path-proxy.ts';
import { makeSelfSigned } from '../../platform/self-signed.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { ailments, diagnoseFake, findingsOf, hexSecret, needsToken, sendMenu } from './fake-pos.ts';

/** A token that is looked at by nobody is the same trouble in each of these: only what comes back is asked about. */
const taken = 'refusal problem doctor.badTokenTaken';

const identity = makeSelfSigned();

describe('the callback of a menu sync', () => {
  it('is right when the menu comes with a token of the secret', async () => {
    const diagnosis = await diagnoseFake({ callBack: async (sync, url) => { await sendMenu(sync, `${url}/v2/menu`); } });
    expect(ailments(diagnosis)).toEqual([taken]);
    expect(findingsOf(diagnosis, 'roundTrip')).toMatchObject([{ state: 'ok', code: 'doctor.menuCame' }]);
  });

  it('names the encoding that the token was signed with', async () => {
    const diagnosis = await diagnoseFake({ callBack: async (sync, url) => { await sendMenu(sync, `${url}/v2/menu`, Buffer.from(hexSecret, 'hex')); } });
    expect(findingsOf(diagnosis, 'roundTrip')).toMatchObject([{ state: 'problem', code: 'doctor.otherEncodingBack', args: { declared: 'utf8', fits: 'hex' } }]);
  });

  it('does not fit when no reading of the secret does', async () => {
    const diagnosis = await diagnoseFake({ callBack: async (sync, url) => { await sendMenu(sync, `${url}/v2/menu`, Buffer.alloc(32, 'x')); } });
    expect(findingsOf(diagnosis, 'roundTrip')).toMatchObject([{ state: 'problem', code: 'token.signature' }]);
  });

  it('names another claim that UEAT would refuse', async () => {
    const diagnosis = await diagnoseFake({ callBack: async (sync, url) => { await sendMenu(sync, `${url}/v2/menu`); }, config: ['partner: { name: Acme POS, posName: other-pos, version: "1" }'] });
    expect(findingsOf(diagnosis, 'roundTrip')).toMatchObject([{ state: 'problem', code: 'token.issuer', args: { actual: 'acme-pos', expected: 'other-pos' } }]);
  });

  it('names the path where something came instead', async () => {
    const diagnosis = await diagnoseFake({ callBack: async (sync, url) => { await sendMenu(sync, `${url}/menus?x=1`); } });
    expect(findingsOf(diagnosis, 'roundTrip')).toMatchObject([{ state: 'problem', code: 'doctor.callbackElsewhere', args: { method: 'PUT', path: '/menus' } }]);
  });

  it('tells a menu for another request from none', async () => {
    const diagnosis = await diagnoseFake({ callBack: async (sync, url) => { await sendMenu({ ...sync, requestId: '019a9794-0000-71a8-bc7a-ecffd058546c' }, `${url}/v2/menu`); } });
    expect(findingsOf(diagnosis, 'roundTrip')).toMatchObject([{ state: 'problem', code: 'doctor.callbackUnmatched' }]);
  });

  it('tells what is no HTTP from silence', async () => {
    const callBack = async (_sync: unknown, url: string): Promise<void> => {
      connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined).end(Buffer.from([0x16, 0x03, 0x01, 0x00, 0x05, 0x01, 0x00, 0x00, 0x01, 0x03]));
      return Promise.resolve();
    };
    expect(findingsOf(await diagnoseFake({ callBack }), 'roundTrip')).toMatchObject([{ state: 'problem', code: 'doctor.callbackNotHttp' }]);
  });

  it.skipIf(identity === undefined)('tells plain HTTP from silence when callbacks are taken over HTTPS', async () => {
    const folder = temporaryFolder();
    for (const name of ['cert', 'key'] as const) writeFileSync(join(folder, name), identity?.[name] ?? '');
    const callBack = async (_sync: unknown, url: string): Promise<void> => {
      connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined).resume().write('PUT /v2/menu HTTP/1.1\r\nhost: ueat\r\ncontent-length: 2\r\n\r\n{}');
      return Promise.resolve();
    };
    const config = [`platform: { listen: "127.0.0.1:{listenPort}", tls: { cert: "${join(folder, 'cert')}", key: "${join(folder, 'key')}" } }`];
    expect(findingsOf(await diagnoseFake({ callBack, config }), 'roundTrip')).toMatchObject([
      { state: 'problem', code: 'doctor.callbackNotTls', args: { url: expect.stringMatching(/^https:/) as string, detail: expect.stringMatching(/http/i) as string } },
    ]);
  });

  it('is silence when nothing comes', async () => {
    expect(findingsOf(await diagnoseFake({}), 'roundTrip')).toMatchObject([{ state: 'problem', code: 'doctor.callbackNever', args: { waitedMs: 400 } }]);
  });

  it('is not asked for when callbacks cannot be taken', async () => {
    let syncs = 0;
    const diagnosis = await diagnoseFake({ status: (headers, method) => { syncs += method === 'POST' ? 1 : 0; return needsToken(headers, method); }, config: ['platform: { listen: "192.0.2.1:4010" }'] });
    expect(ailments(diagnosis)).toEqual(['listening problem doctor.notListening']);
    expect(findingsOf(diagnosis, 'roundTrip')).toMatchObject([{ state: 'notChecked', args: { because: 'listening' } }]);
    expect(findingsOf(diagnosis, 'answers')).toMatchObject([{ state: 'ok' }]);
    expect(syncs).toBe(0);
  });
});

describe('a public URL', () => {
  const menu = async (sync: Parameters<typeof sendMenu>[0], url: string): Promise<void> => { await sendMenu(sync, `${url}/v2/menu`); };

  it('that leads nowhere is why no menu came', async () => {
    const diagnosis = await diagnoseFake({ config: ['platform: { listen: "127.0.0.1:{listenPort}", publicUrl: "http://127.0.0.1:1/ppip" }'] });
    expect(ailments(diagnosis)).toEqual([taken, 'publicUrl problem doctor.publicUrlUnreachable']);
    expect(findingsOf(diagnosis, 'roundTrip')).toMatchObject([{ state: 'notChecked', args: { because: 'publicUrl' } }]);
  });

  it('that leads nowhere from here is no problem when the menu came', async () => {
    const diagnosis = await diagnoseFake({ callBack: menu, config: ['platform: { listen: "127.0.0.1:{listenPort}", publicUrl: "http://127.0.0.1:1/ppip" }'] });
    expect(ailments(diagnosis)).toEqual([taken, 'publicUrl warning doctor.publicUrlNotFromHere']);
  });

  it('is called through its path, and its callbacks are told whole', async () => {
    const diagnosis = await diagnoseFake({ callBack: menu, config: ['platform: { listen: "127.0.0.1:{listenPort}", publicUrl: "http://127.0.0.1:{listenPort}/ppip" }'] });
    expect(findingsOf(diagnosis, 'publicUrl')).toMatchObject([{ state: 'ok', code: 'doctor.publicUrlReached' }]);
    expect(diagnosis.addresses.map(({ url }) => new URL(url).pathname)).toEqual(['/ppip/v2/menu', '/ppip/v2/order/status']);
  });

  it('behind which somebody else answers does not lead to us', async () => {
    const { port } = await startAnsweringServer('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    const diagnosis = await diagnoseFake({ config: [`platform: { listen: "127.0.0.1:{listenPort}", publicUrl: "http://127.0.0.1:${port}/ppip" }`] });
    expect(ailments(diagnosis)).toEqual([taken, 'publicUrl problem doctor.publicUrlElsewhere']);
    expect(findingsOf(diagnosis, 'publicUrl')).toMatchObject([{ args: { url: `http://127.0.0.1:${port}/ppip`, status: 502 } }]);
    expect(findingsOf(diagnosis, 'roundTrip')).toMatchObject([{ state: 'notChecked', args: { because: 'publicUrl' } }]);
  });

  it.each([
    ['passes the prefix on', (path: string) => path],
    ['strips it', (path: string) => path.replace('/some/prefix', '')],
  ])('behind a proxy that %s is reached, and told with its prefix', async (_what, rewrite) => {
    const listenPort = await freePort();
    const proxy = await startPathProxy(listenPort, rewrite);
    const publicUrl = `${proxy}/some/prefix`;
    const diagnosis = await diagnoseFake({
      listenPort, callBack: (sync) => menu(sync, publicUrl), config: [`platform: { listen: "127.0.0.1:{listenPort}", publicUrl: "${publicUrl}/" }`],
    });
    expect(ailments(diagnosis)).toEqual([taken]);
    expect(findingsOf(diagnosis, 'publicUrl')).toMatchObject([{ state: 'ok', code: 'doctor.publicUrlReached' }]);
    expect(diagnosis.addresses.map(({ url }) => url)).toEqual([`${publicUrl}/v2/menu`, `${publicUrl}/v2/order/status`]);
  });

  it('behind a proxy that changes the path names the path that came', async () => {
    const listenPort = await freePort();
    const proxy = await startPathProxy(listenPort, (path) => `/x${path}`);
    const diagnosis = await diagnoseFake({ listenPort, config: [`platform: { listen: "127.0.0.1:{listenPort}", publicUrl: "${proxy}/ppip" }`] });
    expect(ailments(diagnosis)).toEqual([taken, 'publicUrl problem doctor.publicUrlPath']);
    expect(findingsOf(diagnosis, 'publicUrl')).toMatchObject([{ args: { path: '/x/ppip/v2/menu', expected: '/v2/menu' } }]);
  });

  it('is told as it is when callbacks cannot be taken', async () => {
    const diagnosis = await diagnoseFake({ config: ['platform: { listen: "192.0.2.1:4010", publicUrl: "https://lab.example/ppip" }'] });
    expect(diagnosis.addresses.map(({ url }) => url)).toEqual(['https://lab.example/ppip/v2/menu', 'https://lab.example/ppip/v2/order/status']);
  });
});
