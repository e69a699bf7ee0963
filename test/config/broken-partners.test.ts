import { describe, expect, it } from 'vitest';
import { brokenNames, problemsOf, readText, secret } from './read-fixture.ts';

describe('a broken ppip.yaml', () => {
  it.each(brokenNames)('is refused with every problem, its place and its hint: %s', (name) => {
    const expected: unknown = JSON.parse(readText(`broken/${name}.problems.json`));
    expect(problemsOf(`broken/${name}.yaml`)).toEqual(expected);
  });

  it.each(brokenNames)('is told of without the secret: %s', (name) => {
    const told = JSON.stringify(problemsOf(`broken/${name}.yaml`));
    expect(told).not.toBe('[]');
    expect(told).not.toContain(secret);
  });
});
