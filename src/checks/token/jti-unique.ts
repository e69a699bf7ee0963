import { z } from 'zod';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** UEAT Open API, authentication: `jti` is unique per token. The same token sent again is right. */
export const jtiUnique: Predicate<true> = {
  name: 'jtiUnique',
  summary: 'No two different tokens of the POS have the same jti.',
  params,
  subjects: ['run'],
  judge(_subject, _params, context) {
    const byJti = new Map<string, Map<string, Exchange>>();
    for (const exchange of context.record.exchanges.values()) {
      const { claims, fingerprint } = exchange.token;
      const jti = claims?.jti;
      if (exchange.direction !== 'in' || typeof jti !== 'string' || fingerprint === undefined) continue;
      const tokens = byJti.get(jti) ?? new Map<string, Exchange>();
      byJti.set(jti, tokens.has(fingerprint) ? tokens : tokens.set(fingerprint, exchange));
    }
    const shared = [...byJti].filter(([, tokens]) => tokens.size > 1);
    const judgements = shared.map(([jti, tokens]): Judgement => {
      const evidence = [...tokens.values()].slice(0, 5).map((exchange) => at(exchange));
      return fail('token.jtiShared', { args: { jti, count: tokens.size }, expected: 'one token a jti', actual: tokens.size, evidence });
    });
    if (judgements.length > 0 || byJti.size === 0) return judgements;
    const first = [...byJti.values()].flatMap((tokens) => [...tokens.values()]).slice(0, 3);
    return [pass('token.jtiUnique', { args: { count: byJti.size }, evidence: first.map((exchange) => at(exchange)) })];
  },
};
