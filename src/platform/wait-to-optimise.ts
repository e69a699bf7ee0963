import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 wait as long as it can be told to before it compiles WebAssembly once more to make it faster. undici reads answers with WebAssembly, and on Node 20 V8 would do that within the
 * first few of them: more than 30 MiB at the peak of a small run and a sixth of its work, where hundreds of answers do not yet earn it back. To be called before the first connection.
 */
export function waitToOptimise(): void {
  setFlagsFromString('--wasm-tiering-budget=2147483647');
}
