import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Tamper } from '../../model/scenario.ts';
import type { Language } from '../../model/text.ts';
import { findMark } from '../excerpt-body.ts';
import { setJsonLines, type JsonLine } from '../json-lines.ts';
import type { Row } from '../terminal/row.ts';
import { label } from '../words/labels.ts';
import { explainLabel } from './explain-labels.ts';
import type { ExampleMessage } from './explanation.ts';

/** How an explanation is shown. */
export interface ExplainOptions {
  readonly language: Language;
  /** Bodies whole, and every check; else what matters of them. */
  readonly isFull: boolean;
}

const mostLines = 40;
/** Where the token is what matters, the body is only a reminder. */
const mostLinesBesideToken = 6;
const mostItems = 1;

/** Members of an order that every reader looks for; the others are left out unless the example is about them. */
const telling: ReadonlySet<string> = new Set(['OrderIds', 'DeliveryInfo', 'Service', 'Items', 'Promotions', 'Fees', 'Payment']);

const isEmpty = (value: Json | undefined): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A value without its empty members, but for those that the example is about. */
function withoutEmpty(value: Json, pointer: string, marks: readonly string[]): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item, index) => withoutEmpty(item, `${pointer}/${index}`, marks));
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([name, member]) => !isEmpty(member) || marks.some((mark) => `${mark}/`.startsWith(`${pointer}/${name}/`)));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutEmpty(member ?? null, `${pointer}/${name}`, marks)]));
}

/** What matters of a body: of an order its items and sums, of a menu its first items. */
function abbreviate(body: JsonObject, marks: readonly string[]): JsonObject {
  const wanted = new Set(marks.map((mark) => mark.split('/')[1] ?? ''));
  if (body.Payment !== undefined && body.OrderIds !== undefined) {
    const order = withoutEmpty(body, '', marks);
    return isJsonObject(order) ? Object.fromEntries(Object.entries(order).filter(([name]) => telling.has(name) || wanted.has(name))) : body;
  }
  const kept = Object.entries(body).filter(([name]) => name !== 'Categories');
  return Object.fromEntries(kept.map(([name, value]) => [name, name === 'Items' && Array.isArray(value) ? (value as readonly Json[]).slice(0, mostItems) : value]));
}

/** The lines that show the marked places, or what is nearest around them; of what only the whole body is around, none. */
function findMarked(lines: readonly JsonLine[], marks: readonly string[]): ReadonlySet<number> {
  return new Set(marks.map((mark) => findMark(lines, mark)).filter((index) => lines[index]?.pointer !== ''));
}

function bodyRows({ body, marks, token }: ExampleMessage & { readonly body: Json }, { language, isFull }: ExplainOptions): readonly Row[] {
  if (!isJsonObject(body)) return [{ text: typeof body === 'string' ? body : JSON.stringify(body), indent: 4, isCode: true, tone: 'faint' }];
  const shown = isFull ? body : abbreviate(body, marks);
  const lines = setJsonLines(shown, marks[0] ?? '');
  const marked = findMarked(lines, marks);
  // What the example is about is shown, however far down it stands.
  const room = Math.max(token === undefined ? mostLines : mostLinesBesideToken, ...[...marked].map((index) => index + 2));
  const kept = isFull || lines.length <= room + 2 ? lines : lines.slice(0, room);
  const isShort = kept.length < lines.length || JSON.stringify(shown) !== JSON.stringify(body);
  return [
    ...kept.map(({ depth, text }, index): Row => ({
      text: `${marked.has(index) ? '> ' : '  '}${'  '.repeat(depth)}${text}`, indent: 2, isCode: true, tone: marked.has(index) ? 'marked' : 'faint',
    })),
    ...(isShort ? [{ text: `… ${explainLabel(language, 'shortened')}`, indent: 4, tone: 'faint' } as const] : []),
  ];
}

function describeTamper({ at, change, value }: Tamper, language: Language): string {
  switch (change) {
    case 'remove': return `${at} ${explainLabel(language, 'removed')}`;
    case 'add': return `${at} ${typeof value === 'number' && value < 0 ? '−' : '+'} ${String(Math.abs(Number(value)))}`;
    case 'set': return `${at} = ${JSON.stringify(value ?? null)}`;
  }
}

/** One message of an example: its first line, headers, body, and what is wrong with it on purpose. */
export function messageRows(message: ExampleMessage, options: ExplainOptions): readonly Row[] {
  const { head, headers, token, body, tampers, says } = message;
  const { language } = options;
  const code = (text: string): Row => ({ text, indent: 4, isCode: true });
  const tokenRow = (text: string, index: number): Row => ({ label: index === 0 ? explainLabel(language, 'token') : ' ', text, indent: 4, isCode: true, tone: 'marked' });
  return [
    ...(says === undefined ? [] : [{ text: says[language], indent: 4 }]),
    code(body === undefined ? `${head} (${label(language, 'emptyBody')})` : head),
    ...headers.map(([name, value]) => code(`${name}: ${value}`)),
    ...(token === undefined ? [] : setJsonLines({ ...token.header, ...token.claims }).slice(1, -1).map(({ text }) => text).map(tokenRow)),
    ...(body === undefined ? [] : bodyRows({ ...message, body }, options)),
    ...(tampers.length === 0 ? [] : [{ label: explainLabel(language, 'onPurpose'), text: tampers.map((tamper) => describeTamper(tamper, language)).join(' · '), indent: 4, tone: 'warning' } as const]),
  ];
}
