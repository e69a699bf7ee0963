import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideFieldsOf } from '../../src/evidence/hide-fields.ts';
import { hideJsonValues } from '../../src/evidence/hide-json-values.ts';
import type { Fact } from '../../src/model/event.ts';
import type { Json } from '../../src/model/json.ts';

const hide = (text: string, ...fields: readonly string[]): string => hideJsonValues(text, fields, (value) => `<${value.length}>`);

/** The straightforward way, by parsing: what a text without duplicates must come to. */
function hideParsed(value: Json, name: string, isHidden = false): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => hideParsed(item, name, isHidden));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hideParsed(item ?? null, name, isHidden || key.toLowerCase() === name.toLowerCase())]));
  }
  if (!isHidden || value === null || typeof value === 'boolean') return value;
  return `<${(typeof value === 'string' ? value : JSON.stringify(value)).length}>`;
}

/** How many characters of a text are looked at while it is used. */
function countReads(text: string, use: (text: string) => unknown): number {
  let reads = 0;
  const watched: unknown = new Proxy(Object(text) as object, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') {
        reads += 1;
        return value;
      }
      return (...args: readonly unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, text, args);
        reads += typeof result === 'string' ? Math.max(1, result.length) : text.length;
        return result;
      };
    },
  });
  use(watched as string);
  return reads;
}

describe('hideJsonValues', () => {
  it('replaces by name, whatever the case and place, and leaves every other byte', () => {
    expect(hide('{ "Cashier" : "Ann",\n"n":[{"cashier":"Bob","x":1.0}] }', 'cashier')).toBe('{ "Cashier" : "<3>",\n"n":[{"cashier":"<3>","x":1.0}] }');
  });

  it('replaces by pointer only there', () => {
    expect(hide('{"a/b":{"c":["x","yy"]},"c":["x","yy"]}', '/a~1b/c/1')).toBe('{"a/b":{"c":["x","<2>"]},"c":["x","yy"]}');
  });

  it('replaces everything inside, numbers too, and leaves what says nothing of anybody', () => {
    expect(hide('{"who":{"name":"Ann","phone":5145551234,"vip":true,"boss":null,"kids":["Zoé"]}}', 'who')).toBe('{"who":{"name":"<3>","phone":"<10>","vip":true,"boss":null,"kids":["<3>"]}}');
  });

  it.each([
    ['a name that is escaped', '{"\\u0077ho":"Ann"}', '{"\\u0077ho":"<3>"}'],
    ['a name that is given twice', '{"who":"Ann","who":"Bob"}', '{"who":"<3>","who":"<3>"}'],
    ['a value with escaped quotes', '{"who":"A\\"n\\\\","x":"who"}', '{"who":"<4>","x":"who"}'],
    ['a text that breaks off', '{"x":1,"who":"Ann', '{"x":1,"who":"<4>"'],
    ['single values in a list of objects that is not closed', '[{"who":"Ann"},{"who":12', '[{"who":"<3>"},{"who":"<2>"'],
    ['no JSON at all', 'who=Ann&x=1', 'who=Ann&x=1'],
  ])('bears %s', (_what, text, expected) => {
    expect(hide(text, 'who')).toBe(expected);
  });

  it('comes to what parsing comes to, for any JSON', () => {
    const named = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value')), fc.dictionary(fc.oneof(fc.constantFrom('who', 'WHO', 'x'), fc.string()), tie('value'))),
    })).value;
    fc.assert(fc.property(named, fc.constantFrom(0, 2), (value, indent) => {
      expect(JSON.parse(hide(JSON.stringify(value, null, indent), 'who'))).toEqual(hideParsed(JSON.parse(JSON.stringify(value)) as Json, 'who'));
    }));
  });

  it.each(['[', '"', '\\"', '{"who":', '{"a":"', '{"who":"', '[1,', ' '])('is linear: four times as many of %j are read four times as often', (part) => {
    const often = (times: number): number => countReads(part.repeat(times), (text) => hide(text, 'who', '/who/who'));
    expect(often(500)).toBeGreaterThanOrEqual(500);
    expect(often(2_000)).toBeLessThan(4 * often(500) + 100);
  });

  it('bears a megabyte of marks, quotes and backslashes', () => {
    for (const text of ['[', '"', '\\"', '{"who":', '{"a":"'].map((part) => part.repeat(200_000))) expect(hide(text, 'who').length).toBeGreaterThan(0);
  });
});

describe('hideFieldsOf', () => {
  const body = { encoding: 'utf8', content: '{"who":"Ann"}', bytes: 13, truncated: false } as const;
  const request = { method: 'PUT', url: '/v2/menu', headers: [], body };
  const started = (direction: 'in' | 'out'): Fact => ({ type: 'exchangeStarted', exchangeId: 'x1', direction, call: 'menu', request, token: { kind: 'none', seenAt: 0 } });
  const apply = (fact: Fact): string => JSON.stringify(hideFieldsOf(fact, (text) => hide(text, 'who')));

  it('hides what comes from the other side, and nothing of ours, by which it is judged', () => {
    expect(apply(started('in'))).not.toContain('Ann');
    expect(apply(started('out'))).toContain('Ann');
    expect(apply({ type: 'exchangeEnded', exchangeId: 'x1', closing: { kind: 'answered', response: { status: 200, headers: [], body } } })).not.toContain('Ann');
    expect(apply({ type: 'askAnswered', step: 's', by: 'hook', output: '{"who":"Ann"}' })).not.toContain('Ann');
  });
});
