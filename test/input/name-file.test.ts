import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameFile } from '../../src/input/name-file.ts';

describe('nameFile', () => {
  it('names a file below the working directory as seen from there', () => {
    expect(nameFile(resolve('lab/ppip.yaml'))).toBe('lab/ppip.yaml');
    expect(nameFile('./lab/../ppip.yaml')).toBe('ppip.yaml');
  });

  it('leaves the name of a file elsewhere as it was given', () => {
    const elsewhere = join(dirname(resolve('.')), 'ppip.yaml');
    expect(nameFile(elsewhere)).toBe(elsewhere);
    expect(nameFile('../ppip.yaml')).toBe('../ppip.yaml');
  });

  it('is not misled by a name that begins with dots', () => {
    expect(nameFile(resolve('..lab/ppip.yaml'))).toBe('..lab/ppip.yaml');
  });
});
