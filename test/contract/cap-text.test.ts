import { describe, expect, it } from 'vitest';
import { capIdentifier, capText } from '../../src/contract/cap-text.ts';

describe('texts of strangers', () => {
  it('are left alone up to the limit, and cut beyond it', () => {
    expect([capText('12345', 5), capText('123456', 5)]).toEqual(['12345', '1234…']);
    expect([capIdentifier('12345', 5), capIdentifier('x'.repeat(300), 200).length]).toEqual(['12345', 200]);
  });

  it('that name something still differ when they differ only beyond the limit', () => {
    expect(capIdentifier(`${'x'.repeat(250)}1`, 200)).not.toBe(capIdentifier(`${'x'.repeat(250)}2`, 200));
  });
});
