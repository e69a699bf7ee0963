import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import { notChecked, warning } from './found.ts';

/**
 * Tells one cause once: a callback that came proves that the POS reaches us, whatever can be reached from here; and a public URL that leads
 * nowhere is why none came.
 */
export function settleCallback(roundTrip: DiagnosisFinding, publicUrl: DiagnosisFinding): readonly DiagnosisFinding[] {
  if (roundTrip.code === 'doctor.callbackNever') {
    if (publicUrl.state === 'problem') return [notChecked('roundTrip', 'publicUrl'), publicUrl];
    if (publicUrl.code === 'doctor.publicUrlLoopback') return [notChecked('roundTrip', 'publicUrl'), { ...publicUrl, state: 'problem' }];
    return [roundTrip, publicUrl];
  }
  if (publicUrl.state !== 'problem') return [roundTrip, publicUrl];
  return [roundTrip, warning('publicUrl', 'doctor.publicUrlNotFromHere', { url: publicUrl.args.url ?? null })];
}
