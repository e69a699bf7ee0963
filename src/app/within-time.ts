import { runInNewContext } from 'node:vm';

/**
 * Runs something that does not wait, and gives up after a time: also on a regular expression that would go on for ever, which nothing else can stop.
 * @returns undefined when the time was up
 */
export function withinTime<T>(limitMs: number, work: () => T): { readonly value: T } | undefined {
  const found: { value?: { readonly value: T } } = {};
  try {
    runInNewContext('work()', { work: () => { found.value = { value: work() }; } }, { timeout: limitMs });
    return found.value;
  } catch (error) {
    // It is an error of the other context, and so no instance of our Error.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  }
}
