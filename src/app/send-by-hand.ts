import { join } from 'node:path';
import { addressOf } from '../checks/steps/judge-scenario.ts';
import { nearestWord } from '../input/nearest-word.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Exchange } from '../model/exchange.ts';
import { findMenuOwner, menuSourceAt } from '../model/find-menu-owner.ts';
import type { Partner } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import { EnvironmentError, InputError } from '../model/problem.ts';
import type { TokenFault } from '../model/scenario.ts';
import { tellUnreachable } from '../report/tell-unreachable.ts';
import { sentence } from '../report/words/sentence.ts';
import type { Play, RunContext } from '../run/run-context.ts';
import { expectCallback } from '../run/steps/expect.ts';
import { jsonHeaders, sendCall, sendPrepared } from '../run/steps/send.ts';
import { chooseSendingLocation } from './choose-sending-location.ts';
import type { TunnelChoice } from './choose-access.ts';
import { collectByHand, untilAnswered, type SentByHand } from './collect-by-hand.ts';
import { createIdsWhenNeeded, keepOrderId } from './create-ids.ts';
import { loadRules } from './load-rules.ts';
import { openByHand, type ByHand } from './open-by-hand.ts';
import type { BodySource } from './read-body-file.ts';
import { readOrderToSend, type WrittenOrder } from './read-order-to-send.ts';
import { readSubject, type SubjectChoice } from './read-subject.ts';
import { startEmbeddedPos } from './start-embedded-pos.ts';
import { systemClock } from './system-clock.ts';
import { tellStoryByHand, type StoryByHand } from './tell-story-by-hand.ts';

/** One call that a person makes. */
export interface SendOptions {
  readonly subject: SubjectChoice;
  readonly catalogueDir?: string | undefined;
  readonly call: 'menuSync' | 'order';
  /** What is ordered, by role, a line each; the plainest item when nothing is named. */
  readonly itemRoles?: readonly string[];
  /** An order that is sent as it stands, in place of one that is made. */
  readonly body?: BodySource | undefined;
  readonly locationId?: string | undefined;
  /** What is wrong with the token on purpose. */
  readonly fault?: TokenFault | undefined;
  /** Where the OrderIds that were used are listed. */
  readonly outDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** The user's own tunnel program, through which callbacks come. */
  readonly tunnel?: TunnelChoice | undefined;
  /** Told once the call has been made, before its callback is waited for. */
  readonly onAnswered?: ((sent: Exchange, waitsForMs: number | undefined) => void) | undefined;
}

/**
 * Makes one call to the POS by hand and waits for its callback; judges nothing and keeps nothing but the OrderId.
 * @returns undefined when it was interrupted before anything was sent
 * @throws InputError for bad input, before anything was sent
 * @throws EnvironmentError when the callbacks cannot be listened for, or a POS with a menu of its own sends none to order from
 */
export async function sendByHand(options: SendOptions): Promise<SentByHand | undefined> {
  const catalogue = await loadRules(options.catalogueDir);
  const subject = await readSubject(options.subject, catalogue, options.env);
  const ledgerFile = join(options.outDir, 'order-ids.txt');
  const location = chooseSendingLocation(options.call, options.locationId, subject.partner.locations);
  const itemRoles = chooseRoles(options, catalogue);
  const written = options.body === undefined ? undefined : await readOrderToSend(options.body);
  const story = tellStoryByHand({ call: options.call, itemRoles, fault: options.fault });
  const owner = options.call === 'order' && written === undefined ? ownMenuOwner(location.id, subject.partner) : undefined;
  const behaviours = options.subject.kind === 'reference' ? options.subject.behaviours : undefined;
  const pos = behaviours === undefined ? undefined : await startEmbeddedPos(subject.partner, subject.credentials, catalogue, behaviours);
  try {
    const { menuSyncUrl, ordersUrl } = pos ?? subject.partner.pos;
    const partner: Partner = { ...subject.partner, pos: { ...subject.partner.pos, menuSyncUrl, ordersUrl } };
    const byHand = await openByHand({
      subject: { ...subject, partner }, catalogue, env: options.env, clock: systemClock, signal: options.signal, tunnel: options.tunnel,
      ids: createIdsWhenNeeded({ ledgerFile, range: partner.orders.idRange, count: 1 }),
      stories: [...(owner === undefined ? [] : [{ story: tellStoryByHand({ call: 'menuSync' }), locationId: owner }]), { story, locationId: location.id }],
    });
    pos?.setPlatformUrl(undefined, byHand.publicUrl);
    try {
      if (owner !== undefined) await fetchMenu(byHand);
      if (written !== undefined) keepOrderId(ledgerFile, written.orderId);
      await playByHand(byHand, story, written, options);
    } finally {
      await byHand.close();
    }
    return collectByHand(byHand, story, catalogue);
  } finally {
    await pos?.close();
  }
}

