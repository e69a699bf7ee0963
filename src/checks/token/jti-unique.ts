import { z } from 'zod';
import type { Evidence, Judgement } from '../../model/finding.ts';
import { FirstHolders } from '../first-holders.ts';
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
    const { exchanges } = context.record;
    const first = new FirstHolders();
    // The tokens only of those that more than one has.
    const shared = new Map<string, Map<string, Evidence>>();
    let place = -1;
    for (const exchange of exchanges.values()) {
      place += 1;
      const { claims, fingerprint } = exchange.token;
      const jti = claims?.jti;
      if (exchange.direction !== 'in' || typeof jti !== 'string' || fingerprint === undefined) continue;
      const found = first.before(jti, place, at(exchange), (candidate) => exchanges.at(candidate)?.token.claims?.jti === jti);
      const before = found === undefined ? undefined : exchanges.at(found);
      if (before?.token.fingerprint !== undefined && before.token.fingerprint !== fingerprint) {
        const tokens = shared.get(jti) ?? new Map([[before.token.fingerprint, at(before)]]);
        shared.set(jti, tokens.has(fingerprint) ? tokens : tokens.set(fingerprint, at(exchange)));
      }
    }
    if (shared.size > 0 || first.count === 0) {
      return [...shared].map(([jti, tokens]): Judgement =>
        fail('token.jtiShared', { args: { jti, count: tokens.size }, expected: 'one token a jti', actual: tokens.size, evidence: [...tokens.values()].slice(0, 5) }));
    }
    return [pass('token.jtiUnique', { args: { count: first.count }, evidence: first.evidence })];
  },
};
