import { describe, expect, it } from 'vitest';
import { problem, ok, warning } from '../../../src/app/doctor/found.ts';
import { settleCallback } from '../../../src/app/doctor/settle-callback.ts';

const url = { url: 'http://127.0.0.1:4010', host: '127.0.0.1' };
const loopback = warning('publicUrl', 'doctor.publicUrlLoopback', url);
const never = problem('roundTrip', 'doctor.callbackNever', { waitedMs: 400, ...url });
const elsewhere = problem('roundTrip', 'doctor.callbackElsewhere', { path: '/menus' });
const unreachable = problem('publicUrl', 'doctor.publicUrlUnreachable', url);
const tell = (findings: ReturnType<typeof settleCallback>): readonly string[] => findings.map(({ state, code }) => `${state} ${code}`);

describe('a callback and the public URL', () => {
  it('that is a loopback address for a POS elsewhere is a problem once no menu came', () => {
    expect(tell(settleCallback(never, loopback))).toEqual(['notChecked doctor.notChecked', 'problem doctor.publicUrlLoopback']);
    expect(tell(settleCallback(ok('roundTrip', 'doctor.menuCame'), loopback))).toEqual(['ok doctor.menuCame', 'warning doctor.publicUrlLoopback']);
  });

  it('that something came through is reachable for the POS, whatever is wrong with what came', () => {
    expect(tell(settleCallback(elsewhere, unreachable))).toEqual(['problem doctor.callbackElsewhere', 'warning doctor.publicUrlNotFromHere']);
  });

  it('that is all right leaves silence with the POS', () => {
    expect(tell(settleCallback(never, ok('publicUrl', 'doctor.publicUrlReached', url)))).toEqual(['problem doctor.callbackNever', 'ok doctor.publicUrlReached']);
  });
});
