import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('V8 has a budget for WebAssembly, and none above ours', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const usual = /default: --wasm-tiering-budget=(\d+)/.exec(options)?.[1];
  expect(Number(usual)).toBeLessThanOrEqual(13_000_000);
});
