import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../src/input/create-line-index.ts';

describe('createLineIndex', () => {
  it.each([[0, 1, 1], [2, 1, 3], [3, 2, 1], [4, 3, 1], [5, 3, 2], [7, 4, 1]])('places the offset %i in line %i, column %i', (offset, line, column) => {
    expect(createLineIndex('ab\n\nx\r\ny')(offset)).toEqual({ line, column });
  });
});
