import type { DocumentPath } from '../../input/located-document.ts';
import type { ProblemList } from '../../input/problem-list.ts';
import type { ParsedFiles, Written } from '../parse-files.ts';
import type { WrittenScenario } from '../grammar/scenario-grammar.ts';
import { unknownId } from '../unknown-id.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';

/** What scenarios may name. */
interface Names {
  readonly capabilities: readonly string[];
  readonly roles: readonly string[];
  readonly hooks: readonly string[];
  readonly standingChecks: readonly string[];
}

/** Holds every name that scenarios use against the contract and the standing checks. */
export function traceNames({ contract, always, scenarios }: ParsedFiles, problems: ProblemList): void {
  const names: Names = {
    capabilities: contract.value.capabilities.map(({ id }) => id),
    roles: contract.value.itemRoles.map(({ id }) => id),
    hooks: Object.keys(contract.value.hooks),
    standingChecks: always.value.map(({ id }) => id),
  };
  for (const scenario of scenarios) traceScenarioNames(scenario, names, problems);
}

function traceScenarioNames({ document, value }: Written<WrittenScenario>, names: Names, problems: ProblemList): void {
  const expectKnown = (noun: Phrase, id: string, known: readonly string[], path: DocumentPath): void => {
    if (!known.includes(id)) problems.add(unknownId(noun, id, known, document.locate(path)));
  };
  for (const [at, id] of value.requires.entries()) expectKnown(phrase`capability`, id, names.capabilities, ['requires', at]);
  for (const [index, step] of value.steps.entries()) {
    const path = ['steps', index];
    if ('ask' in step) {
      expectKnown(phrase`hook`, step.ask, names.hooks, [...path, 'ask']);
      for (const [at, { itemRole }] of step.items.entries()) expectKnown(phrase`item role`, itemRole, names.roles, [...path, 'items', at, 'itemRole']);
    }
    if (!('send' in step)) continue;
    for (const [at, id] of step.except.entries()) expectKnown(phrase`standing check`, id, names.standingChecks, [...path, 'except', at]);
    if (step.order === undefined || !('items' in step.order)) continue;
    for (const [at, item] of step.order.items.entries()) {
      if ('itemRole' in item) expectKnown(phrase`item role`, item.itemRole, names.roles, [...path, 'order', 'items', at, 'itemRole']);
    }
  }
}
