import type { BodyCheck } from '../model/body-check.ts';
import type { Body, Closing, Exchange, Headers } from '../model/exchange.ts';
import type { Language } from '../model/text.ts';
import { cleanText } from './clean-text.ts';
import { excerptBody } from './excerpt-body.ts';
import { bodyFindingRows } from './set-body-check.ts';
import { blankRow, type Row } from './terminal/row.ts';
import { setRows } from './terminal/set-rows.ts';
import { tellUnreachable } from './tell-unreachable.ts';
import { byHandWords } from './words/by-hand.ts';
import { label } from './words/labels.ts';
import { valuesIn } from './words/values.ts';

interface SetOptions {
  readonly language: Language;
  readonly color: boolean;
  readonly width: number;
}

/** Enough for an order; of a menu only the beginning. */
const mostLines = 80;
const longestHead = 300;

const code = (text: string, indent: number): Row => ({ text, indent, isCode: true });

function bodyRows(body: Body, language: Language): readonly Row[] {
  if (body.content === '') return [{ text: label(language, 'emptyBody'), indent: 4, tone: 'faint' }];
  return excerptBody(body, undefined, mostLines).map(({ text }) => code(text, 4));
}

function messageRows(head: string, headers: Headers, body: Body, language: Language): readonly Row[] {
  return [
    code(cleanText(head, longestHead), 2),
    ...headers.map(([name, value]): Row => ({ text: cleanText(`${name}: ${value}`, 2_000), indent: 2, tone: 'faint' })),
    ...bodyRows(body, language),
  ];
}

function closingRows(closing: Closing | undefined, language: Language): readonly Row[] {
  if (closing === undefined) return [code(label(language, 'noAnswer'), 2)];
  if (closing.kind === 'failed') return [code(`${valuesIn(language).term('failure', closing.reason)} (${cleanText(closing.detail, longestHead)})`, 2)];
  const { status, headers, body } = closing.response;
  return messageRows(`HTTP ${status}`, headers, body, language);
}

/** A request of either side; its token is shown by its claims. */
function requestRows(exchange: Exchange, language: Language): readonly Row[] {
  const { request: { headers, body }, token: { claims } } = exchange;
  const shown = headers.flatMap((header): Headers => {
    const isToken = claims !== undefined && header[0].toLowerCase() === 'authorization';
    return isToken ? [[header[0], header[1].replace(/\S+$/, '…')], ['  claims', JSON.stringify(claims)]] : [header];
  });
  return messageRows(head(exchange), shown, body, language);
}

const head = ({ request: { method, url } }: Exchange): string => `${method} ${url}`;

/** A call by hand as it was sent, what the POS answered, and what is waited for now; nothing is when that time is missing. */
export function setSending(sent: Exchange, waitsForMs: number | undefined, options: SetOptions): string {
  const { language } = options;
  const words = byHandWords[language];
  const values = valuesIn(language);
  const { closing, startedMs, endedMs } = sent;
  const isAnswered = closing?.kind === 'answered';
  const unreachable = tellUnreachable(sent, language);
  return setRows([
    { text: words.sent, tone: 'heading' },
    ...requestRows(sent, language),
    blankRow,
    ...(unreachable === undefined ? [] : [{ text: `${unreachable.said}.`, tone: 'bad' }, { label: label(language, 'fix'), text: unreachable.fix, indent: 2 }] satisfies readonly Row[]),
    { text: isAnswered ? words.answered(values.time(Math.round((endedMs ?? startedMs) - startedMs))) : words.noAnswer, tone: 'heading' },
    ...closingRows(closing, language),
    blankRow,
    { text: waitsForMs === undefined ? words.notWaited : words.waiting(values.term('call', sent.call === 'menuSync' ? 'menu' : 'orderStatus'), values.time(waitsForMs)), tone: 'faint' },
    blankRow,
  ], options);
}

/** What came of a call by hand, for a page. */
export interface CallbackByHand {
  readonly sent: Exchange;
  readonly callback?: Exchange;
  readonly form?: { readonly check: BodyCheck; readonly text: string };
  readonly others: readonly Exchange[];
  readonly isComplete: boolean;
}

/** The callback of a call by hand, the form of its body, and whatever else came. */
export function setCallback({ sent, callback, form, others, isComplete }: CallbackByHand, options: SetOptions): string {
  const { language } = options;
  const words = byHandWords[language];
  const came: readonly Row[] = callback === undefined ? [{ text: words.nothingCame, tone: 'bad' }] : [
    { text: words.cameBack(valuesIn(language).time(Math.round(callback.startedMs - sent.startedMs))), tone: 'heading' },
    ...requestRows(callback, language),
    blankRow,
    { text: words.weAnswered, tone: 'heading' },
    ...closingRows(callback.closing, language),
    blankRow,
    { text: words.form, tone: 'heading' },
    ...formRows(form, language),
  ];
  return setRows([
    ...came,
    blankRow,
    ...(others.length === 0 ? [] : [{ text: `${words.others} (${others.length})`, tone: 'heading' } as const, ...others.slice(0, 10).map(otherRow), blankRow]),
    { text: isComplete ? words.complete : words.incomplete, tone: isComplete ? 'good' : 'warning' },
  ], options);
}

function formRows(form: CallbackByHand['form'], language: Language): readonly Row[] {
  const words = byHandWords[language];
  if (form === undefined) return [{ text: words.noForm, indent: 2, tone: 'bad' }];
  if (form.check.findings.length === 0) return [{ text: words.formRight, indent: 2 }];
  return bodyFindingRows(form.check, form.text, language);
}

function otherRow(exchange: Exchange): Row {
  const { closing } = exchange;
  return code(`${cleanText(head(exchange), longestHead)}${closing?.kind === 'answered' ? ` → HTTP ${closing.response.status}` : ''}`, 2);
}
