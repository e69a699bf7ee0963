import type { PageDocument, PageElement } from './dom.ts';
import type { PageExchangeBody, PageExchangeHead, PageMessage } from './page-exchange.ts';
import type { indentJson } from './indent-json.ts';
import type { toCurl } from './to-curl.ts';

/** What the list needs from outside, since it runs in the page. */
export interface ListTools {
  readonly indentJson: typeof indentJson;
  readonly toCurl: typeof toCurl;
  readonly unseen: RegExp;
  readonly blockSize: number;
}

/** Draws the list of exchanges from the page's data, a stretch at a time; what one shows is set when it is opened. Runs in the page. */
export function listExchanges(document: PageDocument, { indentJson, toCurl, unseen, blockSize }: ListTools): void {
  const find = (selector: string): PageElement | null => document.querySelector(selector);
  const [list, query, tally, more] = [find('#exchange-list'), find('#exchange-query'), find('#exchange-tally'), find('#more-exchanges')];
  const [template, messages] = [find('#exchange-template'), find('#messages-template')];
  if (list === null || query === null || tally === null || more === null || template === null || messages === null) return;
  const read = (id: string): unknown => JSON.parse(find(`#${id}`)?.textContent ?? 'null');
  const heads = read('exchange-heads') as readonly PageExchangeHead[];
  const blocks = new Map<number, readonly PageExchangeBody[]>();
  const bodyOf = (index: number): PageExchangeBody | undefined => {
    const block = Math.floor(index / blockSize);
    const known = blocks.get(block) ?? read(`exchange-block-${block}`) as readonly PageExchangeBody[];
    blocks.set(block, known);
    return known[index % blockSize];
  };
  const clean = (text: string): string => text.replace(unseen, (character) => character === '\n' ? character : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
  const part = (owner: PageElement, name: string): PageElement => owner.querySelector(name) ?? document.createElement('span');
  const indent = (text: string): string => indentJson(text)?.map((line) => line.text).join('\n') ?? text;
  const setMessage = (owner: PageElement, message: PageMessage | null): void => {
    const body = message?.body;
    part(owner, '.headers').textContent = clean((message?.headers ?? []).map(([name, value]) => `${name}: ${value}`).join('\n'));
    part(owner, '.content').textContent = body === undefined ? '' : clean(body.encoding === 'utf8' ? indent(body.content) : `base64 ${body.content}`);
    part(owner, '.content').hidden = part(owner, '.content').textContent === '';
    part(owner, '[data-part="empty"]').hidden = (body?.content ?? '') !== '';
    part(owner, '[data-part="cut"]').hidden = body?.isCut !== true;
  };
  const open = (details: PageElement, index: number): void => {
    const inside = part(details, '.inside');
    const body = bodyOf(index);
    if (inside.textContent !== '' || body === undefined) return;
    inside.append(messages.content.cloneNode(true));
    part(inside, '.step').textContent = heads[index]?.step ?? '';
    setMessage(part(inside, '[data-part="request"]'), body.request);
    setMessage(part(inside, '[data-part="response"]'), body.response);
    const command = toCurl(body.request, unseen);
    part(inside, '.command pre').textContent = command ?? '';
    part(inside, '.command').hidden = command === undefined;
    part(inside, '[data-part="no-repeat"]').hidden = command !== undefined;
  };
  const setHead = ({ id, direction, line, answer, isBad, when }: PageExchangeHead, index: number): PageElement => {
    const entry = part(template.content.cloneNode(true), 'details');
    entry.id = `x-${id}`;
    part(entry, '.way').className = `way ${direction}`;
    part(entry, '.way').textContent = direction === 'out' ? 'UEAT → POS' : 'POS → UEAT';
    part(entry, '.line').textContent = line;
    part(entry, '.answer').className = `answer ${isBad ? 'bad' : 'good'}`;
    part(entry, '.answer').textContent = answer === '' ? '…' : answer;
    part(entry, '[data-part="when"]').append(`${id} · `, ...when.map((text, place) => {
      const words = document.createElement('span');
      if (when.length > 1) words.lang = place === 0 ? 'en' : 'fr';
      words.textContent = text;
      return words;
    }));
    entry.addEventListener('toggle', () => { if (entry.open) open(entry, index); });
    return entry;
  };
  let found: readonly number[] = [];
  let shown = 0;
  const showMore = (upTo = shown + blockSize): void => {
    const next = found.slice(shown, Math.max(upTo, shown + blockSize));
    list.append(...next.flatMap((index) => { const head = heads[index]; return head === undefined ? [] : [setHead(head, index)]; }));
    shown += next.length;
    more.hidden = shown >= found.length;
  };
  const apply = (): void => {
    const words = query.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const textOf = ({ id, line, answer, step }: PageExchangeHead): string => `${id} ${line} ${answer} ${step}`.toLowerCase();
    found = [...heads.keys()].filter((index) => { const head = heads[index]; return head !== undefined && (words.length === 0 || words.every((word) => textOf(head).includes(word))); });
    shown = 0;
    list.replaceChildren();
    tally.textContent = String(found.length);
    showMore();
  };
  const goTo = (id: string): void => {
    const index = heads.findIndex((head) => head.id === id);
    if (index === -1) return;
    query.value = '';
    apply();
    if (index >= shown) showMore(index + 1);
    const entry = find(`#x-${id}`);
    if (entry === null) return;
    entry.open = true;
    open(entry, index);
    entry.querySelector('summary')?.focus();
    entry.scrollIntoView({ block: 'center' });
  };
  query.addEventListener('input', apply);
  more.addEventListener('click', () => { showMore(); });
  find('#exchange-filter')?.addEventListener('submit', (event) => { event.preventDefault(); });
  document.addEventListener('click', (event) => {
    const id = event.target.closest('a[data-exchange]')?.dataset.exchange;
    if (id === undefined) return;
    event.preventDefault();
    goTo(id);
  });
  apply();
}
