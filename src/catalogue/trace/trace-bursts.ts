import type { ProblemList } from '../../input/problem-list.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';
import type { Scenario, SendStep } from '../../model/scenario.ts';
import { nameInBurst } from '../expand-bursts.ts';
import type { WrittenScenario } from '../grammar/scenario-grammar.ts';
import type { Written } from '../parse-files.ts';

/** Holds bursts against what they are: new orders, whose expects follow directly, without gates, and which nothing else names. */
export function traceBursts({ document }: Written<WrittenScenario>, { steps }: Scenario, problems: ProblemList): void {
  const bursts = new Map(steps.flatMap((step) => (step.kind === 'send' && step.times !== undefined ? [[step.as, step] as const] : [])));
  for (const [index, step] of steps.entries()) {
    const refuse = (message: Phrase, hint: Phrase, ...below: ReadonlyArray<string | number>): void => {
      problems.add({ code: 'catalogue.burst', message, hint, location: document.locate(['steps', index, ...below]) });
    };
    const of = findBurst(step, bursts);
    if (of === undefined) continue;
    if (step === of) {
      if (step.call !== 'order' || step.again !== undefined) refuse(phrase`a burst is made of new orders`, phrase`take 'times' out`, 'times');
      const taken = new Set(steps.flatMap((other) => [other.id, ...('as' in other ? [other.as] : [])]));
      const names = Array.from({ length: of.times ?? 0 }, (_none, place) => [nameInBurst(of.as, place + 1), nameInBurst(of.id, place + 1)]).flat();
      const clash = names.find((name) => taken.has(name));
      if (clash !== undefined) refuse(phrase`the burst names one of its orders '${clash}', and so does another step`, phrase`choose another 'as' or 'id'`);
    } else if (step.kind !== 'expect' && step.kind !== 'expectNone') {
      refuse(phrase`'${of.as}' is a burst, and only 'expect' and 'expectNone' speak of one`, phrase`send such an order in a step of its own`, step.kind === 'send' ? 'again' : 'for');
    } else if (step.kind === 'expect' && !steps.slice(steps.indexOf(of) + 1, index).every((between) => between.kind === 'expect' && between.for === of.as)) {
      refuse(phrase`the expects of a burst follow it directly`, phrase`move it up to '${of.as}'`, 'for');
    }
    for (const [check, { gate }] of step.checks.entries()) {
      if (gate && step.kind !== 'expectNone') refuse(phrase`nothing in a burst is a gate: its orders go on at the same time`, phrase`take out 'gate'`, 'checks', check, 'gate');
    }
  }
}

/** The burst that a step sends or speaks of. */
function findBurst(step: Scenario['steps'][number], bursts: ReadonlyMap<string, SendStep>): SendStep | undefined {
  if (step.kind === 'send') return step.times === undefined ? bursts.get(step.again ?? '') : step;
  return 'for' in step ? bursts.get(step.for ?? '') : undefined;
}
