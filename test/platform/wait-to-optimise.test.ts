import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('V8 knows the budget for WebAssembly, and has a smaller one of its own', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const usual = /default: --wasm-tiering-budget=(\d+)/.exec(options)?.[1];
  expect(Number(usual)).toBeLessThan(2_147_483_647);
});
