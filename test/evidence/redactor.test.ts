import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/evidence/redactor.ts';

const secret = 'pâté/"s3cr\\et"+ 42';
const salt = new Uint8Array(16).fill(7);
const redactor = createRedactor({ spellings: [secret, Buffer.from(secret).toString('base64'), Buffer.from(secret).toString('hex')], salt });

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: object, signature = 'c2lnbmF0dXJlLWJ5dGVz'): string => `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${signature}`;

describe('redaction of tokens', () => {
  it('keeps header and claims and replaces the signature', () => {
    const whole = token({ iss: 'acme-pos' });
    const [header, claims] = whole.split('.');
    expect(redactor.text(`Bearer ${whole}`)).toMatch(new RegExp(`^Bearer ${String(header)}\\.${String(claims)}\\.«signature:[0-9a-f]{12}»$`));
  });

  it('finds a token in the midst of a text, behind a host name, and with letters glued to its front', () => {
    for (const before of ['', 'error: ', 'api.example.com.', 'token', '"', '=']) {
      expect(redactor.text(`${before}${token({ sub: 'l' })}, tail`)).not.toContain('c2lnbmF0dXJlLWJ5dGVz');
    }
  });

  it('leaves dotted names alone that are no tokens', () => {
    for (const text of ['io.ueat.pos.brokers.openapi', '1.2.3', 'MTIz.MTIz.MTIz', 'www.example.com']) expect(redactor.text(text)).toBe(text);
  });

  it('keeps a token without signature as it is', () => {
    const unsigned = `${part({ alg: 'none' })}.${part({ iss: 'acme-pos' })}.`;
    expect(redactor.value([['Authorization', `Bearer ${unsigned}`]])).toEqual([['Authorization', `Bearer ${unsigned}`]]);
  });

  it('hides claims that spell the secret out', () => {
    expect(Buffer.from(redactor.text(token({ iss: secret })).split('.')[1] ?? '', 'base64url').toString()).not.toContain('s3cr');
  });

  it('gives equal signatures equal placeholders, and different ones different placeholders', () => {
    const [first, again, other] = [token({ n: 1 }, 'AAAA'), token({ n: 2 }, 'AAAA'), token({ n: 1 }, 'BBBB')].map((text) => redactor.text(text).split('.')[2]);
    expect(first).toBe(again);
    expect(first).not.toBe(other);
  });
});

