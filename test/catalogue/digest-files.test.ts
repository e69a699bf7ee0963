import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestFiles } from '../../src/catalogue/digest-files.ts';

const path = fc.stringMatching(/^[a-z]{1,4}(?:\/[a-z]{1,4})?\.yaml$/);
const files = fc.dictionary(path, fc.string(), { minKeys: 1 });

describe('digestFiles', () => {
  it('is the SHA-256 of paths and contents', () => {
    expect(digestFiles({ 'a.yaml': 'x\r\ny' })).toBe('sha256:cbfd8eff0ee8bcef45fc18e6651bd260abd3abb12d76f95e26bc5f0dd0f23db6');
  });

  it('does not depend on the order of the files or on their line ends', () => {
    fc.assert(
      fc.property(files, (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse().map(([name, text]) => [name, text.replaceAll(/\r?\n/g, '\r\n')]));
        const plain = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]));
        expect(digestFiles(turned)).toBe(digestFiles(plain));
      }),
    );
  });

  it('changes with any content', () => {
    fc.assert(
      fc.property(files, fc.nat(), (given, pick) => {
        const names = Object.keys(given);
        const name = names[pick % names.length] ?? '';
        expect(digestFiles({ ...given, [name]: `${given[name] ?? ''}x` })).not.toBe(digestFiles(given));
      }),
    );
  });

  it('tells what moves from one file to the next', () => {
    expect(digestFiles({ a: 'x', b: '' })).not.toBe(digestFiles({ a: '', b: 'x' }));
    expect(digestFiles({ a: 'b\0', c: '' })).not.toBe(digestFiles({ a: '', b: 'c\0' }));
  });
});
