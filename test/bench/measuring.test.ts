import { describe, expect, it } from 'vitest';
import { atLeast, atMost, decadesOf, leftOut, measurePairs, median, plotLogLog, setTargets, summarize } from './measuring.js';

describe('the measuring of the benchmarks', () => {
  it('takes the middle of some numbers, or of the two in the middle', () => {
    expect(median([30, 1, 2])).toBe(2);
    expect(median([4, 1, 100, 2])).toBe(3);
  });

  it('measures the floor and the subject in turn', async () => {
    const order: string[] = [];
    const note = (name: string, ms: number) => () => {
      order.push(name);
      return Promise.resolve({ ms });
    };
    const pairs = await measurePairs(2, note('floor', 10), note('subject', 20));
    expect(order).toEqual(['floor', 'subject', 'floor', 'subject']);
    expect(pairs).toHaveLength(2);
  });

  it('takes the median of the ratios and not the ratio of the medians: a pair shares what slowed it', () => {
    const pairs = [{ floor: { ms: 10 }, subject: { ms: 20 } }, { floor: { ms: 100 }, subject: { ms: 150 } }, { floor: { ms: 40 }, subject: { ms: 160 } }];
    expect(summarize(pairs)).toEqual({ floor: 40, subject: 150, ratio: 2, pairs: 3 });
  });

  it('says of each target whether it holds, also at its limit, and names what was left out', () => {
    expect(atMost(1.4, { target: 'a', value: 1.4 })).toMatchObject({ figure: '1.40 ×', limit: '≤ 1.4 ×', state: 'holds' });
    expect(atMost(1.4, { target: 'a', value: 1.401 })).toMatchObject({ state: 'does not hold' });
    expect(atLeast(10, { target: 'b', value: 9.99 })).toMatchObject({ limit: '≥ 10 ×', state: 'does not hold' });
    expect(setTargets([atMost(45, { target: 'packages', value: 44, unit: '', digits: 0 }), leftOut('a program', 'could not be installed')])).toBe(
      ['target     figure  limit', 'packages       44   ≤ 45  holds', 'a program       –         left out  could not be installed'].join('\n'),
    );
  });

  it('draws growth that is as its subject grows as a straight line between labelled axes', () => {
    expect(decadesOf([90, 1500])).toEqual([10, 100, 1000, 10_000]);
    const svg = plotLogLog({ title: 'T < U', xLabel: 'how many', yLabel: 'milliseconds', series: [{ name: 'orders', points: [{ x: 10, y: 1 }, { x: 100, y: 10 }, { x: 1000, y: 100 }] }] });
    const [, line = ''] = /<polyline points="([^"]+)"/.exec(svg) ?? [];
    const [first = [0, 0], second = [0, 0], third = [0, 0]] = line.split(' ').map((point) => point.split(',').map(Number));
    const slope = ([x0 = 0, y0 = 0]: readonly number[], [x1 = 0, y1 = 0]: readonly number[]): number => (y1 - y0) / (x1 - x0);
    expect(slope(first, second)).toBeCloseTo(slope(second, third), 1);
    for (const text of ['T &lt; U', 'how many', 'milliseconds', '1,000', 'orders']) expect(svg).toContain(text);
  });
});
