import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Body, HttpRequest } from '../../src/model/exchange.ts';
import type { Json } from '../../src/model/json.ts';
import { recordedRules, recordRun } from './recorded-run.ts';

const events = await recordRun();
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const nested = (levels: number): string => `${'{"ModifierGroups":[{"Modifiers":['.repeat(levels)}${']}]}'.repeat(levels)}`;

const hostile: Readonly<Record<string, string>> = {
  'nothing': '',
  'no JSON': 'ACCEPTED',
  'half of an object': '{"status":"ACC',
  'null': 'null',
  'an array in place of an object': '[{"status":"ACCEPTED"}]',
  'a number in place of an object': '1e999',
  'members called __proto__ and constructor': '{"__proto__":{"status":"ACCEPTED"},"constructor":1,"status":"__proto__","orderId":"__proto__","checknumber":"constructor","toString":null}',
  'numbers that are infinite': '{"status":"ACCEPTED","orderId":1e999,"checknumber":-1e999,"Items":[{"Id":1e999,"Name":1e999,"Prices":[{"Service":1e999,"Price":1e999}],"ModifierGroups":[{"Min":1e999,"Max":-1e999,"Modifiers":[{"Id":1}]}]}]}',
  'a number as the status word': '{"status":200,"orderId":{},"checknumber":[],"errors":7}',
  'arrays in place of everything': '{"status":[],"orderId":[[]],"checknumber":[{}],"errors":[[],[null],"x",{"code":[],"message":{}}],"Items":[[],[[]],null,7],"Categories":[[]]}',
  'objects in place of lists': '{"status":"REJECTED","errors":{"0":{"code":"A"}},"Items":{"0":{"Id":"a"}},"Categories":{"a":1}}',
  'lone surrogates': '{"status":"\\ud800","checknumber":"\\udc00","errors":[{"code":"\\ud800","message":"\\udfff\\ud800"}],"Items":[{"Id":"\\ud800","Name":"a\\udc00b","Prices":[]}]}',
  'zero bytes and direction marks': '{"status":"\\u0000ACCEPTED","checknumber":"\\u202e7","Items":[{"Id":"\\u0000","Name":"\\u202e"}]}',
  'members that differ in case only': '{"status":"ACCEPTED","Status":"REJECTED","STATUS":1,"checknumber":"1","CheckNumber":"2","items":[],"Items":[{}]}',
  'nesting that would overflow': deep(100_000),
  'options nested as deep as is read': `{"Items":[${nested(60)}]}`,
  'a huge text': `{"status":"${'A'.repeat(200_000)}","checknumber":"${'9'.repeat(200_000)}","errors":[{"code":"${'C'.repeat(200_000)}"}],"Items":[{"Id":"${'i'.repeat(200_000)}"}]}`,
  'a huge list': `{"status":"REJECTED","errors":[${'{},'.repeat(20_000)}{}],"Items":[${'{"Id":"a","Prices":[]},'.repeat(5_000)}{}]}`,
};

const textBody = (content: string): Body => ({ encoding: 'utf8', content, bytes: Buffer.byteLength(content), truncated: false });
const oddBodies: readonly Body[] = [
  { encoding: 'base64', content: Buffer.from([0xff, 0xfe, 0x00]).toString('base64'), bytes: 3, truncated: false },
  { encoding: 'utf8', content: '{"status":"ACCEPTED"', bytes: 9_999_999, truncated: true },
];

/** The run as it would be, had the POS sent these bodies in place of its own, and answered with them. */
function withBodies(bodyFor: (index: number) => Body): readonly RunEvent[] {
  return events.map((event, index): RunEvent => {
    if (event.type === 'exchangeStarted' && event.direction === 'in') return { ...event, request: { ...event.request, body: bodyFor(index) } satisfies HttpRequest };
    if (event.type !== 'exchangeEnded' || event.closing.kind !== 'answered') return event;
    return { ...event, closing: { kind: 'answered', response: { ...event.closing.response, body: bodyFor(index) } } };
  });
}

describe('a POS that sends', () => {
  it.each(Object.entries(hostile))('%s is judged, and is not passed', (_what, content) => {
    const report = assess(withBodies(() => textBody(content)), recordedRules);
    expect(report.verdict).toBe('failed');
    expect(report.counts.exchanges).toBeGreaterThan(10);
  });

  it.each(oddBodies)('a body that is no text, or was cut off, is judged, and is not passed ($encoding)', (body) => {
    expect(assess(withBodies(() => body), recordedRules).verdict).toBe('failed');
  });

  it('any JSON at all is judged without throwing, and its report can be written and read', () => {
    const bodies = fc.array(fc.oneof(fc.json(), fc.constantFrom(...Object.values(hostile).filter((text) => text.length < 1_000)), fc.string()), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(bodies, (texts) => {
      const report = assess(withBodies((index) => textBody(texts[index % texts.length] ?? '')), recordedRules);
      const written = JSON.parse(JSON.stringify(report)) as Json;
      expect(written).toMatchObject({ verdict: report.verdict, counts: report.counts });
    }), { numRuns: 25 });
  });

  it('a status word called __proto__ counts it like any other', () => {
    const { dialect } = assess(withBodies(() => textBody(hostile['members called __proto__ and constructor'] ?? '')), recordedRules);
    expect(Object.keys(dialect.statusWords)).toEqual(['__proto__ (not final)']);
  });
});