function chooseRoles({ call, itemRoles = [] }: SendOptions, { contract }: Catalogue): readonly string[] {
  const known = contract.itemRoles.map(({ id }) => id);
  const unknown = itemRoles.filter((role) => !known.includes(role));
  if (unknown.length > 0) {
    throw new InputError(unknown.map((role) => {
      const nearest = nearestWord(role, known);
      return { code: 'send.unknownRole', message: phrase`there is no item role '${role}'`, hint: nearest === undefined ? phrase`the roles are ${known.join(', ')}` : phrase`did you mean '${nearest}'?` };
    }));
  }
  return call === 'menuSync' || itemRoles.length > 0 ? itemRoles : known.slice(0, 1);
}

/** Whose menu must be asked for first, because only the POS knows what can be ordered. */
function ownMenuOwner(locationId: string, { locations, menu }: Partner): string | undefined {
  if (menuSourceAt(locationId, locations, menu.source) === 'standard') return undefined;
  const location = locations.find(({ id }) => id === locationId);
  return location === undefined ? undefined : findMenuOwner(location, locations)?.id;
}

async function fetchMenu({ plays, context, record }: ByHand): Promise<void> {
  const [play] = plays;
  const [send, expect] = play?.scenario.steps ?? [];
  if (play === undefined || send?.kind !== 'send' || expect?.kind !== 'expect') return;
  await sendCall(send, addressOf(play.planned, send), play, context);
  await expectCallback(expect, addressOf(play.planned, expect), play, context);
  const isThere = record.steps.get(addressOf(play.planned, expect))?.wait?.claimed !== undefined;
  if (isThere || context.signal.aborted) return;
  const sent = record.exchanges.get(record.steps.get(addressOf(play.planned, send))?.exchangeId ?? '');
  const [en, fr] = sent === undefined ? [] : [tellUnreachable(sent, 'en'), tellUnreachable(sent, 'fr')];
  if (en !== undefined && fr !== undefined) {
    throw new EnvironmentError('send.noMenu', phrase`${{ en: en.said, fr: fr.said }}; so there is no menu to order from`, phrase`${{ en: en.fix, fr: fr.fix }}`);
  }
  throw new EnvironmentError('send.noMenu', phrase`the POS sent no menu, so there is nothing to order from`, phrase`ppip send menu-sync shows why; an order of your own is sent with --body`);
}

async function playByHand({ plays, context, record }: ByHand, { send, expect }: StoryByHand, written: WrittenOrder | undefined, { onAnswered }: SendOptions): Promise<void> {
  const play = plays.at(-1);
  if (play === undefined) return;
  const address = addressOf(play.planned, send);
  const effect = written === undefined ? await sendCall(send, address, play, context) : await sendWritten(written, send, address, play, context);
  if (effect !== undefined) {
    const { code, args } = effect.blocked;
    if (code === 'run.interrupted') return;
    const message = phrase`${{ en: sentence('en', code, args), fr: sentence('fr', code, args) }}`;
    const hint = phrase`name another --item-role, or give an order of your own with --body`;
    // Once the menu was asked for, it is no longer true that nothing was sent.
    throw plays.length > 1 ? new EnvironmentError(code, message, hint) : new InputError([{ code, message, hint }]);
  }
  const sent = record.exchanges.get(record.steps.get(address)?.exchangeId ?? '');
  const waiting = addressOf(play.planned, expect);
  const unsubscribe = context.journal.subscribe((event) => {
    if (event.type === 'waitStarted' && event.step === waiting && sent !== undefined) onAnswered?.(sent, event.timeoutMs);
  });
  await expectCallback(expect, waiting, play, context);
  unsubscribe();
  const wait = record.steps.get(waiting)?.wait;
  if (wait === undefined && sent !== undefined) onAnswered?.(sent, undefined);
  if (wait?.claimed !== undefined) await untilAnswered(wait.claimed, record, context);
}

type WrittenSend = Parameters<typeof sendCall>[0];

/** The order of a person, under the name by which its status will be known. */
function sendWritten({ text, orderId }: WrittenOrder, send: WrittenSend, address: string, play: Play, context: RunContext): ReturnType<typeof sendPrepared> {
  const requestId = context.ids.guid();
  return sendPrepared(send, address, {
    url: context.partner.pos.ordersUrl, method: 'POST', body: text, headers: [...jsonHeaders, [context.judge.positions.orderRequestIdHeader, requestId]],
    attempt: { id: `${address}#1`, key: `order:${orderId}`, call: 'order', ordinal: 1, step: address, requestId, orderId, locationId: play.location.id },
  }, play, context);
}
