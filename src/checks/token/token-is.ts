import { z } from 'zod';
import { judgeToken, tokenProblems, type TokenProblem } from '../../contract/judge-token.ts';
import { at, fail, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Predicate } from '../predicate.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { FindingArgs } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import type { TokenFacts } from '../../model/token.ts';

const params = z.array(z.enum(tokenProblems)).min(1);
const unreadable = ['missing', 'malformed'] as const;

/** Which locations a callback's token may speak for: the attempt's own, else any of the partner's. */
function subjectsOf(exchange: Exchange, context: JudgeContext): readonly string[] {
  const { correlation } = exchange;
  const thread = correlation?.kind === 'matched' ? context.record.threads.get(correlation.key) : undefined;
  const own = thread?.attempts[0]?.locationId;
  const all = context.record.header?.partner.locations.map((location) => location.id) ?? [];
  return own === undefined ? all : [own];
}

const judged = new WeakMap<JudgeContext, WeakMap<TokenFacts, readonly TokenProblem[]>>();

/** What is wrong with the token of a callback, found once for all the checks that ask for a part of it. */
function problemsOf(exchange: Exchange, posName: string, context: JudgeContext): readonly TokenProblem[] {
  const known = judged.get(context) ?? new WeakMap<TokenFacts, readonly TokenProblem[]>();
  judged.set(context, known);
  const problems = known.get(exchange.token) ?? judgeToken(exchange.token, {
    issuer: posName,
    audience: context.catalogue.contract.ueatName,
    subjects: subjectsOf(exchange, context),
    leewaySeconds: context.positions.tokenLeewayMs / 1000,
  });
  known.set(exchange.token, problems);
  return problems;
}

/** What stands in the token where the problem is, and what should. */
function detailsOf(problem: TokenProblem, exchange: Exchange, context: JudgeContext): FindingArgs {
  const { header, claims } = exchange.token;
  switch (problem) {
    case 'issuer': return { actual: claims?.iss ?? null, expected: context.record.header?.partner.posName ?? null };
    case 'audience': return { actual: claims?.aud ?? null, expected: context.catalogue.contract.ueatName };
    case 'subject': return { actual: claims?.sub ?? null, expected: subjectsOf(exchange, context).join(', ') };
    case 'algorithm': return { actual: header?.alg ?? null };
    case 'noJti': return unfit(claims?.jti);
    case 'noExpiry': return unfit(claims?.exp);
    case 'noNotBefore': return unfit(claims?.nbf);
    default: return {};
  }
}

/** What stands where another kind of value should; nothing where nothing stands. */
function unfit(claim: Json | undefined): FindingArgs {
  return claim === undefined || claim === null ? {} : { actual: claim };
}

/** A callback's token has none of the named problems (UEAT Open API, authentication). */
export const tokenIs: Predicate<z.infer<typeof params>> = {
  name: 'tokenIsFreeOf',
  summary: 'The token of a callback has none of these problems.',
  params,
  subjects: ['expect', 'exchange'],
  judge(subject, wanted, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'exchange') return [];
    const { exchange } = subject;
    const header = context.record.header;
    if (header === undefined || exchange.correlation?.kind === 'unrouted') return [];
    const problems = problemsOf(exchange, header.partner.posName, context);
    const evidence = [at(exchange)];
    const found = problems.find((problem) => wanted.includes(problem));
    const { header: tokenHeader, claims } = exchange.token;
    const seen = { header: tokenHeader ?? null, claims: claims ?? null, signature: exchange.token.signature ?? null };
    if (found !== undefined) {
      return [fail(`token.${found}`, { args: detailsOf(found, exchange, context), actual: seen, evidence })];
    }
    // An unreadable token says nothing of claims: only the check for that problem speaks.
    const cannotTell = problems.some((problem) => unreadable.some((word) => word === problem));
    return cannotTell ? [] : [pass('token.valid', { evidence })];
  },
};
