import type { Desk } from './desk.ts';
import { isJsonObject } from './json.ts';
import type { Lifetime } from './lifetime.ts';
import { readChecks } from './read-checks.ts';
import { useTill } from './till-door/till-door.ts';
import { createCallDesk } from './take-call.ts';
import { refuse, type HttpAnswer } from './wire/http-answer.ts';
import type { Incoming } from './wire/listen.ts';
import type { Reply } from './wire/reply.ts';

/** How long an early callback may hold up the answer to the call that causes it. */
const earlyCallbackMs = 1_000;

/** Sends each request to where it is taken, answers it, and then lets the callbacks go. */
export function createRouter(desk: Desk, lifetime: Lifetime): (incoming: Incoming) => void {
  const takeCall = createCallDesk(desk);
  const route = async (incoming: Incoming): Promise<Reply> => {
    const { method, path } = incoming;
    if (path === '/health') return { answer: { status: 200, body: { status: 'up' } } };
    if (path === '/checks' || path.startsWith('/checks/')) return { answer: readChecks(decodeURIComponent(path.replace(/^\/checks\/?/, '')), desk) };
    if (path.startsWith('/till/')) return useTill(incoming, desk);
    if (path !== '/orders' && path !== '/menu-sync') return { answer: refuse(404, 'NOT_FOUND', `There is nothing at ${path}`) };
    if (method !== 'POST') return { answer: refuse(405, 'METHOD_NOT_ALLOWED', `${path} takes POST`) };
    return takeCall(incoming, path === '/orders' ? 'order' : 'menuSync');
  };
  const answer = async ({ path, respond }: Incoming, given: HttpAnswer): Promise<void> => {
    if (given.delayMs !== undefined) await lifetime.wait(given.delayMs);
    desk.tell({ type: 'callAnswered', path, status: given.status, reason: findReason(given) });
    await respond(given);
  };
  return (incoming) => {
    lifetime.run(async () => {
      const { answer: given, callBack } = await route(incoming);
      if (callBack === undefined) {
        await answer(incoming, given);
      } else if (desk.behaviour().callsBackFirst) {
        const called = callBack();
        await Promise.race([called, lifetime.wait(earlyCallbackMs)]);
        await Promise.all([called, answer(incoming, given)]);
      } else {
        await answer(incoming, given);
        await callBack();
      }
    });
  };
}

function findReason({ body }: HttpAnswer): string | undefined {
  const errors = isJsonObject(body) ? body.errors : undefined;
  return errors === undefined ? undefined : JSON.stringify(errors);
}
