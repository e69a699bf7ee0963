import { wasTaken } from '../../contract/classify-deliveries.ts';
import type { Thread } from '../../model/record-parts.ts';
import type { JudgeContext } from '../judge-context.ts';
import { isFinal, readOrderThread, type StatusDelivery } from '../order-thread.ts';
import { countSendings } from './count-sendings.ts';

/** A final status of a sending that UEAT had been given one of the same kind for, and that one. */
export interface SecondStatus {
  readonly first: StatusDelivery;
  readonly later: StatusDelivery;
}

/** Whether two statuses are acceptances under two checks: that is the one-check rule's business alone. */
function nameTwoChecks(first: StatusDelivery, later: StatusDelivery): boolean {
  const [one, other] = [first, later].map(({ status }) => (status.kind === 'accepted' ? status.checkNumber?.trim() ?? '' : ''));
  return one !== '' && other !== '' && one !== other;
}

/**
 * The statuses of an order that say something new of a sending which each of those that could be meant had been given one for. What UEAT did not
 * take does not count, nor does what says again what an earlier sending got; sendings that no status was taken between may each get one.
 */
export function findSecondStatuses(thread: Thread, context: JudgeContext): readonly SecondStatus[] {
  const finals = readOrderThread(thread, context).filter(({ status }) => isFinal(status));
  // Nearly every order has one status and no more.
  if (finals.length < 2) return [];
  const answered = new Set<string>();
  const seconds: SecondStatus[] = [];
  for (const id of new Set(finals.map(({ attempt }) => attempt?.id ?? ''))) {
    const sendings = countSendings(thread, answered, id);
    const group = finals.filter(({ attempt }) => (attempt?.id ?? '') === id);
    const isOurs = ({ kind, of }: StatusDelivery): boolean => kind !== 'repeat' || group.some(({ exchange }) => exchange === of);
    const given = group.filter((delivery) => wasTaken(delivery.exchange) && isOurs(delivery));
    for (const later of group.filter(({ kind }) => kind === 'fresh' || kind === 'altered')) {
      const before = given.filter((first) => first.exchange.seq < later.exchange.seq && first.status.kind === later.status.kind && !nameTwoChecks(first, later));
      const first = before.at(-1);
      if (first !== undefined && before.length >= sendings) seconds.push({ first, later });
    }
    if (group.some(({ exchange }) => wasTaken(exchange))) answered.add(id);
  }
  return seconds;
}
