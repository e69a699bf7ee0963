import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyDeliveries, wasUndeliverable, type DeliveryKind } from '../../src/contract/classify-deliveries.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import { accepts, callback, rejects } from './callbacks.ts';

const contentOf = (exchange: Exchange): string => exchange.request.body.content;
const classify = (callbacks: readonly Exchange[], sentSeqs: readonly number[] = [0]): readonly DeliveryKind[] =>
  classifyDeliveries(callbacks, contentOf, sentSeqs).map(({ kind }) => kind);

describe('a callback', () => {
  it('that comes first is fresh', () => {
    expect(classify([callback(1, accepts())])).toEqual(['fresh']);
  });

  it('with other content is fresh when UEAT took, or rightly refused, the one before', () => {
    expect(classify([callback(1, rejects(), 200), callback(3, accepts())])).toEqual(['fresh', 'fresh']);
    expect(classify([callback(1, rejects(), 400), callback(3, accepts())])).toEqual(['fresh', 'fresh']);
  });

  it.each([200, 202, 204])('with the same content is a repeat when UEAT took the one before with %i', (answer) => {
    expect(classify([callback(1, accepts(), answer), callback(3, accepts())])).toEqual(['fresh', 'repeat']);
  });

  it.each([400, 404, 429, 500, 503, 'reset', 'timeout', 'open'] as const)('with the same content is a retry when the one before got %s', (answer) => {
    expect(classify([callback(1, accepts(), answer), callback(3, accepts())])).toEqual(['fresh', 'retry']);
  });

  it('with the same content is a retry while UEAT still answers the one before', () => {
    const slow = callback(1, accepts(), 200, { endedSeq: 9 });
    expect(classify([slow, callback(3, accepts()), callback(10, accepts())])).toEqual(['fresh', 'retry', 'repeat']);
  });

  it('is a repeat of the delivery that was taken, and a retry of the first that was not', () => {
    const callbacks = [callback(1, accepts(), 500), callback(3, accepts(), 500), callback(5, accepts(), 200), callback(7, accepts(), 200)];
    expect(classifyDeliveries(callbacks, contentOf, [0]).map(({ kind, of }) => [kind, of?.id])).toEqual([
      ['fresh', undefined], ['retry', 'x1'], ['retry', 'x1'], ['repeat', 'x5'],
    ]);
  });

  it.each([500, 503, 429, 'reset', 'open'] as const)('with other content is altered when UEAT could not take the one before: %s', (answer) => {
    expect(classify([callback(1, accepts('7'), answer), callback(3, accepts('8'))])).toEqual(['fresh', 'altered']);
  });

  it('with other content is fresh when the order was sent again in between', () => {
    expect(classify([callback(1, rejects(), 500), callback(5, accepts())], [0, 3])).toEqual(['fresh', 'fresh']);
  });

  it('is compared with those of its own call only', () => {
    expect(classify([callback(1, accepts(), 500), callback(3, accepts(), 200, { call: 'menu' })])).toEqual(['fresh', 'fresh']);
  });
});

it.each([[500, true], [429, true], ['reset', true], ['open', true], [200, false], [400, false]] as const)(
  'a callback that got %s asked for another try: %s', (answer, expected) => {
    expect(wasUndeliverable(callback(1, accepts(), answer))).toBe(expected);
  });

it('a callback that is answered later asked for another try before', () => {
  const slow = callback(1, accepts(), 200, { endedSeq: 9 });
  expect([wasUndeliverable(slow, 5), wasUndeliverable(slow, 10)]).toEqual([true, false]);
});

const deliveries = fc.array(fc.record({ content: fc.constantFrom('a', 'b', 'c'), answer: fc.constantFrom(200, 400, 500, 'open' as const), lag: fc.integer({ min: 1, max: 9 }) }), { maxLength: 12 });

describe('whatever comes in whatever order', () => {
  const callbacksOf = (drawn: ReadonlyArray<{ content: string; answer: number | 'open'; lag: number }>): readonly Exchange[] =>
    drawn.map(({ content, answer, lag }, index) => callback(index * 2 + 1, content, answer, { endedSeq: index * 2 + 1 + lag }));

  it('a kind depends on nothing that comes after', () => {
    fc.assert(fc.property(deliveries, fc.nat(12), (drawn, cut) => {
      const callbacks = callbacksOf(drawn);
      expect(classify(callbacks.slice(0, cut))).toEqual(classify(callbacks).slice(0, cut));
    }));
  });

  it('repeats and retries say what was said before, news and alterations what was not', () => {
    fc.assert(fc.property(deliveries, (drawn) => {
      const callbacks = callbacksOf(drawn);
      classify(callbacks).forEach((kind, index) => {
        const wasSaid = drawn.slice(0, index).some(({ content }) => content === drawn[index]?.content);
        expect(kind === 'repeat' || kind === 'retry').toBe(wasSaid);
      });
    }));
  });
});

it('ten thousand equal callbacks are told apart without comparing each with each', () => {
  const callbacks = Array.from({ length: 10_000 }, (_, index) => callback(index * 2 + 1, accepts()));
  let readings = 0;
  const kinds = classifyDeliveries(callbacks, (exchange) => { readings += 1; return contentOf(exchange); }, [0]);
  expect(readings).toBe(10_000);
  expect(kinds.filter(({ kind }) => kind === 'repeat')).toHaveLength(9_999);
});
