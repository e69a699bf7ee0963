import { hintWord } from '../../input/hint-word.ts';
import type { DocumentPath } from '../../input/located-document.ts';
import type { ProblemList } from '../../input/problem-list.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';
import type { SendStep } from '../../model/scenario.ts';

/** Holds the keys of a `send` against its call, and `again` against what was sent before. */
export function traceSend(step: SendStep, sent: ReadonlyMap<string, SendStep>, at: (...below: DocumentPath) => string, problems: ProblemList): void {
  const { call, again, order, resend, raw } = step;
  const refuse = (message: Phrase, hint: Phrase, location: string): void => {
    problems.add({ code: 'catalogue.step', message, hint, location });
  };
  if (call === 'raw' && raw === undefined) refuse(phrase`a raw send needs 'raw'`, phrase`say where it goes, and what`, at());
  if (call !== 'raw' && raw !== undefined) refuse(phrase`a send of ${call} has no 'raw'`, phrase`write 'send: raw', or take it out`, at('raw'));
  if (call !== 'order' && (order !== undefined || resend !== undefined)) {
    refuse(phrase`a send of ${call} has no 'order'`, phrase`write 'send: order', or take it out`, at('order'));
  } else if (call === 'order' && again === undefined && order === undefined) {
    refuse(phrase`a new order needs 'order' with its items`, phrase`write what is ordered, or name in 'again' what is sent again`, at('order'));
  } else if (again !== undefined && order !== undefined) {
    refuse(phrase`an order that is sent again keeps its items`, phrase`take 'items' out; 'restore' and 'tamper' say what changes`, at('order'));
  }
  if (again === undefined) return;
  const earlier = sent.get(again);
  if (earlier === undefined) {
    const message = phrase`no earlier step sends anything as '${again}'`;
    problems.add({ code: 'catalogue.unknown', message, hint: hintWord(again, [...sent.keys()], phrase`sendings`), location: at('again') });
  } else if (call === 'raw' || earlier.call !== call) {
    refuse(phrase`'${again}' sends ${earlier.call}, and this sends ${call}`, phrase`only an order or a menuSync is sent again, each as itself`, at('again'));
  }
}
