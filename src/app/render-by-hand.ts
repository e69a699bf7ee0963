import type { Exchange } from '../model/exchange.ts';
import type { Language } from '../model/text.ts';
import { setCallback, setSending } from '../report/set-by-hand.ts';
import type { SentByHand } from './collect-by-hand.ts';

/** How a call by hand is printed: first the call, and when there is more the rest. */
export function renderByHand(options: { readonly language: Language; readonly color: boolean; readonly width: number }) {
  return {
    sending: (sent: Exchange, waitsForMs: number | undefined): string => setSending(sent, waitsForMs, options),
    callback: (result: SentByHand): string => setCallback(result, options),
  };
}