describe('redaction of the secret', () => {
  it('finds it as it stands, URL-encoded, JSON-escaped, and in its other spellings', () => {
    const spellings = [
      secret,
      encodeURIComponent(secret),
      encodeURIComponent(secret).toLowerCase(),
      encodeURIComponent(encodeURIComponent(secret)),
      new URLSearchParams({ s: secret }).toString().slice(2),
      JSON.stringify(secret).slice(1, -1),
      JSON.stringify(JSON.stringify(secret)).slice(1, -1),
      JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/').replaceAll('é', '\\u00E9'),
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('hex'),
    ];
    for (const spelling of spellings) expect(redactor.text(`<${spelling}>`)).toMatch(/«secret:[0-9a-f]{12}»/);
  });

  it('leaves no trace of any secret in any JSON around it', () => {
    const plain = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 12 }).filter((text) => text.trim().length >= 4 && !'«secret:0123456789abcdef»'.includes(text));
    fc.assert(fc.property(plain, fc.string(), fc.string(), (word, before, after) => {
      const own = createRedactor({ spellings: [word], salt });
      const redacted = JSON.stringify(own.value({ [`${before}${word}`]: [{ deep: `${word}${after}` }], body: JSON.stringify({ word }), url: `/x?s=${encodeURIComponent(word)}` }));
      expect(JSON.parse(redacted)).toMatchObject({ body: expect.stringContaining('«secret:') as string, url: expect.stringContaining('«secret:') as string });
      expect(redacted.match(/«secret:/g)?.length).toBeGreaterThanOrEqual(4);
    }));
  });

  it('reaches into member names and bodies in base64, whose other bytes it keeps', () => {
    const content = Buffer.concat([Buffer.from([0xff, 0x00, 0xe9]), Buffer.from(secret), Buffer.from([0xfe])]);
    const redacted = redactor.value({ [secret]: { encoding: 'base64', content: content.toString('base64') } });
    const [[name, body] = ['', { content: '' }]] = Object.entries(redacted);
    const bytes = Buffer.from(body.content, 'base64');
    expect(name).toMatch(/^«secret:[0-9a-f]{12}»$/);
    expect(bytes.subarray(3, -1).toString('utf8')).toBe(name);
    expect([...bytes.subarray(0, 3), bytes.at(-1)]).toEqual([0xff, 0x00, 0xe9, 0xfe]);
  });

  it('leaves bytes that hold no secret exactly as they are', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => { expect(redactor.bytes(bytes)).toEqual(bytes); }));
  });

  it('does not look for words under four characters', () => {
    expect(createRedactor({ spellings: ['abc', ''] }).text('abc')).toBe('abc');
  });

  it('keeps a JSON body parseable', () => {
    const body = redactor.text(JSON.stringify({ echo: secret, n: 1 }));
    expect(JSON.parse(body)).toEqual({ echo: expect.stringMatching(/^«secret:/) as string, n: 1 });
  });

  it('stays quick on what is made to be slow to search', () => {
    const started = performance.now();
    for (const unit of ['\\', 'ey', 'a.', 'p', '://', '%25', 'eyJ.']) redactor.text(unit.repeat(200_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('what redaction leaves', () => {
  it('can be written as UTF-8 and read back as it was', () => {
    expect(redactor.value(['half a pair \uD83D', 'a whole one \u{1F354}', undefined, Number.NaN])).toEqual(['half a pair \uFFFD', 'a whole one \u{1F354}', null, null]);
  });
});

describe('redaction of credentials', () => {
  const valueOf = (name: string, value: string): string => redactor.value([[name, value]])[0]?.[1] ?? '';

  it('replaces what other authorization schemes, cookies and API keys carry, whatever the case of the name', () => {
    expect(valueOf('AUTHORIZATION', 'Basic dXNlcjpwYXNz')).toMatch(/^Basic «credential:[0-9a-f]{12}»$/);
    expect(valueOf('Authorization', 'Bearer not-a-token')).toMatch(/^Bearer «credential:[0-9a-f]{12}»$/);
    expect(valueOf('Proxy-Authorization', 'whatever this is')).toMatch(/^«credential:[0-9a-f]{12}»$/);
    for (const name of ['Cookie', 'set-cookie', 'X-Api-Key']) expect(valueOf(name, 'session=1; Path=/')).toMatch(/^«credential:[0-9a-f]{12}»$/);
  });

  it('does the same for headers written as an object', () => {
    expect(redactor.value({ headers: { 'x-api-key': 'k-1234' } }).headers['x-api-key']).toMatch(/^«credential:/);
  });

  it('leaves other headers alone', () => {
    expect(valueOf('Content-Type', 'application/json')).toBe('application/json');
    expect(valueOf('Authorization', '')).toBe('');
  });

  it('takes user and password out of a URL, even with an at sign in the password', () => {
    expect(redactor.text('POST https://me:p@ss@pos.example/orders?q=a@b')).toMatch(/^POST https:\/\/«credential:[0-9a-f]{12}»@pos\.example\/orders\?q=a@b$/);
  });

  it('says the same of equal credentials within a run, and something else in the next run', () => {
    const next = createRedactor({ spellings: [] });
    expect(valueOf('Cookie', 'a=1')).toBe(valueOf('cookie', 'a=1'));
    expect(valueOf('Cookie', 'a=1')).not.toBe(next.value([['Cookie', 'a=1']])[0]?.[1]);
  });
});

describe('what holds no secret', () => {
  it('is passed on as it is, whatever it is made of', () => {
    const clean = { name: 'café', list: [1, 'two', null, { three: true }], headers: [['accept', 'application/json']], nothing: null };
    expect(redactor.value(clean)).toBe(clean);
  });

  it('stays as it is beside what is redacted, and nothing that was given is changed', () => {
    const kept = { note: 'no secret' };
    const given = { kept, list: [kept, { note: `the secret is ${secret}` }], last: 'end' };
    const copy = structuredClone(given);
    const redacted = redactor.value(given);
    expect(given).toEqual(copy);
    expect([redacted.kept === kept, redacted.list[0] === kept, redacted.last]).toEqual([true, true, 'end']);
    expect(redacted.list[1]?.note).toMatch(/^the secret is «secret:[0-9a-f]{12}»$/);
    expect(Object.keys(redacted)).toEqual(Object.keys(given));
  });

  it.each<[string, object, object]>([
    ['what JSON does not carry', { a: undefined, b: [undefined], c: Number.NaN }, { b: [null], c: null }],
    ['half a character', { half: 'a\uD83D' }, { half: 'a\uFFFD' }],
    ['a name with half a character', { 'a\uD83D': 1 }, { 'a\uFFFD': 1 }],
  ])('is rewritten where it holds %s', (_what, given, expected) => {
    const redacted = redactor.value(given);
    expect(redacted).toStrictEqual(expected);
    expect(JSON.stringify(redacted)).toBe(JSON.stringify(expected));
  });
});
