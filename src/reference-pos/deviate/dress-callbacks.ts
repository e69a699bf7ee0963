import type { Deviation } from '../deviation.ts';
import type { Callback } from '../wire/callback.ts';

/** A POS that spells or carries its callbacks otherwise. */
export function dressCallbacks(call: Callback['call'] | 'any', change: (callback: Callback) => Callback): Deviation['decorate'] {
  return (pos) => ({
    ...pos,
    dress: (callback) => {
      const dressed = pos.dress(callback);
      return call === 'any' || dressed.call === call ? change(dressed) : dressed;
    },
  });
}
