import { changePushes } from '../deviate/change-pushes.ts';
import type { Deviation } from '../deviation.ts';
import type { JsonObject } from '../json.ts';

/** Pushes every changed item by itself, each a quarter of a second after the last: what is put back comes while the next thing is asked. */
export const pushesOneByOne: Deviation = {
  name: 'pushes-one-by-one',
  summary: 'Pushes every changed item by itself, each a quarter of a second after the last.',
  decorate: changePushes((pushes) => pushes.flatMap((push) =>
    (push.body.Items as readonly JsonObject[]).map((item) => ({ ...push, delayMs: push.delayMs + 250, body: { ...push.body, Items: [item] } })))),
};
