import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readUserLines, type UserLine } from '../../src/config/read-user-lines.ts';
import { phrase } from '../../src/model/phrase.ts';

async function read(chunks: readonly Uint8Array[], longest = 100): Promise<{ readonly lines: readonly UserLine[]; readonly sha256: string }> {
  const { batches, sha256 } = readUserLines('<stdin>', Readable.from(chunks), { longest, hint: phrase`the file is empty` });
  const lines: UserLine[] = [];
  for await (const batch of batches) lines.push(...batch);
  return { lines, sha256: sha256() };
}
const textsOf = ({ lines }: { readonly lines: readonly UserLine[] }): readonly string[] => lines.map(({ text }) => text);

describe('the lines of a file that a person named', () => {
  it('are the same however the bytes come', async () => {
    const bytes = Buffer.from('\uFEFFa\r\n\nété\nlast');
    const whole = await read([bytes]);
    const one = await read([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(textsOf(whole)).toEqual(['a', '', 'été', 'last']);
    expect(one).toEqual(whole);
    expect(whole.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(whole.lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('are cut where they are too long, and the next one is whole', async () => {
    const { lines } = await read([Buffer.from('x'.repeat(60)), Buffer.from('y'.repeat(60)), Buffer.from(`${'z'.repeat(60)}\nshort\n${'w'.repeat(200)}`)]);
    expect(lines.map(({ text, isCut }) => [text.length, isCut])).toEqual([[100, true], [5, false], [100, true]]);
  });

  it('keep what is no UTF-8 as far as it can be read', async () => {
    expect(textsOf(await read([Buffer.from('cr\xe8me 7\n', 'latin1')]))).toEqual(['cr\uFFFDme 7']);
  });

  it('end with the file: a last line feed begins no further line', async () => {
    expect(textsOf(await read([Buffer.from('a\n')]))).toEqual(['a']);
    expect(textsOf(await read([]))).toEqual([]);
  });
});
