import { correlate, type KnownKeys } from '../../contract/correlate.ts';
import { parseBody } from '../../contract/parse-body.ts';
import { readStatus } from '../../contract/read-status.ts';
import { readToken } from '../../contract/read-token.ts';
import type { Closing, HttpRequest } from '../../model/exchange.ts';
import { mayBePush } from '../../model/may-be-push.ts';
import type { TokenFacts } from '../../model/token.ts';
import { refuse, type Answer } from './answer.ts';
import { answerCallback, type AnswerRules } from './answer-callback.ts';
import { repeatAnswer } from './repeat-answer.ts';
import { giveAnswer, type DecidedAnswer, type GiveOptions } from './give-answer.ts';
import { headerPairs, readRequest, type ReadRequest } from './read-request.ts';
import { routeCallback } from './route-callback.ts';
import { closingOfBroken, type Visit } from './visit.ts';
import type { EvidenceOptions } from './record-garbage.ts';

/** What taking a callback needs of the rest. */
export interface CallbackOptions extends EvidenceOptions, GiveOptions {
  /** The path part of the public URL, without a final slash: of a tunnel it is known only after the receiver listens. */
  readonly pathPrefix: () => string;
  readonly rules: AnswerRules;
  readonly known: KnownKeys;
  readonly secret: Uint8Array;
  readonly fingerprint: (token: string) => string;
  /** The most bytes of a body; `maxCallbackBytes` when it is left out. */
  readonly maxBytes?: number | undefined;
}

/**
 * Takes one request of the POS: reads it, records it, and only then answers.
 * @throws HarnessFault when it could not be recorded
 */
export async function takeCallback(visit: Visit, options: CallbackOptions): Promise<void> {
  const { request, response } = visit;
  const read = await readRequest(request, options.maxBytes);
  const token = await readToken(request.headers.authorization, options.secret, options.clock.now() / 1000, options.fingerprint);
  const http: HttpRequest = {
    method: request.method ?? '', url: request.url ?? '', headers: headerPairs(request.rawHeaders), body: read.body,
  };
  const intake = decide(http, read, token, options);
  const exchangeId = options.nextExchangeId();
  options.journal.record({
    type: 'exchangeStarted', exchangeId, direction: 'in', call: intake.call, request: http, token, correlation: intake.correlation,
  });
  const closing: Closing = closingOfBroken(visit) ?? (await (visit.foretold === undefined ? giveAnswer(response, intake, options) : repeatAnswer(response, visit.foretold)));
  options.journal.record({ type: 'exchangeEnded', exchangeId, closing });
}

function decide(http: HttpRequest, read: ReadRequest, token: TokenFacts, options: CallbackOptions): DecidedAnswer {
  const { rules, known, pathPrefix } = options;
  const route = routeCallback(http.method, http.url, rules.contract, rules.positions, pathPrefix());
  const body = parseBody(read.body);
  if (route.kind !== 'call') {
    const correlation = { kind: 'unrouted', suspect: http.method !== 'GET' && body.kind === 'json' } as const;
    const answer = route.kind === 'unknownPath'
      ? refuse(404, 'INVALID_PATH', `UEAT serves nothing at ${http.url.slice(0, 200)}: see platform.publicUrl and the paths among the assumptions`)
      : refuse(405, 'INVALID_METHOD', `use ${route.methods.join(' or ')}`);
    return { call: 'unknown', correlation, answer, isScriptable: false, isGuess: false };
  }
  const correlation = correlate({
    call: route.call, headers: http.headers, positions: rules.positions, known, body: body.kind === 'json' ? body.value : undefined,
  });
  const call = route.call === 'menu' && correlation.kind === 'initiated' ? 'menuPush' : route.call;
  const problem = read.problem === undefined ? undefined : answerProblem(read.problem);
  const status = call === 'orderStatus' && body.kind === 'json' ? readStatus(body.value, http.headers, rules.positions) : undefined;
  const answer = problem ?? answerCallback({ call, headers: http.headers, token, body, correlation, status }, rules);
  const isFinal = status?.kind === 'accepted' || status?.kind === 'rejected';
  return { call, correlation, answer, isScriptable: call === 'menu' || call === 'menuPush' || call === 'refund' || isFinal, isGuess: mayBePush({ correlation, request: http }) };
}

function answerProblem(problem: NonNullable<ReadRequest['problem']>): Answer {
  if (problem === 'tooLarge') return refuse(413, 'PAYLOAD_TOO_LARGE', 'the body is larger than UEAT takes');
  if (problem === 'encoding') return refuse(415, 'INVALID_PAYLOAD', 'the content encoding cannot be undone: send plain JSON or gzip');
  return refuse(400, 'INVALID_PAYLOAD', 'the body ended early');
}
