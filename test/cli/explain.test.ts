import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TopicIndex } from '../../src/report/explain/explanation.ts';
import { measureText } from '../../src/report/terminal/wrap-text.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const escape = String.fromCharCode(27);
const shipped = join(import.meta.dirname, '..', '..', 'scenarios');

describe('ppip explain', () => {
  it('tells of a rule, from what it asks to how to try it', async () => {
    const { exitCode, stdout, stderr } = await runMain(['explain', 'ORD-004']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^ORD-004 MUST \S/);
    for (const part of ['Source ', 'Why ', 'Causes ', 'Fix ', 'What UEAT sends · orders/quantities', 'POST {pos.ordersUrl}', 'A right answer', 'Verified by ', 'Try it ']) {
      expect(stdout).toContain(part);
    }
    expect(stdout).toMatch(/^ {2}Try it {6}ppip certify --only orders\/quantities$/m);
  });

  it('marks what an example is about', async () => {
    const { stdout } = await runMain(['explain', 'REJ-006']);
    expect(stdout).toMatch(/^ {2}> +"Total": \d+$/m);
    expect(stdout).toMatch(/^ {4}On purpose {2}\/Payment\/Total \+ 100/m);
  });

  it('shows bodies whole with --full', async () => {
    const short = await runMain(['explain', 'MEN-002']);
    const full = await runMain(['explain', 'MEN-002', '--full']);
    expect(short.stdout).toContain('--full');
    expect(short.stdout).not.toContain('"poutine_001"');
    expect(full.stdout).toContain('"Id": "poutine_001"');
  });

  it('tells of several, and of codes, in French when asked', async () => {
    const { exitCode, stdout } = await runMain(['explain', 'status.isNot', 'STA-001', '--lang', 'fr']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^status\.isNot\n {2}Constat {5}La commande est rejetée/);
    expect(stdout).toMatch(/^STA-001 OBLIGATOIRE \S/m);
    expect(stdout).toContain('Pourquoi');
  });

  it('lists what can be explained when it is told nothing', async () => {
    const { exitCode, stdout } = await runMain(['explain']);
    const { requirements, codes } = JSON.parse((await runMain(['explain', '--json'])).stdout) as TopicIndex;
    expect(exitCode).toBe(0);
    expect(stdout).toContain('ppip explain ORD-004 status.isNot');
    for (const id of [...requirements, ...codes].flatMap(({ ids }) => ids)) expect(stdout).toContain(id);
  });

  it('gives JSON with whole bodies', async () => {
    const { stdout } = await runMain(['explain', 'ORD-001', 'arrived.never', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { kind: 'requirement', id: 'ORD-001', level: 'must', example: { scenario: 'orders/takeout-asap', sent: [{ body: { CounterNotes: 'TEST - PPIP certification - do not prepare' } }] } },
      { kind: 'code', code: 'arrived.never', side: 'partner' },
    ]);
  });

  it('explains another catalogue, without examples of answers that it has not', async () => {
    const folder = join(temporaryFolder(), 'rules');
    cpSync(shipped, folder, { recursive: true });
    rmSync(join(folder, 'payloads', 'answers.json'));
    const { exitCode, stdout } = await runMain(['explain', 'ORD-001', 'MEN-002', '--catalogue', folder]);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('POST {pos.ordersUrl}');
    expect(stdout).toContain('POST {pos.menuSyncUrl}');
  });

  it('colours for somebody who looks at it, and not through a pipe', async () => {
    expect((await runMain(['explain', 'ORD-001'], { isTTY: true, env: { TERM: 'xterm' } })).stdout).toContain(`${escape}[`);
    expect((await runMain(['explain', 'ORD-001', '--no-color'], { isTTY: true, env: { TERM: 'xterm' } })).stdout).not.toContain(escape);
    expect((await runMain(['explain', 'ORD-001'])).stdout).not.toContain(escape);
  });

  it.each(['en', 'fr'])('keeps to the columns of the screen for everything there is, in %s', async (language) => {
    const { requirements, codes } = JSON.parse((await runMain(['explain', '--json'])).stdout) as TopicIndex;
    const { exitCode, stdout } = await runMain(['explain', ...[...requirements, ...codes].flatMap(({ ids }) => ids), '--lang', language]);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').filter((line) => measureText(line) > 100)).toEqual([]);
    expect(stdout).not.toMatch(/undefined|\[object/);
  });
});
