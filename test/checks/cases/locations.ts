import { referenceLocations } from '../../../src/app/reference-locations.ts';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import type { Attempt } from '../../../src/model/correlation.ts';
import type { Partner } from '../../../src/model/partner.ts';
import { Evidence, place } from '../evidence.ts';
import { judge, type Case } from './case.ts';

const idOf = (name: string): string => referenceLocations.find((location) => location.name === name)?.id ?? '';
const [sister, office, brand] = [idOf('Location 2'), idOf('Brand 2, office'), idOf('Brand 2')];
const menuOf = (...ids: readonly string[]): JsonObject => ({ Items: ids.map((Id) => ({ Id, Name: Id, Prices: [{ Service: 'Pickup', Price: 100 }] })) });

/** The opening syncs of the two owners, each with its menu; `null` for one that got none. */
function open(evidence: Evidence, here: Json, there: Json): void {
  for (const [step, locationId, menu] of [['menu/sync', place, here], [`menu/sync@${office}`, office, there]] as const) {
    const { attempt } = evidence.send(`${step}/1-send`, { call: 'menuSync', locationId });
    evidence.wait(`${step}/2-expect`, attempt, menu === null ? undefined : evidence.callback(attempt, menu, { call: 'menu' }));
  }
}

interface Menus {
  readonly here: Json;
  readonly there: Json;
  /** What the sync of the second owner brings. */
  readonly now: Json;
}

function sync(predicate: string, params: unknown, when: string, { here, there, now }: Menus, outcome: Case['outcome'], code?: string, partner: Partial<Partner> = {}): Case {
  return {
    predicate, when, outcome, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence({ partner });
      open(evidence, here, there);
      const { attempt } = evidence.send('a/sync', { call: 'menuSync', locationId: office });
      const exchange = evidence.callback(attempt, now, { call: 'menu' });
      return judge(predicate, params, { kind: 'expect', exchange, attempt, thread: evidence.thread(attempt) }, evidence);
    },
  };
}

const [soup, noodles] = [menuOf('soup', 'pie'), menuOf('noodles')];
const crossed = (when: string, menus: Partial<Menus>, outcome: Case['outcome'], code?: string): Case =>
  sync('menuNotCrossed', true, when, { here: soup, there: noodles, now: noodles, ...menus }, outcome, code);
const own = (when: string, menus: Partial<Menus>, outcome: Case['outcome'], code?: string, partner?: Partial<Partner>): Case =>
  sync('menuOfItsOwn', 'locations.ownMenus', when, { here: soup, there: noodles, now: noodles, ...menus }, outcome, code, partner);

type Order = readonly [locationId: string, number: string];

/** A case of several accepted orders, of which the last is asked about. */
function checks(when: string, orders: readonly Order[], outcome: Case['outcome'], code?: string): Case {
  return {
    predicate: 'checkNumberApart', when, outcome, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence();
      const tell = ([locationId, number]: Order, index: number): { readonly attempt: Attempt; readonly exchange: ReturnType<Evidence['accept']> } => {
        const { attempt } = evidence.send(`a/order-${index}`, { locationId });
        return { attempt, exchange: number === '' ? evidence.reject(attempt) : evidence.accept(attempt, number) };
      };
      const last = orders.map(tell).at(-1);
      if (last === undefined) throw new Error('a case needs an order');
      return judge('checkNumberApart', true, { kind: 'expect', ...last, thread: evidence.thread(last.attempt) }, evidence);
    },
  };
}

/** What is between locations. */
export const locationCases: readonly Case[] = [
  crossed('the second owner sends its own menu again', {}, 'passed', 'menu.own'),
  crossed('it sends its own menu in another order', { there: menuOf('noodles', 'rice'), now: menuOf('rice', 'noodles') }, 'passed', 'menu.own'),
  crossed('it sends the menu of the first', { now: soup }, 'failed', 'menu.crossed'),
  crossed('its menu has other items than before', { now: menuOf('noodles', 'rice') }, 'notApplicable', 'menu.changedSince'),
  crossed('both have the same items', { here: noodles }, 'notApplicable', 'menu.sameElsewhere'),
  crossed('it sent no menu at the opening', { there: null }, 'notApplicable', 'menu.openingMissing'),
  crossed('the first sent none at the opening', { here: null }, 'passed', 'menu.own'),
  crossed('the body is no JSON', { now: 'no menu' }, 'silent'),

  own('the owners sent different menus', {}, 'passed', 'menu.own'),
  own('they sent the same items', { here: noodles }, 'failed', 'menu.shared'),
  own('they sent the same items, and the partner says nothing of different ones', { here: noodles }, 'silent', undefined, { capabilities: {} }),
  own('the first sent none', { here: null }, 'notApplicable', 'menu.openingMissing'),
  own('the opening menus differ and the one that came since does not', { now: soup }, 'passed', 'menu.own'),

  checks('two brands in one kitchen have numbers of their own', [[place, '1'], [brand, '2']], 'passed', 'check.apart'),
  checks('two brands in one kitchen have the same number', [[place, '1'], [place, '2'], [brand, '1']], 'failed', 'check.sharedByBrands'),
  checks('two restaurants have the same number', [[place, '1'], [sister, '1']], 'passed', 'check.apart'),
  checks('orders of one location share the number as well', [[place, '1'], [place, '1'], [brand, '1']], 'notApplicable', 'check.sharedHere'),
  checks('the order was rejected', [[place, '1'], [brand, '']], 'notApplicable', 'check.notAccepted'),
];
