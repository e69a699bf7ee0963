import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 wait longer before it compiles WebAssembly once more to make it faster. undici reads answers with WebAssembly, and V8 would do that within the first few answers on Node 20:
 * more than 30 MiB at the peak and a sixth of the work of a small run, which even ten thousand orders do not earn back. The budget is that of Node 22 and newer, where this changes
 * nothing. To be called before the first connection.
 */
export function waitToOptimise(): void {
  setFlagsFromString('--wasm-tiering-budget=13000000');
}
