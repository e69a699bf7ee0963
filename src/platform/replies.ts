import type { CorrelationKey } from '../model/correlation.ts';
import type { ScriptedAnswer } from '../model/scenario.ts';

/** How UEAT will answer the next callbacks for a key, as a scenario scripted it. */
export interface Replies {
  script(key: CorrelationKey, answers: readonly ScriptedAnswer[]): void;
  /**
   * Takes the next scripted answer for a key, if there is one.
   * @param isGuess whether the callback does not say itself that it is for the key: when one comes that does, it gets what the guessed ones got
   */
  take(key: CorrelationKey, isGuess?: boolean): ScriptedAnswer | undefined;
}

/** Makes an empty set of scripted replies. */
export function createReplies(): Replies {
  const queues = new Map<CorrelationKey, ScriptedAnswer[]>();
  const lent = new Map<CorrelationKey, readonly ScriptedAnswer[]>();
  return {
    script(key, answers) {
      queues.set(key, [...(queues.get(key) ?? []), ...answers]);
    },
    take(key, isGuess = false) {
      const back = lent.get(key) ?? [];
      if (!isGuess && back.length > 0) {
        lent.delete(key);
        queues.set(key, [...back, ...(queues.get(key) ?? [])]);
      }
      const taken = queues.get(key)?.shift();
      if (isGuess && taken !== undefined) lent.set(key, [...back, taken]);
      return taken;
    },
  };
}
