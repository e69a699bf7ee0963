import type { Fact } from '../model/event.ts';
import type { Body } from '../model/exchange.ts';

/** Replaces what a text holds of fields that must not be written down. */
export type HideText = (text: string) => string;

const hideBody = (body: Body, hide: HideText): Body => body.encoding === 'utf8' ? { ...body, content: hide(body.content) } : body;

/**
 * Hides fields in what comes from the other side: callbacks, answers, and what a hook said. What UEAT sends to the POS stays as it is: its
 * customers are invented, and its orders are what answers are judged by.
 */
export function hideFieldsOf(fact: Fact, hide: HideText): Fact {
  switch (fact.type) {
    case 'exchangeStarted':
      return fact.direction === 'out' ? fact : { ...fact, request: { ...fact.request, body: hideBody(fact.request.body, hide) } };
    case 'exchangeEnded': {
      const { closing } = fact;
      return closing.kind === 'failed' ? fact : { ...fact, closing: { ...closing, response: { ...closing.response, body: hideBody(closing.response.body, hide) } } };
    }
    case 'askAnswered':
      return { ...fact, output: hide(fact.output) };
    default:
      return fact;
  }
}
