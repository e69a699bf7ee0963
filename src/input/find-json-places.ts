/** Where a value of a JSON text begins and ends, as offsets. */
export interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

/** A part of the document on the way to something that is looked for. */
interface Node {
  readonly inner: Map<string, Node>;
  place?: JsonPlace | undefined;
}

const decode = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * Finds where the values that RFC 6901 pointers lead to stand in a JSON text, in one pass; a pointer that leads nowhere gets the place of
 * the nearest thing around it. Of a member that stands there twice the last one counts, as it does for a reader.
 * @param text must be JSON, nested no deeper than a stack takes
 */
export function findJsonPlaces(text: string, pointers: Iterable<string>): ReadonlyMap<string, JsonPlace> {
  const root: Node = { inner: new Map() };
  const wanted = [...new Set(pointers)].map((pointer) => [pointer, plant(root, pointer)] as const);
  walk(text, 0, root);
  return new Map(wanted.flatMap(([pointer, way]) => {
    const place = way.findLast((node) => node.place !== undefined)?.place;
    return place === undefined ? [] : [[pointer, place] as const];
  }));
}

/** Adds the way to a pointer, from the root on. */
function plant(root: Node, pointer: string): readonly Node[] {
  const way = [root];
  let node = root;
  for (const token of pointer.split('/').slice(1).map(decode)) {
    const next = node.inner.get(token) ?? { inner: new Map() };
    node.inner.set(token, next);
    node = next;
    way.push(node);
  }
  return way;
}

function forget(node: Node): void {
  node.place = undefined;
  for (const inner of node.inner.values()) forget(inner);
}

/** Goes through the value at an offset and gives the offset after it. */
function walk(text: string, from: number, node: Node | undefined): number {
  const start = skipSpace(text, from);
  if (node !== undefined) forget(node);
  const end = endOf(text, start, node?.inner ?? nothing);
  if (node !== undefined) node.place = { start, end };
  return end;
}

const nothing: ReadonlyMap<string, Node> = new Map();

function endOf(text: string, start: number, inner: ReadonlyMap<string, Node>): number {
  const opening = text[start];
  if (opening === '"') return endOfString(text, start);
  if (opening !== '{' && opening !== '[') return endOfScalar(text, start);
  const closing = opening === '{' ? '}' : ']';
  let at = skipSpace(text, start + 1);
  for (let index = 0; text[at] !== closing && at < text.length; index += 1) {
    let name = String(index);
    if (opening === '{') {
      const nameEnd = endOfString(text, at);
      name = inner.size === 0 ? '' : JSON.parse(text.slice(at, nameEnd)) as string;
      at = skipSpace(text, nameEnd) + 1;
    }
    at = skipSpace(text, walk(text, at, inner.get(name)));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return at + 1;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

const scalarEnd = /[,\]}\s]|$/g;

function endOfScalar(text: string, start: number): number {
  scalarEnd.lastIndex = start;
  return scalarEnd.exec(text)?.index ?? text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at += 1;
  return at;
}
