import type { ScriptedAnswer } from '../model/scenario.ts';
import type { ExampleMessage } from '../report/explain/explanation.ts';
import type { Stage } from './find-stage.ts';

/**
 * A callback, followed by each answer that UEAT gives to it on purpose, and by the retry that such an answer calls for.
 * @param asked what is asked of the till when the callback has come: before the retry, where there is one
 */
export function replyTo(callback: ExampleMessage, { scenario, send, askBefore }: Pick<Stage, 'scenario' | 'send' | 'askBefore'>, asked: readonly ExampleMessage[]): readonly ExampleMessage[] {
  const about = send?.as ?? askBefore?.as;
  const answers = scenario.steps.flatMap((step) => step.kind === 'reply' && step.for === about ? step.answers : []);
  const last = answers.findLastIndex(callsForRetry);
  const replies = answers.flatMap((answer, index) => [showAnswer(answer), ...(index === last ? asked : []), ...(callsForRetry(answer) ? [callback] : [])]);
  return [callback, ...replies, ...(last < 0 ? asked : [])];
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
