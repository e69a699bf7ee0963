import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import { finalStatuses } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';
import type { Exchange } from '../../model/exchange.ts';

const params = z.literal(true);

interface Check {
  readonly key: string;
  readonly locationId: string;
  readonly exchange: Exchange;
}

function checksUnder(number: string, context: JudgeContext): readonly Check[] {
  return [...context.record.threads.values()].filter(({ key }) => key.startsWith('order:')).flatMap((thread) => {
    const found = finalStatuses(thread, context).find(({ status }) => status.kind === 'accepted' && status.checkNumber?.trim() === number);
    return found === undefined ? [] : [{ key: thread.key, locationId: thread.attempts[0]?.locationId ?? '', exchange: found.exchange }];
  });
}

/**
 * In a kitchen with several brands each order has a check of its own (UEAT Open API, special-use-cases: ghost kitchen). That orders of one
 * location share a number is another check's.
 */
export const checkNumberApart: Predicate<true> = {
  name: 'checkNumberApart',
  summary: 'No order of another location in the same kitchen has the same check number.',
  params,
  subjects: ['expect'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect') return [];
    const status = context.statusOf(subject.exchange);
    const number = status.checkNumber?.trim() ?? '';
    const evidence = [at(subject.exchange, status.checkNumberPlace)];
    if (status.kind !== 'accepted' || number === '') return [skip('check.notAccepted', { args: { word: status.word ?? '' }, evidence })];
    const locations = context.record.header?.partner.locations ?? [];
    const kitchenOf = (id: string): string | undefined => locations.find((location) => location.id === id)?.kitchen;
    const { key, locationId } = subject.attempt;
    const others = checksUnder(number, context).filter((check) => check.key !== key);
    const holders = [locationId, ...others.map((check) => check.locationId)];
    if (new Set(holders).size < holders.length) return [skip('check.sharedHere', { args: { number }, evidence })];
    const kitchen = kitchenOf(locationId);
    const brands = kitchen === undefined ? [] : others.filter((check) => kitchenOf(check.locationId) === kitchen);
    if (brands.length === 0) return [pass('check.apart', { args: { number }, evidence })];
    const orders = [key, ...brands.map((check) => check.key)].map((each) => each.slice('order:'.length));
    const details = { args: { number, orders }, expected: 'a number of its own', actual: number };
    return [fail('check.sharedByBrands', { ...details, evidence: [...brands.map(({ exchange }) => at(exchange)), ...evidence] })];
  },
};
