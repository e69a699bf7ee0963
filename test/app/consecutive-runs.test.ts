import { SignJWT } from 'jose';
import { expect, it } from 'vitest';
import type { RunEvent } from '../../src/model/event.ts';
import { makeFolder } from '../run/play-stories.ts';
import { locationIds, openSandbox, secret } from './sandbox-fixture.ts';

it('two runs in a row against one sandbox both pass, with OrderIds of their own', async () => {
  const { run } = await openSandbox(makeFolder());
  const first = await run(0);
  const second = await run(0);
  expect([first.report.reasons, second.report.reasons]).toEqual([[], []]);
  expect([first.report.verdict, second.report.verdict]).toEqual(['passed', 'passed']);
  const ids = [...first.report.run.orderIds, ...second.report.run.orderIds];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(20);
});

it('two runs at the same time at two locations of one sandbox both pass, with OrderIds of their own', async () => {
  const { run } = await openSandbox(makeFolder());
  const [first, second] = await Promise.all([run(0), run(1)]);
  expect([first.report.reasons, second.report.reasons]).toEqual([[], []]);
  expect([first.report.verdict, second.report.verdict]).toEqual(['passed', 'passed']);
  const ids = [...first.report.run.orderIds, ...second.report.run.orderIds];
  expect(new Set(ids).size).toBe(ids.length);
  expect(first.folder.path).not.toBe(second.folder.path);
});

it('what an interrupted run left open comes into the next one, is answered 404, and harms nobody', async () => {
  const { run, ports } = await openSandbox(makeFolder());
  const control = new AbortController();
  const sent: number[] = [];
  const first = await run(0, {
    signal: control.signal,
    onEvent: (event) => {
      if (event.type !== 'attemptOpened' || event.attempt.orderId === undefined) return;
      sent.push(event.attempt.orderId);
      if (sent.length === 3) control.abort();
    },
  });
  expect(first.report).toMatchObject({ verdict: 'incomplete', run: { interrupted: true } });

  const late = async (): Promise<number> => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: 'sandbox-pos', aud: 'io.ueat.pos.brokers.openapi', sub: locationIds[0], jti: crypto.randomUUID(), nbf: now - 5, exp: now + 300 };
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(secret));
    const response = await fetch(`http://127.0.0.1:${ports[0]}/v2/order/status`, {
      method: 'PUT', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ orderId: sent[0], status: 'Completed', checknumber: 'late-1' }),
    });
    return response.status;
  };
  let answer: Promise<number> | undefined;
  const events: RunEvent[] = [];
  const second = await run(0, {
    onEvent: (event) => {
      events.push(event);
      if (event.type === 'runStarted') answer = late();
    },
  });
  expect(await answer).toBe(404);
  const foreign = events.filter((event) => event.type === 'exchangeStarted' && event.correlation?.kind === 'foreign');
  expect(foreign).toContainEqual(expect.objectContaining({ correlation: expect.objectContaining({ value: String(sent[0]) }) as unknown }));
  expect([second.report.reasons, second.report.verdict]).toEqual([[], 'passed']);
  expect(second.report.unclaimed.length).toBeGreaterThanOrEqual(1);
  expect(second.report.run.orderIds.filter((id) => sent.includes(id))).toEqual([]);
});
