import type { ExpectStep, Scenario, SendStep, TokenFault } from '../model/scenario.ts';

const plain = { checks: [], except: [], location: 'ppip send' } as const;

/** One call by hand as a story that a run can play: it is sent, and its callback is waited for. */
export interface StoryByHand extends Scenario {
  readonly send: SendStep;
  readonly expect: ExpectStep;
}

/** What is sent by hand. */
export interface CallByHand {
  readonly call: 'menuSync' | 'order';
  /** The roles of the items of an order, one line each. */
  readonly itemRoles?: readonly string[];
  readonly fault?: TokenFault | undefined;
}

/** Tells the story of a call; that of a menu sync is an opening one, so that orders can be made from its menu. */
export function tellStoryByHand({ call, itemRoles = [], fault }: CallByHand): StoryByHand {
  const send: SendStep = {
    ...plain, kind: 'send', id: 'send', as: 'sent', call, orRefused: false,
    ...(fault !== undefined && { token: fault }),
    ...(call === 'order' && {
      order: {
        items: itemRoles.map((itemRole) => ({ itemRole, quantity: 1, modifiers: 'minimum' as const })),
        channel: 'Web', orderType: 'takeout', kiosk: false, customer: 'full', promotions: [], fees: [], tipCents: 0, paid: true, payments: [], content: [], tamper: [],
      },
    }),
  };
  const expect: ExpectStep = { ...plain, kind: 'expect', id: 'callback', call: call === 'order' ? 'orderStatus' : 'menu', for: 'sent', arrives: [], isRetry: false };
  return {
    id: `by-hand/${call}`, title: { en: 'One call by hand', fr: 'Un appel à la main' }, requires: [], opening: call === 'menuSync', steps: [send, expect], location: 'ppip send', send, expect,
  };
}
