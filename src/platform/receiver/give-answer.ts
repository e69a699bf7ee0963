import type { ServerResponse } from 'node:http';
import type { Call } from '../../model/call.ts';
import type { Correlation } from '../../model/correlation.ts';
import type { Closing } from '../../model/exchange.ts';
import type { Clock } from '../../model/ports.ts';
import type { ScriptedAnswer } from '../../model/scenario.ts';
import type { Replies } from '../replies.ts';
import { taken, type Answer } from './answer.ts';
import { resetConnection } from './open-server.ts';
import { waitForClose, writeAnswer } from './write-answer.ts';

/** What answering needs of the rest. */
export interface GiveOptions {
  readonly clock: Clock;
  readonly replies: Replies;
}

/** The answer that UEAT would give, and whether a scenario may have scripted another. */
export interface DecidedAnswer {
  readonly call: Call;
  readonly correlation: Correlation;
  readonly answer: Answer;
  /** Whether a scenario's scripted reply is meant for it: a menu, a final status, or what the POS does of itself. */
  readonly isScriptable: boolean;
  /** Whether another callback may still turn out to be the one that it was taken for. */
  readonly isGuess: boolean;
}

/** Gives UEAT's answer, or the one that a scenario scripted in its place. */
export async function giveAnswer(response: ServerResponse, { call, correlation, answer, isScriptable, isGuess }: DecidedAnswer, options: GiveOptions): Promise<Closing> {
  const key = correlation.kind === 'matched' ? correlation.key : correlation.kind === 'initiated' ? `ask:${call}` as const : undefined;
  const scripted = isScriptable && key !== undefined ? options.replies.take(key, isGuess) : undefined;
  if (scripted === undefined) return writeAnswer(response, answer);
  // Whoever closes their side while they are kept waiting has given UEAT up.
  if (scripted.delayMs > 0 && await waitForClose(response, (callback) => options.clock.after(scripted.delayMs, callback))) response.req.socket.destroy();
  if (scripted.fault !== undefined) return breakOff(response, scripted.fault);
  return writeAnswer(response, toAnswer(scripted));
}

function toAnswer({ status, headers, body }: ScriptedAnswer): Answer {
  return { status: status ?? taken.status, headers, ...(body !== undefined && { body }) };
}

async function breakOff(response: ServerResponse, fault: 'reset' | 'silence'): Promise<Closing> {
  if (fault === 'reset') {
    resetConnection(response.req.socket);
    return { kind: 'failed', reason: 'reset', detail: 'UEAT reset the connection, as the scenario says' };
  }
  await waitForClose(response);
  response.req.socket.destroy();
  return { kind: 'failed', reason: 'timeout', detail: 'UEAT gave no answer, as the scenario says' };
}
