import type { Catalogue } from '../model/catalogue.ts';
import type { Location, Partner } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import type { Plan, PlannedScenario, PlanReason, Profile } from '../model/plan.ts';
import { InputError, type Problem } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import { nameShard, type Shard } from '../model/shard.ts';
import { resolveChanges } from './changes/resolve-changes.ts';
import { selectObliged } from './changes/select-obliged.ts';
import { choosePlaces, type Places } from './choose-places.ts';
import { matchesGlob } from './matches-glob.ts';
import { resolveProfile } from './resolve-profile.ts';
import { selectByTag } from './select-by-tag.ts';
import { selectScenarios } from './select-scenarios.ts';
import { splitPlan } from './split-plan.ts';
import { withControls } from './with-controls.ts';

/** What is to be planned. */
export interface PlanOrder {
  readonly partner: Partner;
  readonly catalogue: Catalogue;
  /** `--only`: ids, globs, folders or requirement ids; empty for everything. */
  readonly only: readonly string[];
  /** `--tag`: scenarios that have one of these too; with `only` both are played. */
  readonly tags?: readonly string[] | undefined;
  /** `--changed`: what has changed since the certification; in place of `only` and `tags`. */
  readonly changed?: readonly string[] | undefined;
  /** The part of it that is to be played; everything, when missing. */
  readonly shard?: Shard | undefined;
}

/**
 * Plans a run: what applies to the partner, in the order in which it is played, controls before those that name them.
 * @throws InputError when a selection fits nothing, or a tag or a change is unknown
 */
export function planRun({ partner, catalogue, only, tags = [], changed = [], shard }: PlanOrder): Plan {
  const { scenarios, contract } = catalogue;
  const profile = resolveProfile(contract.capabilities, partner);
  const changes = resolveChanges(changed, catalogue);
  const selection = changes.length > 0 ? selectObliged(changes, catalogue, profile) : select(only, tags, catalogue);
  const planAll = (selected: ReadonlySet<string>, split?: ReadonlyMap<string, number>): readonly PlannedScenario[] => {
    const wanted = withControls(selected, scenarios);
    return inPlayOrder(scenarios).flatMap((scenario) => planScenario(scenario, partner, profile, wanted, selected, leftOutBy(scenario, shard, split)));
  };
  const whole = planAll(selection);
  const split = shard === undefined ? undefined : splitPlan(whole, scenarios, shard.of);
  const isOurs = ({ id, opening }: Scenario): boolean => selection.has(id) && (opening || split?.get(id) === shard?.index);
  const playings = split === undefined ? whole : planAll(new Set(scenarios.filter(isOurs).map(({ id }) => id)), split);
  const planned = playings.map((playing) => withControlAtPlace(playing, playings));
  const run = planned.filter(({ state }) => state === 'run');
  const steps = run.flatMap((entry) => scenarios.find(({ id }) => id === entry.scenario)?.steps ?? []);
  const sends = steps.filter((step) => step.kind === 'send');
  return {
    profile,
    scenarios: planned,
    // A shard is a part, even one that happens to play everything.
    isPartial: planned.some(({ state }) => state === 'notSelected') || (shard !== undefined && shard.of > 1),
    selection: [...only, ...tags.map((tag) => `tag:${tag}`), ...changes.map(({ id }) => `changed:${id}`)],
    ...(changes.length > 0 && { changes }),
    ...(shard !== undefined && { shard }),
    coreOff: contract.capabilities.filter(({ core, id }) => core && profile.out.includes(id)).map(({ id }) => id),
    orderCount: sends.filter(({ call }) => call === 'order').length,
    menuSyncCount: sends.filter(({ call }) => call === 'menuSync').length,
  };
}

/** What `--only` and `--tag` mean together. */
function select(only: readonly string[], tags: readonly string[], catalogue: Catalogue): ReadonlySet<string> {
  const tagged = selectByTag(tags, catalogue.scenarios);
  if (only.length === 0 && tags.length > 0) return new Set(tagged);
  const { scenarios, unmatched } = selectScenarios(only, catalogue);
  if (unmatched.length > 0) throw new InputError(unmatched.map((entry) => toProblem(entry, catalogue)));
  return new Set([...scenarios, ...tagged]);
}

