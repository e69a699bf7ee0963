import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { countPosEvent, emptyTally, tellPosEvent, type PosEvent } from '../../src/index.ts';
import { openSandboxView } from '../../src/cli/sandbox-view.ts';
import { findVoice } from '../../src/cli/voice.ts';

const at = '2026-01-02T03:04:05.678Z';
const story: readonly PosEvent[] = [
  { at, type: 'orderReceived', orderId: '1001', requestId: 'r-1', course: 'judge' },
  { at, type: 'checkMade', orderId: '1001', checkNumber: 'K-1' },
  { at, type: 'callbackSent', call: 'status', about: '1001', method: 'PUT', url: 'http://127.0.0.1/v2/order/status', requestId: undefined, try: 1 },
  { at, type: 'callbackAnswered', call: 'status', about: '1001', url: 'http://127.0.0.1/v2/order/status', status: 200 },
  { at, type: 'orderRejected', orderId: '10\u001B[31m02', reasons: ['unknown item'] },
];

async function show(isTTY: boolean, language: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const voice = await findVoice(['--lang', language]);
  const setting = { stderr, env, voice, stdout: new PassThrough(), stdin: new PassThrough(), nodeVersion: 'v22.1.0', signal: new AbortController().signal };
  const view = openSandboxView({ tell: tellPosEvent, count: countPosEvent, empty: emptyTally }, setting);
  for (const event of story) view(event);
  return String(stderr.read());
}

it('tells each event to whoever sits at a terminal, over a line that counts', async () => {
  const lines = (await show(true, 'en')).split('\r\u001B[2K').slice(1).map((text) => text.split('\n'));
  expect(lines.map(([told]) => told)).toEqual([
    '03:04:05  → order 1001', '03:04:05    order 1001 is check K-1', '03:04:05  ← status of 1001', '03:04:05  → UEAT answered 200 to status of 1001',
    '03:04:05    order 10\\e[31m02 is rejected: unknown item',
  ]);
  expect(lines.map(([, counts]) => counts)).toEqual([
    'orders 1 · checks 0 · rejected 0 · callbacks without an answer 0', 'orders 1 · checks 1 · rejected 0 · callbacks without an answer 0',
    'orders 1 · checks 1 · rejected 0 · callbacks without an answer 1', 'orders 1 · checks 1 · rejected 0 · callbacks without an answer 0',
    'orders 1 · checks 1 · rejected 1 · callbacks without an answer 0',
  ]);
});

it('speaks French', async () => {
  expect(await show(true, 'fr')).toContain('la commande 1001 est l’addition K-1');
});

it.each([['a pipe', false, {}], ['a CI server', true, { CI: 'true' }]])('gives a line of JSON for each to %s', async (_, isTTY, env) => {
  const lines = (await show(isTTY, 'en', env)).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line.slice(at.length + 1)) as unknown)).toEqual(story.map(({ at: _at, ...news }) => news));
});
