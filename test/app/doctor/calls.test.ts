import { describe, expect, it } from 'vitest';
import { ailments, diagnoseFake, findingsOf, needsToken } from './fake-pos.ts';

const onPost = (status: number) => (_headers: unknown, method: string): number => (method === 'POST' ? status : 404);

describe('a menu sync', () => {
  it.each([
    [404, 'doctor.callRefused'], [500, 'doctor.callRefused'], [401, 'doctor.tokenRefused'], [403, 'doctor.tokenRefused'],
  ])('that is answered with %i is %s, and nothing else is held against the POS', async (status, code) => {
    const diagnosis = await diagnoseFake({ status: onPost(status) });
    expect(ailments(diagnosis)).toEqual([`call problem ${code}`]);
    expect(findingsOf(diagnosis, 'refusal')).toMatchObject([{ state: 'notChecked', args: { because: 'call' } }]);
  });

  it('shows a token that is not looked at, and one that is refused otherwise', async () => {
    const blind = await diagnoseFake({ status: onPost(200) });
    expect(findingsOf(blind, 'refusal')).toMatchObject([{ state: 'problem', code: 'doctor.badTokenTaken', args: { fault: 'missing', status: 200 } }]);
    let calls = 0;
    const odd = await diagnoseFake({ status: (_headers, method) => { calls += method === 'POST' ? 1 : 0; return method === 'POST' && calls > 1 ? 400 : 200; } });
    expect(findingsOf(odd, 'refusal')).toMatchObject([{ state: 'warning', code: 'doctor.badTokenOddly', args: { status: 400 } }]);
  });

  it('is sent to the menu URL alone, and never as an order', async () => {
    const seen: string[] = [];
    await diagnoseFake({ status: (headers, method, path) => { seen.push(`${method} ${path}`); return needsToken(headers, method); } });
    expect(seen).toEqual(expect.arrayContaining(['GET /menu-sync', 'GET /orders', 'POST /menu-sync']));
    expect(seen.filter((call) => !call.startsWith('GET') && call !== 'POST /menu-sync')).toEqual([]);
  });
});

describe('the clock of the POS', () => {
  const at = (seconds: number): Readonly<Record<string, string>> => ({ date: new Date(Date.now() + seconds * 1000).toUTCString() });

  it.each([[-30, 'ok'], [45, 'ok'], [-600, 'warning'], [900, 'warning']] as const)('%i s away is %s', async (seconds, state) => {
    const [finding] = findingsOf(await diagnoseFake({ status: onPost(404), headers: at(seconds) }), 'clock');
    expect(finding?.state).toBe(state);
    if (state === 'ok') return;
    const { aheadMs, behindMs } = finding?.args as { readonly aheadMs: number; readonly behindMs: number };
    expect(Math.abs((seconds > 0 ? aheadMs : behindMs) - Math.abs(seconds) * 1000)).toBeLessThan(30_000);
    expect(seconds > 0 ? behindMs : aheadMs).toBe(0);
  });

  it('is not compared without a Date', async () => {
    expect(findingsOf(await diagnoseFake({ status: onPost(404), headers: { date: '?' } }), 'clock')).toMatchObject([{ state: 'notChecked', code: 'doctor.clockUnknown' }]);
  });
});
