import { checkNumbersOf } from '../../contract/check-numbers-of.ts';
import { isSuccess } from '../../contract/classify-deliveries.ts';
import type { SchemaBook } from '../../contract/compile-schemas.ts';
import { findTexts } from '../../contract/find-texts.ts';
import { judgeToken, type TokenProblem } from '../../contract/judge-token.ts';
import type { ParsedBody } from '../../contract/parse-body.ts';
import type { Positions } from '../../contract/read-positions.ts';
import { readExternalId } from '../../contract/read-external-id.ts';
import type { StatusReading } from '../../contract/read-status.ts';
import { statusContent } from '../../contract/status-content.ts';
import { statusOfExchange } from '../../contract/status-of-exchange.ts';
import type { InboundCall } from '../../model/call.ts';
import type { Contract } from '../../model/contract.ts';
import type { Correlation } from '../../model/correlation.ts';
import type { Exchange, Headers } from '../../model/exchange.ts';
import type { RunRecord } from '../../model/run-record.ts';
import type { TokenFacts } from '../../model/token.ts';
import { refuse, taken, type Answer } from './answer.ts';

/** What UEAT knows when it answers. */
export interface AnswerRules {
  readonly contract: Contract;
  readonly positions: Positions;
  readonly schemas: SchemaBook;
  readonly posName: string;
  readonly locationIds: readonly string[];
  readonly record: RunRecord;
}

/** A callback that made it to a known path. */
export interface ReceivedCallback {
  readonly call: InboundCall;
  readonly headers: Headers;
  readonly token: TokenFacts;
  readonly body: ParsedBody;
  readonly correlation: Correlation;
  /** What it says as an order status, when it is one and its body is JSON. */
  readonly status: StatusReading | undefined;
}

const tokenHints: Readonly<Record<TokenProblem, string>> = {
  missing: 'send Authorization: Bearer <JWT>',
  malformed: 'the bearer token is not a JWT of three base64url parts',
  algorithm: 'sign the token with HS256',
  signature: 'the signature does not fit the shared secret: check the secret and its encoding',
  issuer: 'iss must be your POSName',
  audience: "aud must be UEAT's name",
  subject: 'sub must be the id of the location',
  expired: 'exp is in the past',
  notYetValid: 'nbf is in the future',
  noExpiry: 'the claim exp is missing or not a number',
  noNotBefore: 'the claim nbf is missing or not a number',
  noJti: 'the claim jti is missing or not a text',
};

/** Claims that are judged but do not make UEAT refuse a callback: the rest of it can still be looked at. */
const toleratedProblems = new Set<TokenProblem>(['noNotBefore', 'noJti', 'noExpiry']);

/** UEAT's answer to a callback (design §8): bad token 401, bad body 400, unknown order or location 404, change after acceptance 409, else 200. */
export function answerCallback(callback: ReceivedCallback, rules: AnswerRules): Answer {
  return answerToken(callback, rules) ?? answerBody(callback, rules) ?? answerKey(callback, rules) ?? answerContent(callback, rules) ?? taken;
}

function answerToken({ token }: ReceivedCallback, rules: AnswerRules): Answer | undefined {
  const problems = judgeToken(token, {
    issuer: rules.posName, audience: rules.contract.ueatName, subjects: rules.locationIds, leewaySeconds: rules.positions.tokenLeewayMs / 1000,
  });
  const problem = problems.find((found) => !toleratedProblems.has(found));
  return problem === undefined ? undefined : refuse(401, 'INVALID_TOKEN', tokenHints[problem], { field: 'Authorization' });
}

function answerBody({ call, body }: ReceivedCallback, rules: AnswerRules): Answer | undefined {
  if (body.kind === 'notJson' && body.isTooDeep === true) return refuse(400, 'INVALID_PAYLOAD', `the body is ${body.detail}: end groups that lead back to themselves`);
  if (body.kind !== 'json') return refuse(400, 'INVALID_PAYLOAD', 'the body must be JSON in UTF-8');
  const violation = rules.schemas.violations(rules.contract.inbound[call].schema, body.value)[0];
  if (violation === undefined) return undefined;
  return refuse(400, 'VALIDATION_ERROR', `${violation.pointer === '' ? '/' : violation.pointer} ${violation.message}`, { field: violation.pointer });
}

function answerKey({ call, correlation, body, headers }: ReceivedCallback, rules: AnswerRules): Answer | undefined {
  if (correlation.kind === 'foreign') {
    return refuse(404, 'INVALID_ID', `UEAT has no open ${call === 'menu' ? 'menu request' : 'order'} ${correlation.value} in this run`);
  }
  if (correlation.kind === 'keyless') {
    const places = call === 'menu' ? rules.positions.menuRequestIdPlaces : rules.positions.statusOrderIdPlaces;
    return refuse(400, 'MISSING_FIELD', `the call does not say which request it belongs to: one of ${places.join(', ')} is needed`);
  }
  const named = findTexts(rules.positions.menuLocationIdPlaces, body.kind === 'json' ? body.value : undefined, headers)[0]?.text;
  const isKnown = named === undefined || rules.locationIds.some((id) => id.toLowerCase() === named.toLowerCase());
  if (isKnown && call === 'refund') return answerRefund(body, headers, rules);
  return isKnown || call === 'orderStatus' ? undefined : refuse(404, 'INVALID_LOCATION', `UEAT has no location ${named} for this partner`);
}

/** A refund names a check that the POS told UEAT of in this run. */
function answerRefund(body: ParsedBody, headers: Headers, { record, positions }: AnswerRules): Answer | undefined {
  const named = readExternalId(body.kind === 'json' ? body.value : undefined, headers)?.text;
  const known = [...record.threads.values()].some(({ callbacks }) => named !== undefined && checkNumbersOf(callbacks, positions).includes(named));
  return known ? undefined : refuse(400, 'INVALID_ID', `UEAT knows no order with the check number ${named ?? '(none)'} in this run`, { field: 'ExternalId' });
}

function answerContent({ correlation, status }: ReceivedCallback, rules: AnswerRules): Answer | undefined {
  if (correlation.kind !== 'matched' || status === undefined) return undefined;
  const accepted = (rules.record.threads.get(correlation.key)?.callbacks ?? []).find((earlier) => isAcceptance(earlier, rules.positions));
  if (accepted === undefined || (status.kind !== 'accepted' && status.kind !== 'rejected')) return undefined;
  if (contentOf(accepted, rules.positions) === statusContent(status)) return taken;
  return refuse(409, 'DUPLICATE', 'this order was accepted: an acceptance is final and its check number stays');
}

function contentOf(exchange: Exchange, positions: Positions): string {
  return statusContent(statusOfExchange(exchange, positions));
}

function isAcceptance(exchange: Exchange, positions: Positions): boolean {
  const { closing } = exchange;
  if (exchange.call !== 'orderStatus' || closing?.kind !== 'answered' || !isSuccess(closing.response.status)) return false;
  return statusOfExchange(exchange, positions).kind === 'accepted';
}
