import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/report/clean-text.ts';
import { cutText, measureText, wrapText } from '../../src/report/terminal/wrap-text.ts';

const text = fc.string({ unit: 'grapheme' });
const columns = fc.integer({ min: 2, max: 120 });

describe('wrapText', () => {
  it('loses nothing but spaces and keeps to the columns', () => {
    fc.assert(fc.property(text, columns, (source, width) => {
      const lines = wrapText(source, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(source.replaceAll(' ', ''));
      expect(Math.max(...lines.map(measureText))).toBeLessThanOrEqual(width);
    }));
  });

  it('does not part words at no-break spaces', () => {
    expect(wrapText('vaut «\u00A0mot\u00A0»', 8)).toEqual(['vaut', '«\u00A0mot\u00A0»']);
  });

  it('counts wide characters as two columns', () => {
    expect(measureText('漢字 👍 é e\u0301')).toBe(4 + 1 + 2 + 1 + 1 + 1 + 1);
  });
});

describe('cutText', () => {
  it('keeps short texts and cuts long ones to the columns', () => {
    fc.assert(fc.property(text, columns, (source, width) => {
      const cut = cutText(source, width);
      expect(measureText(cut)).toBeLessThanOrEqual(width);
      if (measureText(source) <= width) expect(cut).toBe(source);
      else expect(cut.endsWith('…')).toBe(true);
    }));
  });
});

describe('cleanText', () => {
  it('writes out what could act on a screen', () => {
    expect(cleanText('a\u001b[31m\n\t\u0000\u202e\ufeff\u{E0041}é👩‍🍳')).toBe('a\\e[31m\\n\\t\\u0000\\u202e\\ufeff\\ue0041é👩‍🍳');
  });

  it('is the same when done twice, and never longer than asked', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (source, longest) => {
      expect(cleanText(cleanText(source))).toBe(cleanText(source));
      expect(cleanText(source, longest).length).toBeLessThanOrEqual(longest + 1);
    }));
  });
});
