import type { ScriptedAnswer } from '../model/scenario.ts';
import type { ExampleMessage } from '../report/explain/explanation.ts';
import type { Stage } from './find-stage.ts';

/** A callback, followed by each answer that UEAT gives to it on purpose, and by the retry that such an answer calls for. */
export function replyTo(callback: ExampleMessage, { scenario, send }: Pick<Stage, 'scenario' | 'send'>): readonly ExampleMessage[] {
  const answers = scenario.steps.flatMap((step) => step.kind === 'reply' && step.for === send?.as ? step.answers : []);
  return [callback, ...answers.flatMap((answer) => [showAnswer(answer), ...(callsForRetry(answer) ? [callback] : [])])];
}

function showAnswer({ status, fault, headers, body }: ScriptedAnswer): ExampleMessage {
  return {
    from: 'ueat', head: fault === undefined ? `HTTP ${status ?? 200}` : `(${fault})`, headers: Object.entries(headers),
    ...(body !== undefined && { body }), tampers: [], marks: [],
  };
}

/** A system fault may be retried, a functional one may not (UEAT Open API, error-handling). */
function callsForRetry({ status = 200, fault }: ScriptedAnswer): boolean {
  return fault !== undefined || status >= 500 || status === 429;
}