/** Why a scenario that is not played is not: another shard plays it, or the selection does not have it. */
function leftOutBy({ id }: Scenario, shard: Shard | undefined, split: ReadonlyMap<string, number> | undefined): PlanReason {
  const index = split?.get(id);
  return index === undefined || shard === undefined
    ? { code: 'selection.excluded', args: {} }
    : { code: 'selection.otherShard', args: { shard: nameShard({ index, of: shard.of }) } };
}

function toProblem(entry: string, { requirements }: Catalogue): Problem {
  const isRequirement = requirements.some(({ id }) => matchesGlob(entry, id));
  const message = isRequirement ? phrase`--only ${entry}: no scenario shows this requirement` : phrase`--only ${entry} fits no scenario and no requirement`;
  return { code: 'selection.unmatched', message, hint: isRequirement ? phrase`ppip list says why` : phrase`ppip list shows their ids` };
}

/** A control that is played more than once counts where the scenario itself is played. */
function withControlAtPlace(playing: PlannedScenario, all: readonly PlannedScenario[]): PlannedScenario {
  const controls = all.filter(({ scenario }) => scenario === playing.control);
  const control = controls.find(({ locationId }) => locationId === playing.locationId) ?? controls[0];
  return control === undefined ? playing : { ...playing, control: control.id };
}

/** Opening scenarios first, then those that others name as their control, each after its own, then the rest by id: stable, whatever the files' order. */
function inPlayOrder(scenarios: readonly Scenario[]): readonly Scenario[] {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const controls = new Set(scenarios.flatMap(({ control }) => control ?? []));
  const depth = ({ control }: Scenario): number => {
    const own = control === undefined ? undefined : byId.get(control);
    return own === undefined ? 0 : 1 + depth(own);
  };
  const isRest = ({ opening, id }: Scenario): boolean => !opening && !controls.has(id);
  const rank = (scenario: Scenario): number => (scenario.opening ? -1 : isRest(scenario) ? scenarios.length : depth(scenario));
  return scenarios.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function whyNot(scenario: Scenario, profile: Profile, able: readonly Location[], places: readonly Places[]): PlanReason | undefined {
  const missing = scenario.requires.filter((capability) => !profile.in.includes(capability));
  if (missing.length > 0) return { code: 'capability.off', args: { capability: missing.join(', ') } };
  if (able.length === 0) return { code: 'location.none', args: { role: roleOf(scenario) } };
  if (places.length > 0) return undefined;
  const [need] = Object.values(scenario.locations ?? {});
  return { code: 'location.noOther', args: { ...need } };
}

function roleOf(scenario: Scenario): 'menu-owner' | 'order-fulfillment' {
  const sends = scenario.steps.filter((step) => step.kind === 'send');
  const here = sends.filter(({ at }) => at === undefined);
  const sendsOrders = (here.length > 0 ? here : sends).some(({ call, raw }) => call === 'order' || raw?.to === 'orders');
  return sendsOrders ? 'order-fulfillment' : 'menu-owner';
}

function planScenario(
  scenario: Scenario, partner: Partner, profile: Profile, wanted: ReadonlySet<string>, selected: ReadonlySet<string>, leftOut: PlanReason,
): readonly PlannedScenario[] {
  const role = roleOf(scenario);
  const able = partner.locations.filter(({ roles }) => roles.includes(role));
  const chosen = choosePlaces(able, scenario.locations ?? {}, partner.locations);
  const alone = able.map((first): Places => ({ first, others: {} }));
  const places = scenario.opening ? alone : chosen === undefined ? [] : [chosen];
  const isAsking = scenario.steps.some(({ kind }) => kind === 'ask');
  const base = {
    scenario: scenario.id, asControl: wanted.has(scenario.id) && !selected.has(scenario.id), isAsking,
    ...(scenario.control !== undefined && { control: scenario.control }),
  };
  const reason = whyNot(scenario, profile, able, places);
  if (reason !== undefined) return [{ ...base, id: scenario.id, state: 'notApplicable', reason }];
  if (!wanted.has(scenario.id)) {
    return [{ ...base, id: scenario.id, state: 'notSelected', reason: leftOut }];
  }
  return places.map(({ first, others }, index) => ({
    ...base, id: index > 0 ? `${scenario.id}@${first.id}` : scenario.id, state: 'run', locationId: first.id,
    ...(Object.keys(others).length > 0 && { others }),
  }));
}
