import { menuPredicates } from '../checks/menu/menu-predicates.ts';
import { isBlank, readWholeMenu, type MenuReading } from '../checks/menu/menu-reading.ts';
import { readMenu } from '../contract/read-menu.ts';
import { readStandardMenu } from '../contract/read-standard-menu.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Json } from '../model/json.ts';
import type { MenuCheck, MenuFinding, MenuRule } from '../model/menu-check.ts';
import type { CheckSpec } from '../model/scenario.ts';
import { listFormFaults } from './list-form-faults.ts';

/**
 * Puts to a menu the questions of a run.
 * @param standard compares it with the standard certification menu too, under the POS's own ids when there are some
 */
export function judgeMenuBody(
  body: Json, catalogue: Catalogue, standard?: { readonly idMap: Readonly<Record<string, string>> | undefined },
): Pick<MenuCheck, 'counts' | 'rules'> {
  const reading = readWholeMenu(readMenu(body), standard === undefined ? undefined : readStandardMenu(catalogue.standardMenu, standard.idMap));
  const outcomes = [...askForm(body, reading, catalogue), ...askMenu(reading, catalogue)];
  const rules = catalogue.requirements.flatMap(({ id, level, text, fix }): readonly MenuRule[] => {
    const own = outcomes.filter(({ check }) => check.verifies.includes(id));
    if (own.length === 0) return [];
    const findings = own.flatMap((outcome) => outcome.findings ?? []);
    const isMoot = own.every((outcome) => outcome.findings === undefined);
    return [{ id, level, text, fix, state: findings.length > 0 ? 'broken' : isMoot ? 'notApplicable' : 'kept', findings }];
  });
  return { counts: { items: reading.menu.items.length, things: reading.things.length }, rules };
}

/** What a check of the catalogue makes of a menu; without findings it has no meaning for it. */
interface Outcome {
  readonly check: Pick<CheckSpec, 'verifies'>;
  readonly findings: readonly MenuFinding[] | undefined;
}

/** The form of the menu, which a standing check asks about. */
function askForm(body: Json, reading: MenuReading, catalogue: Catalogue): readonly Outcome[] {
  const { standingChecks, contract } = catalogue;
  const checks = standingChecks.filter(({ predicate, calls }) => predicate === 'matchesSchema' && calls.includes('menu'));
  const nameAt = nameFinder(reading);
  const findings = listFormFaults(contract.inbound.menu.schema, body, catalogue).map((fault): MenuFinding => ({ ...fault, name: nameAt(fault.pointer) }));
  return checks.map((check) => ({ check, findings }));
}

/** Everything that the opening scenarios ask about a menu. */
function askMenu(reading: MenuReading, { scenarios }: Catalogue): readonly Outcome[] {
  const nameAt = nameFinder(reading);
  const steps = scenarios.filter(({ opening }) => opening).flatMap((scenario) => scenario.steps);
  return steps.filter((step) => step.kind === 'expect' && step.call === 'menu').flatMap(({ checks }) => checks).flatMap((check): readonly Outcome[] => {
    const exam = menuPredicates[check.predicate]?.examine(reading, check.params);
    if (exam === undefined) return [];
    if (exam.kind === 'notApplicable') return [{ check, findings: undefined }];
    return [{
      check,
      findings: exam.faults.map(({ pointers: [pointer = ''], code, args, expected, actual }) => ({ code, args, pointer, name: nameAt(pointer), expected, actual })),
    }];
  });
}

/** Finds the name of the nearest thing around a place. */
function nameFinder({ things, menu }: MenuReading): (pointer: string) => string | null {
  const named = [...things.map(({ thing }) => thing), ...menu.categories];
  const names = new Map(named.filter(({ name }) => !isBlank(name)).map(({ pointer, name }) => [pointer, name ?? '']));
  return (pointer) => {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const name = names.get(at);
      if (name !== undefined) return name;
    }
    return null;
  };
}
