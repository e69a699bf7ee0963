/** An element as a strict reader of XML 1.0 finds it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (/[<]/.test(text)) throw new Error(`A bare < in ${text}`);
  return text.replace(/&([^;&]*;)?/g, (reference, body: string | undefined) => {
    const name = body?.slice(0, -1) ?? '';
    const character = name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entities[name];
    if (character === undefined) throw new Error(`No such entity: ${reference}`);
    return character;
  });
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replace(/\s+([a-zA-Z][\w.-]*)="([^"]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) throw new Error(`${name} is given twice`);
    attributes[name] = decode(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`Not an attribute: ${rest}`);
  return attributes;
}

/** Reads elements, attributes and texts, and throws at whatever is not well-formed; comments, CDATA and DTDs are not ours and so are errors. */
export function readXml(source: string): XmlElement {
  if (forbidden.test(source)) throw new Error('A character that XML 1.0 forbids');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(declaration)) throw new Error('No declaration');
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const stack: OpenElement[] = [root];
  let at = declaration.length;
  for (const tag of source.matchAll(/<(\/?)([a-zA-Z][\w.-]*)((?:\s+[\w.-]+="[^"]*")*)\s*(\/?)>/g)) {
    if (tag.index < at) continue;
    const [whole, closing, name = '', attributes = '', single] = tag;
    const parent = stack.at(-1);
    if (parent === undefined) throw new Error('Something stands after the root');
    parent.text += decode(source.slice(at, tag.index));
    at = tag.index + whole.length;
    if (closing === '/') {
      if (parent.name !== name) throw new Error(`</${name}> ends <${parent.name}>`);
      stack.pop();
      continue;
    }
    const element: OpenElement = { name, attributes: readAttributes(attributes), children: [], text: '' };
    parent.children.push(element);
    if (single !== '/') stack.push(element);
  }
  if (stack.length !== 1 || source.slice(at).trim() !== '') throw new Error(`Unfinished, or more than a root: ${source.slice(at, at + 80)}`);
  const [only, ...others] = root.children;
  if (only === undefined || others.length > 0) throw new Error('Not exactly one root');
  return only;
}
