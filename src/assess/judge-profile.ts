import type { JudgeContext } from '../checks/judge-context.ts';
import { findFitting } from '../contract/bind-roles.ts';
import type { Capability } from '../model/capability.ts';
import type { Cause } from '../model/event.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Evidence } from '../model/finding.ts';
import type { ProfileFinding } from '../model/report.ts';

/** What shows a capability: where it was seen, and the item or call that shows it. */
interface Sighting {
  readonly args: Cause['args'];
  readonly evidence: Evidence;
}

/**
 * Holds the profile against what the run saw: a capability that is in and of which nothing was found though it was looked for, and
 * one that is out and yet was seen. What a whole flow out of scope implies is not looked at.
 */
export function judgeProfile(context: JudgeContext): readonly ProfileFinding[] {
  const header = context.record.header;
  if (header === undefined) return [];
  const { profile } = header.plan;
  const telling = listTelling(context);
  return context.catalogue.contract.capabilities.flatMap((capability): readonly ProfileFinding[] => {
    if (profile.in.includes(capability.id)) return judgeDeclared(capability, context, telling);
    const { flows } = capability.impliedBy;
    const isInReach = flows === undefined || flows.some((flow) => header.partner.scope.flows.includes(flow));
    const sighting = isInReach ? findSighting(capability, context, telling) : undefined;
    if (sighting === undefined) return [];
    const { args, evidence } = sighting;
    return [{ capability: capability.id, code: 'capability.seenButOff', args: { capability: capability.id, ...args }, evidence: [evidence] }];
  });
}

function judgeDeclared(capability: Capability, context: JudgeContext, telling: readonly Exchange[]): readonly ProfileFinding[] {
  const { itemRoles, calls } = capability.shownBy;
  if (itemRoles.length + calls.length === 0 || !wasLookedFor(capability, context) || findSighting(capability, context, telling) !== undefined) return [];
  return [{ capability: capability.id, code: 'capability.declaredButAbsent', args: { capability: capability.id, itemRoles: [...itemRoles], calls: [...calls] }, evidence: [] }];
}

/** A scenario that requires it came to its end, or broke off for want of an item. */
function wasLookedFor({ id, shownBy }: Capability, { record, catalogue }: JudgeContext): boolean {
  const scenarios = new Map(catalogue.scenarios.map((scenario) => [scenario.id, scenario]));
  return (record.header?.plan.scenarios ?? []).some((planned) => {
    const scenario = scenarios.get(planned.scenario);
    if (planned.state !== 'run' || scenario?.requires.includes(id) !== true || record.scenarios.get(planned.id)?.isEnded !== true) return false;
    return shownBy.calls.length > 0 || scenario.steps.some((step) => record.steps.get(`${planned.id}/${step.id}`)?.blocked?.code === 'item.unbound');
  });
}

/** The callbacks that can show a capability: every menu, and the first of each other call. */
function listTelling({ record }: JudgeContext): readonly Exchange[] {
  const seen = new Set<string>();
  const telling: Exchange[] = [];
  for (const exchange of record.exchanges.values()) {
    if (exchange.direction !== 'in' || (exchange.call !== 'menu' && seen.has(exchange.call))) continue;
    seen.add(exchange.call);
    telling.push(exchange);
  }
  return telling;
}

/** The first menu or call that shows a capability. */
function findSighting({ shownBy }: Capability, context: JudgeContext, telling: readonly Exchange[]): Sighting | undefined {
  const roles = context.catalogue.contract.itemRoles.filter(({ id }) => shownBy.itemRoles.includes(id));
  for (const exchange of telling) {
    if (shownBy.calls.some((call) => call === exchange.call)) return { args: { call: exchange.call }, evidence: { exchangeId: exchange.id } };
    if (exchange.call !== 'menu') continue;
    const menu = context.menuOf(exchange);
    for (const role of roles) {
      const choice = findFitting(menu, role);
      if (choice === undefined) continue;
      const { id, name, pointer } = choice.variation ?? choice.item;
      return { args: { role: role.id, id: id ?? null, name: name ?? null }, evidence: { exchangeId: exchange.id, pointer } };
    }
  }
  return undefined;
}
