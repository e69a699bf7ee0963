import type { Positions } from '../contract/read-positions.ts';
import type { Partner, Timeouts } from '../model/partner.ts';

/** How long nothing must arrive at the end of a run, unless ppip.yaml says otherwise. */
const usualQuietMs = 3_000;

/** How long we wait: as ppip.yaml says, else as long as the deadlines (design §5 rule 8). */
export function chooseTimeouts({ timeouts, pos }: Pick<Partner, 'timeouts' | 'pos'>, positions: Positions): Timeouts {
  return {
    acknowledgeMs: timeouts.acknowledgeMs ?? positions.deadlineAcknowledgeMs,
    statusMs: (pos.acceptance === 'person' ? timeouts.personMs : timeouts.statusMs) ?? positions.deadlineStatusMs,
    menuMs: timeouts.menuMs ?? positions.deadlineMenuMs,
    retryMs: timeouts.retryMs ?? timeouts.statusMs ?? positions.deadlineRetryMs,
    quietMs: timeouts.quietMs ?? usualQuietMs,
  };
}
