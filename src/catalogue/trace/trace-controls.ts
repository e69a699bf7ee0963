import type { ProblemList } from '../../input/problem-list.ts';
import type { Written } from '../parse-files.ts';
import type { WrittenScenario } from '../grammar/scenario-grammar.ts';
import { unknownId } from '../unknown-id.ts';
import { phrase } from '../../model/phrase.ts';

/** Holds each scenario against its control, which must be there, end somewhere, and run whenever its user runs. */
export function traceControls(scenarios: ReadonlyArray<Written<WrittenScenario>>, problems: ProblemList): void {
  const byId = new Map(scenarios.map(({ value }) => [value.id, value]));
  for (const { document, value } of scenarios) {
    if (value.control === undefined) continue;
    const location = document.locate(['control']);
    const control = byId.get(value.control);
    if (control === undefined) {
      problems.add(unknownId(phrase`scenario`, value.control, byId.keys(), location));
      continue;
    }
    if (returnsTo(value.id, control, byId)) {
      problems.add({ code: 'catalogue.control', message: phrase`the controls of '${value.id}' lead back to it`, hint: phrase`choose one that does not`, location });
      continue;
    }
    const more = control.requires.filter((capability) => !value.requires.includes(capability));
    if (more.length > 0) {
      const message = phrase`the control '${control.id}' requires ${more.join(', ')}, and this scenario does not`;
      const hint = phrase`name them in requires here too, or choose another control`;
      problems.add({ code: 'catalogue.control', message, hint, location });
    }
  }
}

/** A scenario as far as controls go. */
interface Controlled {
  readonly id: string;
  readonly control?: string;
}

function returnsTo(id: string, control: Controlled, byId: ReadonlyMap<string, Controlled>): boolean {
  const seen = new Set<string>();
  let at: Controlled | undefined = control;
  while (at !== undefined && !seen.has(at.id)) {
    if (at.id === id) return true;
    seen.add(at.id);
    at = at.control === undefined ? undefined : byId.get(at.control);
  }
  return false;
}
