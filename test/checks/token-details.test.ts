import { describe, expect, it } from 'vitest';
import { sentence } from '../../src/report/words/sentence.ts';
import { shipped } from './rules.ts';
import { judge } from './cases/case.ts';
import { Evidence, place, tokenOf } from './evidence.ts';

describe('a token that is not right', () => {
  it.each([
    ['issuer', { iss: 'someone-else' }, { actual: 'someone-else', expected: 'reference-pos' }],
    ['audience', { aud: 'someone-else' }, { actual: 'someone-else', expected: shipped.contract.ueatName }],
    ['subject', { sub: 'elsewhere' }, { actual: 'elsewhere', expected: place }],
  ])('is told with what stands there and what should: %s', (problem, claims, args) => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('orders/takeout-asap/1-send');
    const exchange = evidence.accept(attempt, '7', { token: tokenOf(claims) });
    const [finding] = judge('tokenIsFreeOf', [problem], { kind: 'exchange', exchange }, evidence);
    expect(finding).toMatchObject({ code: `token.${problem}`, args });
    expect(sentence('en', finding?.code ?? '', finding?.args ?? {})).toContain(`“${args.actual}” instead of “${args.expected}”`);
  });

  it.each([
    ['noJti', { jti: 7 }, 'The token’s jti is 7, which is no text.'],
    ['noJti', { jti: ' ' }, 'The token’s jti is “ ”, which is blank.'],
    ['noJti', { jti: null }, 'The token has no jti.'],
    ['noExpiry', { exp: 'tomorrow' }, 'The token’s exp is “tomorrow”, which is no number.'],
    ['noNotBefore', { nbf: '0' }, 'The token’s nbf is “0”, which is no number.'],
  ])('says of a claim that is there, but of another kind, that it is: %s', (problem, claims, said) => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('orders/takeout-asap/1-send');
    const exchange = evidence.accept(attempt, '7', { token: tokenOf(claims) });
    const [finding] = judge('tokenIsFreeOf', [problem], { kind: 'exchange', exchange }, evidence);
    expect(sentence('en', finding?.code ?? '', finding?.args ?? {})).toBe(said);
  });
});
