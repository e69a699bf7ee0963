import type { Json } from '../model/json.ts';
import type { Cause } from '../model/event.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Evidence, FindingArgs, Judgement } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { WorkingRow } from '../model/working.ts';

interface Details {
  readonly args?: FindingArgs;
  readonly expected?: Json | undefined;
  readonly actual?: Json | undefined;
  readonly working?: readonly WorkingRow[] | undefined;
  readonly evidence?: readonly Evidence[];
}

function judgement(outcome: Outcome, code: string, details: Details): Judgement {
  const { args = {}, evidence = [], expected, actual, working } = details;
  return {
    outcome, code, args, evidence,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(working !== undefined && { working }),
  };
}

/** The rule is kept. */
export function pass(code: string, details: Details = {}): Judgement {
  return judgement('passed', code, details);
}

/** The rule is broken. */
export function fail(code: string, details: Details = {}): Judgement {
  return judgement('failed', code, details);
}

/** The question could not be put. */
export function block(code: string, details: Details = {}): Judgement {
  return judgement('blocked', code, details);
}

/** The same, for a cause that is known already. */
export function blockFor({ code, args }: Cause, evidence?: readonly Evidence[]): Judgement {
  return block(code, { args, ...(evidence !== undefined && { evidence }) });
}

/** The question has no meaning here. */
export function skip(code: string, details: Details = {}): Judgement {
  return judgement('notApplicable', code, details);
}

/** Points at an exchange and, where it is known, a place in its body. */
export function at(exchange: Exchange, pointer?: string): Evidence {
  return pointer === undefined ? { exchangeId: exchange.id } : { exchangeId: exchange.id, pointer };
}
