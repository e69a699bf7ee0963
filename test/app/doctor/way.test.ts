import { createServer } from 'node:https';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diagnoseWay } from '../../../src/app/doctor/diagnose-wire.ts';
import { targetsOf } from '../../../src/app/doctor/target.ts';
import { referencePartner } from '../../../src/app/reference-partner.ts';
import { systemClock } from '../../../src/app/system-clock.ts';
import type { Partner } from '../../../src/model/partner.ts';
import { listenOnLoopback, startRawServer } from '../../platform/raw-server.ts';
import { freePort } from '../../free-port.ts';
import { makeSelfSigned } from '../../platform/self-signed.ts';

const partnerAt = (menuSyncUrl: string, ordersUrl = menuSyncUrl, ca?: string): Partner => {
  const partner = referencePartner({ menuSyncUrl, ordersUrl });
  return { ...partner, pos: { ...partner.pos, ...(ca !== undefined && { ca }) } };
};

async function look(partner: Partner, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { findings } = await diagnoseWay({ partner }, { clock: systemClock, env, signal: new AbortController().signal });
  return findings.map(({ check, state, code }) => `${check} ${state} ${code}`);
}

const listening = async (): Promise<string> => (await startRawServer(() => undefined)).url;

describe('the way to the POS', () => {
  it('is open where somebody listens', async () => {
    expect(await look(partnerAt(await listening()))).toEqual(['dns ok doctor.namesFound', 'connection ok doctor.connected', 'tls ok doctor.tlsNotUsed']);
  });

  it('ends at a name that there is not', async () => {
    expect(await look(partnerAt('http://pos.invalid/orders'))).toEqual([
      'dns problem doctor.nameNotFound', 'connection notChecked doctor.notChecked', 'tls notChecked doctor.notChecked',
    ]);
  });

  it('ends at a port where nobody listens, for that URL alone', async () => {
    const partner = partnerAt(await listening(), `http://127.0.0.1:${await freePort()}/orders`);
    const { standing, findings } = await diagnoseWay({ partner }, { clock: systemClock, env: {}, signal: new AbortController().signal });
    expect(standing.map(({ url }) => url)).toEqual([partner.pos.menuSyncUrl]);
    expect(findings.filter(({ state }) => state === 'notChecked')).toMatchObject([{ check: 'tls', args: { because: 'connection', urls: [partner.pos.ordersUrl] } }]);
  });

  it('is not looked at where a proxy stands between', async () => {
    const codes = await look(partnerAt('http://pos.example/orders'), { HTTP_PROXY: 'http://proxy.example:3128' });
    expect(codes.filter((code) => code.includes('Proxy'))).toHaveLength(3);
    expect(codes.some((code) => code.includes('problem'))).toBe(false);
  });

  it.each([
    ['http://pos.example/a', { http_proxy: 'p:1' }, true], ['https://pos.example/a', { http_proxy: 'p:1' }, true], ['http://pos.example/a', { https_proxy: 'p:1' }, false],
    ['http://127.0.0.1/a', { http_proxy: 'p:1' }, false], ['http://a.pos.example/a', { http_proxy: 'p:1', no_proxy: 'x, .pos.example' }, false],
    ['http://pos.example/a', { http_proxy: 'p:1', no_proxy: 'pos.example:8080' }, true], ['http://pos.example/a', { http_proxy: 'p:1', no_proxy: '*' }, false],
  ])('to %s with %o goes through a proxy: %s', (url, env, isProxied) => {
    expect(targetsOf(partnerAt(url), env)[0]?.isProxied).toBe(isProxied);
  });
});

const pair = makeSelfSigned();

describe.skipIf(pair === undefined)('the certificate of the POS', () => {
  const start = async (): Promise<string> => {
    const server = createServer(pair ?? {}, (_request, response) => { response.end('{}'); });
    const port = await listenOnLoopback(server);
    onTestFinished(() => { server.close(); server.closeAllConnections(); });
    return `https://127.0.0.1:${port}/orders`;
  };
  const tlsOf = async (partner: Partner): Promise<readonly string[]> => (await look(partner)).filter((code) => code.startsWith('tls'));

  it('that nobody signed is not trusted', async () => {
    expect(await tlsOf(partnerAt(await start()))).toEqual(['tls problem doctor.tlsUntrusted']);
  });

  it('that is given as an authority is trusted, and its end is told when it is near', async () => {
    expect(await tlsOf(partnerAt(await start(), undefined, pair?.cert))).toEqual(['tls warning doctor.tlsExpiresSoon']);
  });

  it('for another name is told as that', async () => {
    expect(await tlsOf(partnerAt((await start()).replace('127.0.0.1', 'localhost'), undefined, pair?.cert))).toEqual(['tls problem doctor.tlsOtherName']);
  });

  it('is missing where plain HTTP is spoken', async () => {
    const plain = await startRawServer((socket) => { socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')); });
    expect(await tlsOf(partnerAt(plain.url.replace('http:', 'https:')))).toEqual(['tls problem doctor.tlsFailed']);
  });
});
