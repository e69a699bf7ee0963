import { isSentAgain } from '../../checks/steps-of.ts';
import { signToken } from '../../contract/sign-token.ts';
import type { Attempt } from '../../model/correlation.ts';
import type { Location } from '../../model/partner.ts';
import type { SendStep } from '../../model/scenario.ts';
import type { Play, RunContext, Sending, StepEffect } from '../run-context.ts';
import { honourThrottling } from './honour-throttling.ts';
import { locationOf } from '../location-of.ts';
import { whyInterrupted } from '../why-interrupted.ts';
import { prepareOrder } from './prepare-order.ts';
import { scriptReplies } from './script-replies.ts';

/** What is sent, and where. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: ReadonlyArray<readonly [string, string]>;
  readonly body: string;
  readonly attempt?: Attempt;
  readonly order?: Sending['order'];
}

/** What every call of ours with JSON in it says of itself. */
export const jsonHeaders = [['content-type', 'application/json; charset=utf-8'], ['accept', 'application/json']] as const;

/** UEAT calls the POS: records the attempt, signs a token, sends, again when the POS asks for time, and remembers the sending by its name. */
export async function sendCall(step: SendStep, address: string, play: Play, context: RunContext): Promise<StepEffect> {
  const prepared = prepare(step, address, play, context);
  return 'blocked' in prepared ? prepared : sendPrepared(step, address, prepared, play, context);
}

/** The same for a call that is made already: all but what is in it. */
export async function sendPrepared(step: SendStep, address: string, prepared: Outgoing, play: Play, context: RunContext): Promise<StepEffect> {
  const { attempt, order, url, method, body } = prepared;
  if (attempt !== undefined) {
    context.journal.record({ type: 'attemptOpened', attempt, isTampered: step.invalid !== undefined });
    // An order that is never sent again need not be kept.
    play.sendings.set(step.as, { step, attempt, ...(order !== undefined && isSentAgain(play.scenario, step.as) && { order }) });
    scriptReplies(step, attempt.key, play, context);
  }
  await context.limits.takeTurn(context.signal);
  if (context.signal.aborted) return { blocked: whyInterrupted(context.signal) };
  let isFirst = true;
  await honourThrottling(async () => {
    if (!isFirst) await context.limits.takeTurn(context.signal);
    isFirst = false;
    return context.platform.caller.send({
      call: step.call, step: address, method, url, body, headers: [...prepared.headers, ...(await authorize(step, play, context))],
      ...(attempt !== undefined && { attemptId: attempt.id }),
    });
  }, context);
  return undefined;
}

/** The header with a new token: each try has its own. */
async function authorize(step: SendStep, play: Play, context: RunContext): Promise<Outgoing['headers']> {
  const { credentials, catalogue, partner, ids, platform } = context;
  const token = await signToken({
    secret: credentials.secret, ueatName: catalogue.contract.ueatName, posName: partner.posName, locationId: locationOf(step, play, context).id,
    jti: ids.guid(), nowSeconds: platform.clock.now() / 1000, fault: step.token, otherLocationId: ids.guid(),
  });
  return token === undefined ? [] : [['authorization', `Bearer ${token}`]];
}

function prepare(step: SendStep, address: string, play: Play, context: RunContext): Outgoing | NonNullable<StepEffect> {
  switch (step.call) {
    case 'menuSync':
      return prepareMenuSync(address, locationOf(step, play, context), context);
    case 'raw':
      return prepareRaw(step, locationOf(step, play, context), context);
    case 'order':
      return prepareOrderCall(step, address, play, context);
  }
}

function prepareMenuSync(address: string, location: Location, { ids, partner }: RunContext): Outgoing {
  const requestId = ids.guid();
  const attempt: Attempt = {
    id: `${address}#1`, key: `menu:${requestId}`, call: 'menuSync', ordinal: 1, step: address, requestId, locationId: location.id,
  };
  const body = JSON.stringify({ requestId, locationId: location.id });
  return { url: partner.pos.menuSyncUrl, method: 'POST', headers: jsonHeaders, body, attempt };
}

function prepareRaw({ raw }: SendStep, location: Location, { ids, partner }: RunContext): Outgoing {
  const { to = 'orders', method = 'POST', headers = {}, body = '' } = raw ?? {};
  const own = Object.entries(headers);
  const isJson = own.some(([name]) => name.toLowerCase() === 'content-type');
  return {
    url: to === 'orders' ? partner.pos.ordersUrl : partner.pos.menuSyncUrl, method,
    headers: [...(isJson ? [] : jsonHeaders), ...own],
    body: body.replaceAll('{requestId}', () => ids.guid()).replaceAll('{locationId}', () => location.id),
  };
}

function prepareOrderCall(step: SendStep, address: string, play: Play, context: RunContext): Outgoing | NonNullable<StepEffect> {
  const earlier = step.again === undefined ? undefined : play.sendings.get(step.again);
  const orderId = earlier?.attempt.orderId ?? context.ids.nextOrderId();
  const prepared = prepareOrder(step, orderId, earlier, play, context);
  if ('blocked' in prepared) return prepared;
  const requestId = context.ids.guid();
  const key = `order:${orderId}` as const;
  const ordinal = (context.judge.record.threads.get(key)?.attempts.length ?? 0) + 1;
  const attempt: Attempt = { id: `${address}#${ordinal}`, key, call: 'order', ordinal, step: address, requestId, orderId, locationId: locationOf(step, play, context).id };
  return {
    url: context.partner.pos.ordersUrl, method: 'POST', body: JSON.stringify(prepared.payload), attempt, order: prepared,
    headers: [...jsonHeaders, [context.judge.positions.orderRequestIdHeader, requestId]],
  };
}
