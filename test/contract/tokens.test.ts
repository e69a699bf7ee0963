import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteSigned } from '../../src/contract/fresh-tokens.ts';
import { judgeToken, type TokenProblem } from '../../src/contract/judge-token.ts';
import { readToken } from '../../src/contract/read-token.ts';
import { signToken, type TokenOrder } from '../../src/contract/sign-token.ts';
import { tokenFaults, type TokenFault } from '../../src/model/scenario.ts';
import type { TokenFacts } from '../../src/model/token.ts';

const secret = new TextEncoder().encode('a secret of at least thirty-two bytes');
const now = 1_760_000_000;
const location = '019a9794-ea27-71a8-bc7a-ecffd058546c';
const base: TokenOrder = { secret, ueatName: 'io.ueat.pos.brokers.openapi', posName: 'acme-pos', locationId: location, jti: 'jti-1', nowSeconds: now };
const expectation = { issuer: base.ueatName, audience: base.posName, subjects: [location], leewaySeconds: 60 };
const fingerprint = (token: string) => `token-${token.length}`;

const read = (authorization: string | undefined, at = now) => readToken(authorization, secret, at, fingerprint);
const readSigned = async (order: Partial<TokenOrder>, at = now) => read(`Bearer ${String(await signToken({ ...base, ...order }))}`, at);
const craft = (header: object, claims: object, digest = 'sha256') => {
  const head = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${head}.${createHmac(digest, secret).update(head).digest('base64url')}`;
};
const claims = { iss: base.ueatName, aud: base.posName, sub: location, jti: 'a', nbf: now - 10, exp: now + 10 };

describe('a token that was just signed', () => {
  it('is taken for signed when it is read first, and is verified from then on', async () => {
    const unsigned = `${craft({ alg: 'HS256', typ: 'JWT' }, claims).slice(0, -4)}AAAA`;
    noteSigned(secret, unsigned);
    expect(await read(`Bearer ${unsigned}`)).toMatchObject({ signature: 'valid' });
    expect(await read(`Bearer ${unsigned}`)).toMatchObject({ signature: 'invalid' });
    const token = String(await signToken(base));
    expect([await read(`Bearer ${token}`), await read(`Bearer ${token}`)]).toMatchObject([{ signature: 'valid' }, { signature: 'valid' }]);
  });

  it('vouches for no other token, and for no other secret', async () => {
    const [header, claims, signature] = String(await signToken(base)).split('.');
    const other = Buffer.from(JSON.stringify({ ...base, sub: 'elsewhere' })).toString('base64url');
    expect(await read(`Bearer ${String(header)}.${other}.${String(signature)}`)).toMatchObject({ signature: 'invalid' });
    const elsewhere = await readToken(`Bearer ${String(header)}.${String(claims)}.${String(signature)}`, new TextEncoder().encode('another secret of thirty-two bytes'), now, fingerprint);
    expect(elsewhere).toMatchObject({ signature: 'invalid' });
  });
});

describe('a token of ours', () => {
  it('carries the claims of the contract, backdated, and is right in every respect', async () => {
    const facts = await readSigned({});
    expect(facts).toMatchObject({
      kind: 'jwt', signature: 'valid', header: { alg: 'HS256', typ: 'JWT' }, seenAt: now,
      claims: { iss: base.ueatName, aud: 'acme-pos', sub: location, jti: 'jti-1', nbf: now - 60, iat: now - 60, exp: now + 600 },
    });
    expect(judgeToken(facts, expectation)).toEqual([]);
  });

  it.each<[TokenFault, readonly TokenProblem[]]>([
    ['malformed', ['malformed']], ['expired', ['expired']], ['notYetValid', ['notYetValid']], ['otherKey', ['signature']],
    ['algNone', ['algorithm']], ['stripped', ['signature']], ['otherAudience', ['audience']], ['otherIssuer', ['issuer']], ['otherLocation', ['subject']],
  ])('with the fault %s has that problem and no other, even to a POS with five minutes of leeway', async (fault, problems) => {
    expect(judgeToken(await readSigned({ fault }), { ...expectation, leewaySeconds: 300 })).toEqual(problems);
  });

  it('is not there when the fault is that it is missing', async () => {
    expect(await signToken({ ...base, fault: 'missing' })).toBeUndefined();
    expect(tokenFaults).toHaveLength(10);
  });

  it('for another location names the one that it is told', async () => {
    const facts = await readSigned({ fault: 'otherLocation', otherLocationId: 'other' });
    expect(facts.claims?.sub).toBe('other');
  });

  it('is signed even with a short secret, for some have been issued', async () => {
    const short = new TextEncoder().encode('short');
    const token = await signToken({ ...base, secret: short });
    expect((await readToken(`Bearer ${String(token)}`, short, now, fingerprint)).signature).toBe('valid');
  });

  it('with alg none has no signature', async () => {
    const token = await signToken({ ...base, fault: 'algNone' });
    expect(token?.endsWith('.')).toBe(true);
    expect((await read(`Bearer ${String(token)}`)).signature).toBe('absent');
  });

  it('that is stripped says HS256 and has no signature', async () => {
    const facts = await readSigned({ fault: 'stripped' });
    expect(facts).toMatchObject({ signature: 'absent', header: { alg: 'HS256', typ: 'JWT' }, claims: { sub: location } });
  });
});

describe('reading a token', () => {
  it.each([[undefined, 'none'], ['', 'none'], ['  ', 'none'], ['Basic abc', 'otherScheme'], ['Bearer', 'malformed'], ['Bearer a.b', 'malformed'],
    ['Bearer a.b.c.d', 'malformed'], ['Bearer e30.W10.x', 'malformed'], ['Bearer e30.//.x', 'malformed']])('takes %j as %s', async (authorization, kind) => {
    expect((await read(authorization)).kind).toBe(kind);
  });

  it('takes the scheme in any case', async () => {
    expect((await read(`bEARER  ${craft({ alg: 'HS256' }, claims)}`)).signature).toBe('valid');
  });

  it('refuses a token beyond any size that HTTP allows', async () => {
    expect((await read(`Bearer ${craft({ alg: 'HS256' }, { ...claims, pad: 'x'.repeat(50_000) })}`)).kind).toBe('malformed');
  });

  it('tells an unsupported algorithm from a wrong signature', async () => {
    const token = craft({ alg: 'HS256' }, claims);
    expect((await read(`Bearer ${token.slice(0, -6)}AAAAAA`)).signature).toBe('invalid');
    expect((await read(`Bearer ${craft({ alg: 'RS256' }, claims)}`)).signature).toBe('unsupported');
    expect((await read(`Bearer ${craft({ alg: 'none' }, claims)}`)).signature).toBe('unsupported');
  });

  it('never throws and never says more than it was told', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(fc.json(), fc.json(), fc.base64String()).map(([head, body, seal]) =>
      `Bearer ${Buffer.from(head).toString('base64url')}.${Buffer.from(body).toString('base64url')}.${seal}`)), async (authorization) => {
      const facts = await read(authorization);
      expect(facts.signature).not.toBe('valid');
      expect(judgeToken(facts, expectation)).not.toEqual([]);
    }));
  });
});

describe('judging a token', () => {
  const judge = async (changed: object, header: object = { alg: 'HS256' }) => judgeToken(await read(`Bearer ${craft(header, { ...claims, ...changed })}`), expectation);

  it.each<[string, object, readonly TokenProblem[]]>([
    ['an audience in a list', { aud: ['x', 'acme-pos'] }, []],
    ['a list without the audience', { aud: ['x'] }, ['audience']],
    ['a location id in capitals', { sub: location.toUpperCase() }, []],
    ['a life of a year', { exp: now + 31_536_000 }, []],
    ['a fraction of a second', { exp: now + 0.5 }, []],
    ['an expiry within the leeway', { exp: now - 60 }, []],
    ['an expiry beyond the leeway', { exp: now - 61 }, ['expired']],
    ['a start within the leeway', { nbf: now + 60 }, []],
    ['a start beyond the leeway', { nbf: now + 61 }, ['notYetValid']],
    ['no expiry', { exp: undefined }, ['noExpiry']],
    ['an expiry as text', { exp: String(now + 10) }, ['noExpiry']],
    ['no start', { nbf: undefined }, ['noNotBefore']],
    ['no jti', { jti: undefined }, ['noJti']],
    ['a blank jti', { jti: ' ' }, ['noJti']],
    ['no subject', { sub: undefined }, ['subject']],
    ['several flaws', { iss: 'x', sub: 'y' }, ['issuer', 'subject']],
  ])('with %s', async (_, changed, problems) => {
    expect(await judge(changed)).toEqual(problems);
  });

  it('knows one algorithm only, even under a right signature', async () => {
    const facts = await read(`Bearer ${craft({ alg: 'HS512' }, claims, 'sha512')}`);
    expect(facts.signature).toBe('valid');
    expect(judgeToken(facts, expectation)).toEqual(['algorithm']);
    expect(await judge({}, { alg: 'hs256' })).toEqual(['algorithm']);
  });

  it('needs no secret: recorded facts are enough', () => {
    const facts: TokenFacts = { kind: 'jwt', header: { alg: 'HS256' }, claims, signature: 'valid', seenAt: now };
    expect(judgeToken(facts, expectation)).toEqual([]);
    expect(judgeToken({ kind: 'otherScheme', seenAt: now }, expectation)).toEqual(['missing']);
  });
});
