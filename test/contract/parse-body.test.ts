import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthLimit, parseBody, parseText } from '../../src/contract/parse-body.ts';
import type { Body } from '../../src/model/exchange.ts';

const textBody = (content: string, truncated = false): Body => ({ encoding: 'utf8', content, bytes: Buffer.byteLength(content), truncated });

describe('parsing a body', () => {
  it('reads any JSON without large integers as it is', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      fc.pre(!/\d{16}/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '')));
      expect(parseBody(textBody(text))).toEqual({ kind: 'json', value: JSON.parse(text) as unknown });
    }));
  });

  it.each(['', '  \r\n', '\uFEFF'])('calls %j empty', (content) => {
    expect(parseBody(textBody(content))).toEqual({ kind: 'empty' });
  });

  it('tolerates a byte order mark', () => {
    expect(parseBody(textBody('\uFEFF{"a":1}'))).toEqual({ kind: 'json', value: { a: 1 } });
  });

  it.each(['{', '{"a":}', 'OK', "{'a':1}", '{"a":1}x', '[1,]', 'NaN'])('says that %j is no JSON, and why', (content) => {
    const parsed = parseBody(textBody(content));
    expect(parsed.kind).toBe('notJson');
    expect(parsed.kind === 'notJson' && parsed.detail.length).toBeGreaterThan(5);
  });

  it('never repeats a long body in its detail', () => {
    const parsed = parseBody(textBody(`x${'y'.repeat(100_000)}`));
    expect(parsed.kind === 'notJson' && parsed.detail.length).toBeLessThanOrEqual(200);
  });

  it('says that bytes which are no UTF-8 are no text', () => {
    expect(parseBody({ encoding: 'base64', content: '/w==', bytes: 1, truncated: false })).toEqual({ kind: 'notText' });
  });

  it('does not take the kept part of a body for the whole', () => {
    expect(parseBody(textBody('12', true)).kind).toBe('notJson');
  });

  it('reads nesting up to its limit and refuses what lies deeper, strings not counted', () => {
    const nested = (depth: number) => textBody('['.repeat(depth) + ']'.repeat(depth));
    expect(parseBody(nested(depthLimit)).kind).toBe('json');
    expect(parseBody(nested(depthLimit + 1)).kind).toBe('notJson');
    expect(parseBody(nested(1_000_000)).kind).toBe('notJson');
    expect(parseBody(textBody(JSON.stringify(`"${'['.repeat(1000)}\\`))).kind).toBe('json');
  });

  it('keeps __proto__ as an ordinary member', () => {
    const parsed = parseBody(textBody('{"__proto__":{"polluted":true}}'));
    expect(parsed.kind === 'json' && Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('finds an integer that a number cannot hold wherever it stands', () => {
    fc.assert(fc.property(fc.nat(40), fc.integer({ min: 1, max: 40 }), (before, length) => {
      const digits = '9'.repeat(length);
      const value = length < 16 ? Number(digits) : digits;
      expect(parseText(`[${' '.repeat(before)}${digits} ]`)).toEqual({ kind: 'json', value: [value] });
    }));
  });

  it('keeps every digit of integers that a number cannot hold, and leaves everything else alone', () => {
    const parsed = parseBody(textBody('{"a":7251462993551360001,"b":[-9007199254740993],"c":9007199254740991,"d":0.1234567890123456,"e":"x 7251462993551360001 \\" 1","f":1e30}'));
    expect(parsed).toEqual({
      kind: 'json',
      value: { a: '7251462993551360001', b: ['-9007199254740993'], c: 9007199254740991, d: 0.1234567890123456, e: 'x 7251462993551360001 " 1', f: 1e30 },
    });
  });

  it.each(['{7251462993551360001:1}', '[07251462993551360001]', '[x7251462993551360001]', '[7251462993551360001'])('makes no JSON of %s', (text) => {
    expect(parseBody(textBody(text)).kind).toBe('notJson');
  });
});
