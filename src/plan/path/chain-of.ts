import type { ExpectStep, ReplyStep, Scenario, ScriptedAnswer } from '../../model/scenario.ts';
import type { Pace } from './pace.ts';

/** Something that is waited for, and what it takes, in milliseconds. */
export interface Wait {
  readonly kind: 'status' | 'menu' | 'push' | 'refund' | 'retry' | 'pause';
  readonly ms: number;
}

/** Waits of which each begins when the one before it has ended. What overlaps with them is not among them. */
export interface Chain {
  readonly ms: number;
  readonly waits: readonly Wait[];
}

const nothing: Chain = { ms: 0, waits: [] };
const kinds = { orderStatus: 'status', menu: 'menu', menuPush: 'push', refund: 'refund' } as const;

const after = ({ ms, waits }: Chain, wait: Wait): Chain => ({ ms: ms + wait.ms, waits: [...waits, wait] });
const later = (a: Chain, b: Chain): Chain => (b.ms > a.ms || (b.ms === a.ms && b.waits.length > a.waits.length) ? b : a);

/** What a POS takes at least from a delivery that got this answer to the next. */
function pauseAfter(answer: ScriptedAnswer | undefined, { unansweredMs }: Pace): number {
  if (answer === undefined) return 0;
  const [, asked] = Object.entries(answer.headers).find(([name]) => name.toLowerCase() === 'retry-after') ?? [];
  const seconds = Number(asked ?? 0);
  return answer.delayMs + (answer.fault === 'silence' ? unansweredMs : 0) + (Number.isFinite(seconds) ? seconds * 1000 : 0);
}

/**
 * The longest chain of waits of a scenario that goes as it should: what is sent together is waited for once, what is sent after a wait begins another.
 * What the till or a hook takes counts for nothing.
 * @param open the most orders that may be open at the POS: a longer burst goes in rounds
 */
export function chainOf({ steps }: Pick<Scenario, 'steps'>, pace: Pace, open: number): Chain {
  const causes = new Map<string, Chain>();
  const bursts = new Map<string, string[]>();
  const takesMs: Readonly<Record<Wait['kind'], number>> = { status: pace.statusMs, menu: pace.menuMs, push: pace.menuMs, refund: 0, retry: 0, pause: 0 };
  const answers = (name: string): readonly ScriptedAnswer[] => steps.filter((step): step is ReplyStep => step.kind === 'reply' && step.for === name).flatMap((step) => step.answers);
  const arrivalOf = (name: string, call: ExpectStep['call']): Chain => after(causes.get(name) ?? nothing, { kind: kinds[call], ms: takesMs[kinds[call]] });
  const retryOf = (step: ExpectStep): Chain => {
    const earlier = steps.slice(0, steps.indexOf(step)).filter((other) => other.kind === 'expect' && other.isRetry && other.for === step.for);
    const pauses = answers(step.for).slice(0, earlier.length + 1).map((answer) => pauseAfter(answer, pace));
    return pauses.reduce((chain, ms) => after(chain, { kind: 'retry', ms }), arrivalOf(step.for, step.call));
  };
  /** When a sending leaves: of a burst no more at once than may be open. */
  const leavesAt = (name: string, burst: string | undefined, now: Chain): Chain => {
    if (burst === undefined) return now;
    const members = bursts.get(burst) ?? [];
    bursts.set(burst, [...members, name]);
    const before = members[members.length - open];
    return before === undefined ? now : arrivalOf(before, 'orderStatus');
  };
  let now = nothing;
  for (const step of steps) {
    if (step.kind === 'send') causes.set(step.as, leavesAt(step.as, step.burst, now));
    if (step.kind === 'ask') causes.set(step.as, now);
    if (step.kind === 'expect') now = later(now, step.isRetry ? retryOf(step) : arrivalOf(step.for, step.call));
    if (step.kind === 'pause') now = after(now, { kind: 'pause', ms: step.forMs });
  }
  return now;
}
