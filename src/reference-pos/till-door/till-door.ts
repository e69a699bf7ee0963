import type { Desk } from '../desk.ts';
import type { Json } from '../json.ts';
import { readChecks } from '../read-checks.ts';
import type { HouseEdit } from '../till/house.ts';
import { refuse } from '../wire/http-answer.ts';
import { parseBody } from '../wire/incoming-call.ts';
import type { Incoming } from '../wire/listen.ts';
import type { Reply } from '../wire/reply.ts';
import { pushChanges } from './push-changes.ts';
import { readWishes, type Wish } from './read-wishes.ts';
import { refundOrder } from './refund-order.ts';

const done: Reply = { answer: { status: 200 } };

type Deed = (payload: Json | undefined, desk: Desk) => Reply;

function edit(change: (wish: Wish, now: HouseEdit) => HouseEdit): Deed {
  return (payload, { house }) => {
    for (const wish of readWishes(payload)) house.edits.set(wish.itemId, change(wish, house.edits.get(wish.itemId) ?? {}));
    return done;
  };
}

const priceOf = ({ price }: Wish): HouseEdit => (price === undefined ? {} : { price });

const deeds: Readonly<Record<string, Deed>> = {
  push: pushChanges,
  refund: refundOrder,
  restore: (payload, { house }) => {
    for (const { itemId } of readWishes(payload)) house.edits.delete(itemId);
    return done;
  },
  'sold-out': edit((_wish, now) => ({ ...now, isSoldOut: true })),
  available: (payload, desk) => {
    for (const { itemId } of readWishes(payload)) if (desk.behaviour().comesBack(itemId)) desk.house.edits.set(itemId, { ...desk.house.edits.get(itemId), isSoldOut: false });
    return done;
  },
  price: edit((wish, now) => ({ ...now, ...priceOf(wish) })),
  close: (_payload, { house }) => set(() => { house.isOpen = false; }),
  open: (_payload, { house }) => set(() => { house.isOpen = true; }),
  offline: (_payload, { house }) => set(() => { house.isTillOnline = false; }),
  online: (_payload, { house }) => set(() => { house.isTillOnline = true; }),
  restart: (_payload, { house }) => set(() => { house.restart(); }),
  cleanup: () => done,
};

function set(change: () => void): Reply {
  change();
  return done;
}

/** Takes what somebody does at the till: `POST /till/<deed>`, or `GET /till/checks/<orderId>`. */
export function useTill({ method, path, body }: Incoming, desk: Desk): Reply {
  const [, , name = '', rest = ''] = path.split('/');
  if (name === 'checks') return { answer: readChecks(decodeURIComponent(rest), desk) };
  const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined;
  if (deed === undefined) return { answer: refuse(404, 'NOT_FOUND', `Nobody can do "${name}" at the till`) };
  if (method !== 'POST') return { answer: refuse(405, 'METHOD_NOT_ALLOWED', `${path} takes POST`) };
  return deed(parseBody(body), desk);
}
