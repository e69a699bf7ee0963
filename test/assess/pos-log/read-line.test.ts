import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIds, findNamedIds } from '../../../src/assess/pos-log/find-ids.ts';
import { flattenJsonLine } from '../../../src/assess/pos-log/flatten-json-line.ts';
import { hasToken } from '../../../src/assess/pos-log/has-token.ts';
import { matchPattern } from '../../../src/assess/pos-log/match-pattern.ts';
import { readFacts } from '../../../src/assess/pos-log/read-facts.ts';
import { readLevel } from '../../../src/assess/pos-log/read-level.ts';

const guid = '46C512AD-1493-498C-B562-F5A84E5A64EE';
const folded = '46c512ad1493498cb562f5a84e5a64ee';

describe('the ids of a line', () => {
  it.each([
    ['order 1204 received', ['1204']], ['order#1204,', ['1204']], ['orderId=1204\nstatus=200', ['1204', '200']], ['"1204"', ['1204']], ['order_1204.', ['1204']], ['[1204]', ['1204']],
    ['1204.5 12.1204 a1204 1204b 1204-7 7-1204 A-1204', []], ['91204 12045', ['91204', '12045']], ['order-1204', ['1204']],
    ['2026-11-29T06:51:29.998Z 2026-11-29 06:51:29,998', []],
    [`request ${guid}`, []], [`${guid.toLowerCase()} 7`, ['7']],
  ])('in %s are %j', (text, numbers) => {
    expect(findIds({ text }).numbers).toEqual(numbers);
  });

  it('are GUIDs in any spelling', () => {
    expect(findIds({ text: `a=${guid} b={${guid.toLowerCase()}} c=${folded} d=x${folded}` }).guids).toEqual([folded, folded, folded]);
  });

  it('are only those of the groups, where a pattern has them', () => {
    expect(findIds({ text: '12 13', ids: { orderId: '12' } })).toEqual({ guids: [], numbers: ['12'] });
  });

  it('find a number in any text exactly where nothing of a number or word is next to it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.constantFrom(' ', '"', '=', ':', '#', '(', '\n'), fc.constantFrom(' ', '"', '}', ',', ')', '\n', ''), (id, before, after) => {
      expect(findIds({ text: `x${before}${id}${after}` }).numbers).toEqual([String(id)]);
      expect(findIds({ text: `x${before}1${id}${after}` }).numbers).not.toContain(String(id));
    }));
  });

  it('are named as ids of requests and orders', () => {
    expect(findNamedIds({ text: `orderId=77\nx-ueat-requestid=${guid}\nOrderID: "78" total=79 order_id=080` })).toEqual(['77', folded, '78']);
  });
});

describe('a line of JSON', () => {
  it('becomes names and values, whatever its nesting', () => {
    expect(flattenJsonLine('{"a":{"b":[1,{"c":"x"}]},"d":null,"e":true}')).toBe('b=1\nc=x\nd=null\ne=true');
  });

  it.each(['[1]', 'text', '', '"x"', '{"a":', '['.repeat(100_000)])('is no object: %.10s', (text) => {
    expect(flattenJsonLine(text)).toBeUndefined();
  });

  it('keeps every digit of a long number', () => {
    expect(flattenJsonLine('{"check":12345678901234567890}')).toBe('check=12345678901234567890');
  });
});

describe('the level of a line', () => {
  it.each([
    ['level=error\nmsg=x', 'error'], ['"severity":"CRITICAL"', 'error'], ['level=50', 'error'], ['level=40', 'warning'], ['level=30\nmsg=ERROR in a text', 'quiet'], ['level=3', 'error'], ['level=4', 'warning'], ['level=6', 'quiet'],
    ['@l=Error', 'error'], ['2026 ERROR order', 'error'], ['[warn] x', 'warning'], ['<Fatal> x', 'error'], ['order 7: error code X', 'quiet'], ['LogLevel: Warning', 'warning'], ['error then WARN', 'warning'], ['nothing', 'quiet'],
    ['MIRROR TERRORS', 'quiet'],
  ] as const)('of %j is %s', (text, level) => {
    expect(readLevel(text)).toBe(level);
  });
});

describe('the facts of a line', () => {
  const vocabulary = { acceptedWords: ['accepted', 'completed'], rejectedWords: ['rejected'], callbackPaths: ['/v2/order/status'] };
  const factsOf = (text: string) => readFacts(text, vocabulary);

  it('are HTTP statuses, named or not', () => {
    expect([...factsOf('answered 200 in 1200 ms, v1.404, 503-1').statuses]).toEqual([200]);
    expect(factsOf('status=202 "statusCode":404 HTTP/1.1" 401 http.code=500 took=300').namedStatuses).toEqual([202, 404, 401, 500]);
  });

  it('are final statuses: any word tells one, only a name contradicts', () => {
    expect(factsOf('request Completed for it')).toMatchObject({ kinds: new Set(['accepted']), namedKinds: [] });
    expect(factsOf('"orderStatus": "Rejected"')).toMatchObject({ kinds: new Set(['rejected']), namedKinds: ['rejected'] });
  });

  it('are check numbers that are named as such', () => {
    expect(factsOf('checknumber=A-1\n"check_number":"B2" check no. = 7 check=9 checkNumber=null').namedChecks).toEqual(['A-1', 'B2', '7']);
  });

  it('tell whose answer it is', () => {
    expect([factsOf('POST https://ueat.example/v2/order/status 503').isOfCallback, factsOf('POST /orders 200').isOfCallback]).toEqual([true, false]);
  });

  it('hold a value as a whole', () => {
    expect([hasToken('check 12 x', '12'), hasToken('check 112 120 12a', '12'), hasToken('é12', '12'), hasToken('(12)', '12'), hasToken('x', '')]).toEqual([true, false, false, true, false]);
  });
});

describe('a line that a pattern reads', () => {
  it('goes by the first pattern that matches, with its groups in front', () => {
    const patterns = [/^never/u, /^(?<at>\S+) (?<level>\w) order (?<orderId>\d+) (?<status>\w+)/u];
    expect(matchPattern('t E order 12 Rejected 13', patterns)).toEqual({ text: 'orderId=12\nstatus=Rejected\nlevel=E\nat=t\nt E order 12 Rejected 13', ids: { orderId: '12' } });
    expect(matchPattern('other', patterns)).toBeUndefined();
    expect(matchPattern('other', [/oth/u])).toEqual({ text: 'other' });
  });

  it('is matched by its beginning, however long it is', () => {
    expect(matchPattern(`${'x'.repeat(10_000)}END`, [/END/u])).toBeUndefined();
  });
});
