import type { DocumentPath } from '../../input/located-document.ts';
import { hintWord } from '../../input/hint-word.ts';
import type { ProblemList } from '../../input/problem-list.ts';
import { either, phrase } from '../../model/phrase.ts';
import type { AskStep, Scenario, SendStep, Step } from '../../model/scenario.ts';
import type { WrittenScenario } from '../grammar/scenario-grammar.ts';
import type { Written } from '../parse-files.ts';
import { traceSend } from './trace-send.ts';

/** Which sendings a callback of each kind can answer. */
const answeredBy: Readonly<Record<string, readonly string[]>> = { menu: ['menuSync'], orderStatus: ['order'] };

/** Holds the steps of a scenario against each other: whatever names a sending must name one that came before, of the right call. */
export function traceSteps({ document }: Written<WrittenScenario>, { steps }: Scenario, problems: ProblemList): void {
  const sent = new Map<string, SendStep>();
  const asked = new Map<string, AskStep>();
  const every = new Map(steps.filter((step) => step.kind === 'send').map((step) => [step.as, step]));
  for (const [index, step] of steps.entries()) {
    const at = (...below: DocumentPath): string => document.locate(['steps', index, ...below]);
    if (step.kind === 'send') {
      traceSend(step, sent, at, problems);
      if (sent.has(step.as)) {
        problems.add({ code: 'catalogue.duplicate', message: phrase`another sending is called '${step.as}'`, hint: phrase`choose another 'as'`, location: at('as') });
      }
      sent.set(step.as, step);
    }
    if (step.kind === 'ask') traceAsk(step, asked, at, problems);
    if ('call' in step && step.kind !== 'send' && step.call !== 'menu' && step.call !== 'orderStatus') traceInitiated(step, asked, at, problems);
    else traceSubject(step, step.kind === 'reply' ? every : sent, at, problems);
    const gates = step.kind === 'expectNone' ? step.checks.entries() : [];
    for (const [check, { gate }] of gates) {
      if (!gate) continue;
      const message = phrase`a check of an expectNone is judged at the end of the run, too late for a gate`;
      problems.add({ code: 'catalogue.gate', message, hint: phrase`take out 'gate'`, location: at('checks', check, 'gate') });
    }
  }
}

/** Holds an ask against those before it: names are its own, and it only takes back what was asked. */
function traceAsk(step: AskStep, asked: Map<string, AskStep>, at: (...below: DocumentPath) => string, problems: ProblemList): void {
  if (asked.has(step.as)) {
    problems.add({ code: 'catalogue.duplicate', message: phrase`another ask is called '${step.as}'`, hint: phrase`choose another 'as'`, location: at('as') });
  }
  if (step.undoes !== undefined && !asked.has(step.undoes)) {
    const message = phrase`no earlier step asks for anything as '${step.undoes}'`;
    problems.add({ code: 'catalogue.unknown', message, hint: hintWord(step.undoes, [...asked.keys()], phrase`asks`), location: at('undoes') });
  }
  asked.set(step.as, step);
}

/** A call that the POS makes of itself belongs to what was asked of the till. */
function traceInitiated(step: { readonly for: string; readonly call: string }, asked: ReadonlyMap<string, AskStep>, at: (...below: DocumentPath) => string, problems: ProblemList): void {
  if (asked.has(step.for)) return;
  const message = phrase`no earlier step asks for anything as '${step.for}', and a ${step.call} only comes of something at the till`;
  problems.add({ code: 'catalogue.unknown', message, hint: hintWord(step.for, [...asked.keys()], phrase`asks`), location: at('for') });
}

function traceSubject(step: Step, sent: ReadonlyMap<string, SendStep>, at: (...below: DocumentPath) => string, problems: ProblemList): void {
  if (!('for' in step)) return;
  const target = sent.get(step.for);
  if (target === undefined) {
    const message = phrase`no earlier step sends anything as '${step.for}'`;
    problems.add({ code: 'catalogue.unknown', message, hint: hintWord(step.for, [...sent.keys()], phrase`sendings`), location: at('for') });
    return;
  }
  if (step.kind === 'ask' || answeredBy[step.call]?.includes(target.call) === true) return;
  const message = phrase`'${step.for}' sends ${target.call}, and ${step.call} answers no such call`;
  problems.add({ code: 'catalogue.step', message, hint: phrase`name a sending of ${either(answeredBy[step.call] ?? [])}`, location: at('for') });
}
