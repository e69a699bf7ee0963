import type { Deviation } from '../deviation.ts';
import type { JsonObject } from '../json.ts';
import type { Callback } from '../wire/callback.ts';

/** A POS that pushes its menu otherwise. */
export function changePushes(change: (pushes: readonly Callback[]) => readonly Callback[]): Deviation['decorate'] {
  return (pos) => ({ ...pos, pushes: (...told) => change(pos.pushes(...told)) });
}

/** A POS that writes other items into its pushes. */
export function changePushedItems(change: (items: readonly JsonObject[]) => readonly JsonObject[]): Deviation['decorate'] {
  return changePushes((pushes) => pushes.map((push) => ({ ...push, body: { ...push.body, Items: change(push.body.Items as readonly JsonObject[]) } })));
}
