import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { describeOpenapi } from '../../src/app/openapi/describe-openapi.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { signToken } from '../../src/contract/sign-token.ts';
import { freePort } from '../free-port.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { testSecret, writeConfig } from '../cli/write-config.ts';
import { startStub } from '../../fixtures/openapi-stub/pos.js';

const catalogue = await loadRules(undefined);
const document = await describeOpenapi(catalogue, 'both');

async function openStub() {
  const listenPort = await freePort();
  const pos = await startStub({ document, platformUrl: `http://127.0.0.1:${listenPort}`, posName: 'acme-pos', secret: testSecret });
  onTestFinished(() => { pos.close(); });
  return { listenPort, url: pos.url, posPort: Number(new URL(pos.url).port) };
}

it('a POS that is mocked from the document passes the menu sync, an accepted order and a rejection', async () => {
  const folder = temporaryFolder();
  const { listenPort, posPort } = await openStub();
  const events: RunEvent[] = [];
  const { report } = await certify({
    subject: { kind: 'config', file: writeConfig(folder, { posPort, listenPort }) }, catalogue, only: ['orders/takeout-asap', 'status/rejects-unknown-items', 'transport/refuses-bad-tokens'],
    outDir: join(folder, 'runs'), env: { PPIP_SECRET: testSecret }, onEvent: (event) => { events.push(event); },
  });
  const bad = report.requirements.flatMap(({ id, level, findings }) => (level !== 'must' ? [] : findings.flatMap(({ outcome, code }) => (outcome === 'failed' || outcome === 'blocked' ? [`${id} ${outcome} ${code}`] : []))));
  expect(bad).toEqual([]);
  expect(report.counts.byOutcome.passed).toBeGreaterThan(20);
  const statuses = events.flatMap((event) => (event.type === 'exchangeStarted' && event.call === 'orderStatus' ? [(JSON.parse(event.request.body.content) as { status: string }).status] : []));
  expect([...new Set(statuses)].toSorted()).toEqual(['ACCEPTED', 'REJECTED']);
});

it('it refuses by the document what UEAT would never send', async () => {
  const { url } = await openStub();
  const post = async (path: string, body: string, isSigned = true): Promise<number> => {
    const token = await signToken({ secret: Buffer.from(testSecret), ueatName: catalogue.contract.ueatName, posName: 'acme-pos', locationId: 'l', jti: 'j', nowSeconds: Date.now() / 1000 });
    const headers = { 'content-type': 'application/json', ...(isSigned && { authorization: `Bearer ${token ?? ''}` }) };
    return (await fetch(`${url}${path}`, { method: 'POST', headers, body })).status;
  };
  expect(await post('/orders', '{}', false)).toBe(401);
  expect(await post('/orders', '{}')).toBe(400);
  expect(await post('/orders', '{')).toBe(400);
  expect(await post('/menu-sync', '{"requestId":"r"}')).toBe(400);
  expect(await post('/nowhere', '{}')).toBe(404);
});
