import { addressOf } from '../checks/steps/judge-scenario.ts';
import { isSuccess } from '../contract/classify-deliveries.ts';
import { parseBody } from '../contract/parse-body.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Exchange } from '../model/exchange.ts';
import type { RunContext } from '../run/run-context.ts';
import { judgeBody } from './judge-body.ts';
import type { ByHand } from './open-by-hand.ts';
import type { StoryByHand } from './tell-story-by-hand.ts';
import type { ValidatedBody } from './validate-body.ts';

/** What came of a call by hand. */
export interface SentByHand {
  /** The request as it may be shown, and how it ended. */
  readonly sent: Exchange;
  readonly callback?: Exchange;
  /** The form of the callback's body, when that is JSON. */
  readonly form?: ValidatedBody;
  /** Whatever else the POS called meanwhile. */
  readonly others: readonly Exchange[];
  /** Whether the POS took the call, called back, and UEAT took that. */
  readonly isComplete: boolean;
}

/** Until UEAT's answer to a callback is on its way. */
export function untilAnswered(id: string, { exchanges }: ByHand['record'], { journal }: RunContext): Promise<void> {
  if (exchanges.get(id)?.closing !== undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = journal.subscribe((event) => {
      if (event.type !== 'exchangeEnded' || event.exchangeId !== id) return;
      unsubscribe();
      resolve();
    });
  });
}

const wasTaken = ({ closing }: Exchange): boolean => closing?.kind === 'answered' && isSuccess(closing.response.status);

/** What the record of a call by hand shows; undefined when nothing was sent. */
export function collectByHand({ record, plays }: ByHand, { send, expect }: StoryByHand, catalogue: Catalogue): SentByHand | undefined {
  const play = plays.at(-1);
  const sent = play === undefined ? undefined : record.exchanges.get(record.steps.get(addressOf(play.planned, send))?.exchangeId ?? '');
  if (play === undefined || sent === undefined) return undefined;
  const claimed = record.steps.get(addressOf(play.planned, expect))?.wait?.claimed;
  const callback = record.exchanges.get(claimed ?? '');
  const others = [...record.exchanges.values()].filter(({ id, direction, seq }) => direction === 'in' && id !== callback?.id && seq > sent.seq);
  const form = callback === undefined ? undefined : formOf(callback, expect.call === 'menu' ? 'menu' : 'status', catalogue);
  return {
    sent, others, isComplete: wasTaken(sent) && callback !== undefined && wasTaken(callback),
    ...(callback !== undefined && { callback }), ...(form !== undefined && { form }),
  };
}

function formOf({ request: { url, method, body } }: Exchange, kind: 'menu' | 'status', catalogue: Catalogue): ValidatedBody | undefined {
  const parsed = parseBody(body);
  if (parsed.kind !== 'json') return undefined;
  const text = body.content.replace(/^\uFEFF/, '');
  return { text, check: judgeBody({ kind, name: `${method} ${url}`, text, value: parsed.value, catalogue, isFormOnly: true }) };
}
