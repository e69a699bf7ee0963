import { parseText } from '../../contract/parse-body.ts';
import { readHookOutput } from '../../contract/read-hook-output.ts';
import type { Json } from '../../model/json.ts';
import type { PlannedScenario } from '../../model/plan.ts';
import type { StepRecord } from '../../model/record-parts.ts';
import type { AskStep, Scenario } from '../../model/scenario.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { AskFacts } from '../subject.ts';

/** What is known of an ask by its name; undefined when nobody answered it. */
export function readAsk(name: string, planned: PlannedScenario, { steps }: Scenario, context: JudgeContext): AskFacts | undefined {
  const { record } = context;
  const step = steps.find((candidate): candidate is AskStep => candidate.kind === 'ask' && candidate.as === name);
  const known = step === undefined ? undefined : record.steps.get(`${planned.id}/${step.id}`);
  if (step === undefined || known?.answer === undefined || known.askedSeq === undefined) return undefined;
  const send = steps.find((candidate) => candidate.kind === 'send' && candidate.as === step.for);
  const attempt = record.attempts.get(send === undefined ? '' : record.steps.get(`${planned.id}/${send.id}`)?.attemptId ?? '');
  const thread = attempt === undefined ? undefined : record.threads.get(attempt.key);
  const answer = readAnswer(step.hook, known.answer, context);
  const { askedSeq } = known;
  const later = [...record.steps.values()].flatMap(({ askedSeq: other = 0 }) => (other > askedSeq ? [other] : []));
  return {
    hook: step.hook, locationId: record.scenarios.get(planned.id)?.locationId ?? planned.locationId ?? '', askedSeq,
    ...(later.length > 0 && { nextAskedSeq: Math.min(...later) }),
    ...(answer !== undefined && { answer }), ...(attempt && { attempt }), ...(thread && { thread }),
  };
}

/** A person need not type JSON: what is none says no more than that it was done. */
function readAnswer(hook: string, { output }: NonNullable<StepRecord['answer']>, { catalogue, schemas }: JudgeContext): Json | undefined {
  const prints = catalogue.contract.hooks[hook]?.prints;
  if (prints === undefined) {
    const parsed = parseText(output);
    return parsed.kind === 'json' ? parsed.value : undefined;
  }
  const reading = readHookOutput(output, prints, schemas);
  return reading.kind === 'data' ? reading.value : undefined;
}
