import { signToken } from '../../contract/sign-token.ts';
import type { Attempt } from '../../model/correlation.ts';
import type { Location } from '../../model/partner.ts';
import type { SendStep } from '../../model/scenario.ts';
import type { Play, RunContext, Sending, StepEffect } from '../run-context.ts';
import { locationOf } from '../location-of.ts';
import { prepareOrder } from './prepare-order.ts';
import { scriptReplies } from './script-replies.ts';

/** What is sent, and where. */
interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: ReadonlyArray<readonly [string, string]>;
  readonly body: string;
  readonly attempt?: Attempt;
  readonly order?: Sending['order'];
}

const jsonHeaders = [['content-type', 'application/json; charset=utf-8'], ['accept', 'application/json']] as const;

/** UEAT calls the POS: records the attempt, signs a token, sends, and remembers the sending by its name. */
export async function sendCall(step: SendStep, address: string, play: Play, context: RunContext): Promise<StepEffect> {
  const prepared = prepare(step, address, play, context);
  if ('blocked' in prepared) return prepared;
  const { attempt, order, url, method, body } = prepared;
  const token = await signToken({
    secret: context.credentials.secret, ueatName: context.catalogue.contract.ueatName, posName: context.partner.posName,
    locationId: locationOf(step, play, context).id, jti: context.ids.guid(), nowSeconds: context.platform.clock.now() / 1000,
    fault: step.token, otherLocationId: context.ids.guid(),
  });
  const authorization = token === undefined ? [] : [['authorization', `Bearer ${token}`] as const];
  if (attempt !== undefined) {
    context.journal.record({ type: 'attemptOpened', attempt, isTampered: step.invalid !== undefined });
    play.sendings.set(step.as, { step, attempt, ...(order !== undefined && { order }) });
    scriptReplies(step, attempt.key, play, context);
  }
  await context.limits.takeTurn(context.signal);
  if (context.signal.aborted) return { blocked: { code: 'run.interrupted', args: {} } };
  await context.platform.caller.send({
    call: step.call, step: address, method, url, body, headers: [...prepared.headers, ...authorization],
    ...(attempt !== undefined && { attemptId: attempt.id }),
  });
  return undefined;
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
