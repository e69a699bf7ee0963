import type { Deviation } from '../deviation.ts';
import type { JsonObject } from '../json.ts';
import type { Decision, OrderAttempt } from '../till/order-attempt.ts';
import type { Callback } from '../wire/callback.ts';

/** A POS that sends other statuses for its decisions of one kind. */
export function changeStatuses(
  kind: Decision['kind'],
  change: (statuses: readonly Callback[], attempt: OrderAttempt) => readonly Callback[],
): Deviation['decorate'] {
  return (pos) => ({
    ...pos,
    statuses: (attempt, decision) => {
      const statuses = pos.statuses(attempt, decision);
      return decision.kind === kind ? change(statuses, attempt) : statuses;
    },
  });
}

/** A POS that writes other contents into its statuses of one kind. */
export function changeStatusBodies(kind: Decision['kind'], change: (body: JsonObject) => JsonObject): Deviation['decorate'] {
  return changeStatuses(kind, (statuses) => statuses.map((status) => ({ ...status, body: change(status.body) })));
}

/** A POS that writes its rejections' errors otherwise. */
export function changeErrors(change: (error: JsonObject) => JsonObject): Deviation['decorate'] {
  return changeStatusBodies('rejected', (body) => ({
    ...body,
    errors: Array.isArray(body.errors) ? (body.errors as readonly JsonObject[]).map(change) : null,
  }));
}
