import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readUserFile, readUserText, type UserFile } from '../../src/config/read-user-file.ts';
import { phrase } from '../../src/model/phrase.ts';
import { InputError } from '../../src/model/problem.ts';
import { tellProblem, type ToldProblem } from '../input/tell-problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'ppip-user-file-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const wanted: UserFile = { kind: 'report', limit: 8, hint: phrase`name another` };

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function problemsOf(file: string): Promise<readonly ToldProblem[]> {
  try {
    await readUserText(file, wanted);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(tellProblem);
    throw error;
  }
}

describe('a file that a person named', () => {
  it('is read up to its limit, without a byte order mark', async () => {
    expect(await readUserText(written('whole', '\uFEFFéabc'), wanted)).toBe('éabc');
    expect(await readUserText(written('empty', ''), wanted)).toBe('');
  });

  it.each<[string, () => string, string]>([
    ['is not there', () => join(folder, 'none'), 'report.notFound'],
    ['is a folder', () => folder, 'report.unreadable'],
    ['is too large', () => written('large', '123456789'), 'report.tooLarge'],
    ['is no UTF-8', () => written('latin', Buffer.from([0xe9, 0x61])), 'report.encoding'],
  ])('is told of when it %s', async (_what, make, code) => {
    const file = make();
    const [problem, ...more] = await problemsOf(file);
    expect({ code: problem?.code, hint: problem?.hint, more }).toEqual({ code, hint: 'name another', more: [] });
    expect(`${problem?.message ?? ''} ${problem?.location ?? ''}`).toContain(file);
  });

  it('is never read further than one byte beyond the limit', async () => {
    expect(await readUserFile(written('larger', '1234567890123'), wanted)).toHaveLength(9);
  });

  it.skipIf(!existsSync('/dev/zero'))('may have no end', async () => {
    expect(await problemsOf('/dev/zero')).toMatchObject([{ code: 'report.tooLarge' }]);
  });
});
