import type { Json } from '../../../src/model/json.ts';
import type { TokenFacts } from '../../../src/model/token.ts';
import { Evidence, tokenOf } from '../evidence.ts';
import { judge, type Case } from './case.ts';

const seenAt = 1_800_000_000;

function token(when: string, facts: TokenFacts, wanted: readonly string[], outcome: Case['outcome'], code?: string): Case {
  return {
    predicate: 'tokenIsFreeOf', when, outcome, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/order');
      return judge('tokenIsFreeOf', wanted, { kind: 'exchange', exchange: evidence.accept(attempt, '1', { token: facts }) }, evidence);
    },
  };
}

/** The claim is right, and the same token with another value is wrong. */
function claim(name: string, wrong: Json, problem: string): readonly Case[] {
  return [
    token(`the claim ${name} is right`, tokenOf(), [problem], 'passed', 'token.valid'),
    token(`the claim ${name} is ${JSON.stringify(wrong)}`, tokenOf({ [name]: wrong }), [problem], 'failed', `token.${problem}`),
  ];
}

function jti(when: string, tokens: readonly TokenFacts[], outcome: Case['outcome'], code?: string): Case {
  return {
    predicate: 'jtiUnique', when, outcome, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/order');
      for (const facts of tokens) evidence.accept(attempt, '1', { token: facts });
      return judge('jtiUnique', true, { kind: 'run' }, evidence);
    },
  };
}

/** What the POS proves itself with. */
export const tokenCases: readonly Case[] = [
  token('there is none', { kind: 'none', seenAt }, ['missing', 'malformed'], 'failed', 'token.missing'),
  token('it is of another scheme', { kind: 'otherScheme', seenAt }, ['missing'], 'failed', 'token.missing'),
  token('it is no JWT', { kind: 'malformed', seenAt }, ['missing', 'malformed'], 'failed', 'token.malformed'),
  token('none is there to have an issuer', { kind: 'none', seenAt }, ['issuer'], 'silent'),
  token('it is right', tokenOf(), ['missing', 'malformed'], 'passed', 'token.valid'),
  token('its algorithm is none', tokenOf({}, { header: { alg: 'none' }, signature: 'absent' }), ['algorithm', 'signature'], 'failed', 'token.algorithm'),
  token('its signature is wrong', tokenOf({}, { signature: 'invalid' }), ['algorithm', 'signature'], 'failed', 'token.signature'),
  ...claim('iss', 'somebody', 'issuer'),
  ...claim('aud', 'somebody', 'audience'),
  ...claim('aud', ['somebody'], 'audience'),
  token('one of its audiences is UEAT', tokenOf({ aud: ['other', 'io.ueat.pos.brokers.openapi'] }), ['audience'], 'passed'),
  ...claim('sub', 'elsewhere', 'subject'),
  ...claim('sub', null, 'subject'),
  ...claim('exp', seenAt - 61, 'expired'),
  ...claim('exp', 'tomorrow', 'noExpiry'),
  ...claim('nbf', seenAt + 61, 'notYetValid'),
  ...claim('nbf', null, 'noNotBefore'),
  ...claim('jti', '  ', 'noJti'),
  ...claim('jti', 7, 'noJti'),
  token('it expired within the leeway of 60 s', tokenOf({ exp: seenAt - 59 }), ['expired', 'noExpiry'], 'passed'),
  token('it becomes valid within the leeway of 60 s', tokenOf({ nbf: seenAt + 59 }), ['notYetValid'], 'passed'),
  token('it lives for a year', tokenOf({ exp: seenAt + 31_536_000 }), ['expired', 'noExpiry'], 'passed'),
  jti('each token has its own', [tokenOf(), tokenOf({ jti: 'jti-2' }, { fingerprint: 'token-2' })], 'passed', 'token.jtiUnique'),
  jti('one cached token is sent twice', [tokenOf(), tokenOf()], 'passed', 'token.jtiUnique'),
  jti('two tokens share one', [tokenOf(), tokenOf({}, { fingerprint: 'token-2' })], 'failed', 'token.jtiShared'),
  jti('no token can be read', [{ kind: 'none', seenAt }], 'silent'),
];
