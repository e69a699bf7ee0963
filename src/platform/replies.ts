import type { CorrelationKey } from '../model/correlation.ts';
import type { ScriptedAnswer } from '../model/scenario.ts';

/** How UEAT will answer the next callbacks for a key, as a scenario scripted it. */
export interface Replies {
  script(key: CorrelationKey, answers: readonly ScriptedAnswer[]): void;
  /** Takes the next scripted answer for a key, if there is one. */
  take(key: CorrelationKey): ScriptedAnswer | undefined;
}

/** Makes an empty set of scripted replies. */
export function createReplies(): Replies {
  const queues = new Map<CorrelationKey, ScriptedAnswer[]>();
  return {
    script(key, answers) {
      queues.set(key, [...(queues.get(key) ?? []), ...answers]);
    },
    take: (key) => queues.get(key)?.shift(),
  };
}
