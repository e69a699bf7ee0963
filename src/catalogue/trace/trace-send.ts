import { hintWord } from '../../input/hint-word.ts';
import type { DocumentPath } from '../../input/located-document.ts';
import type { ProblemList } from '../../input/problem-list.ts';
import type { SendStep } from '../../model/scenario.ts';

/** Holds the keys of a `send` against its call, and `again` against what was sent before. */
export function traceSend(step: SendStep, sent: ReadonlyMap<string, SendStep>, at: (...below: DocumentPath) => string, problems: ProblemList): void {
  const { call, again, order, resend, raw } = step;
  const refuse = (message: string, hint: string, location: string): void => {
    problems.add({ code: 'catalogue.step', message, hint, location });
  };
  if (call === 'raw' && raw === undefined) refuse("a raw send needs 'raw'", 'say where it goes, and what', at());
  if (call !== 'raw' && raw !== undefined) refuse(`a send of ${call} has no 'raw'`, "write 'send: raw', or take it out", at('raw'));
  if (call !== 'order' && (order !== undefined || resend !== undefined)) {
    refuse(`a send of ${call} has no 'order'`, "write 'send: order', or take it out", at('order'));
  } else if (call === 'order' && again === undefined && order === undefined) {
    refuse("a new order needs 'order' with its items", "write what is ordered, or name in 'again' what is sent again", at('order'));
  } else if (again !== undefined && order !== undefined) {
    refuse('an order that is sent again keeps its items', "take 'items' out; 'restore' and 'tamper' say what changes", at('order'));
  }
  if (again === undefined) return;
  const earlier = sent.get(again);
  if (earlier === undefined) {
    const message = `no earlier step sends anything as '${again}'`;
    problems.add({ code: 'catalogue.unknown', message, hint: hintWord(again, [...sent.keys()], 'sendings'), location: at('again') });
  } else if (call === 'raw' || earlier.call !== call) {
    refuse(`'${again}' sends ${earlier.call}, and this sends ${call}`, 'only an order or a menuSync is sent again, each as itself', at('again'));
  }
}
