import { cleanText } from '../clean-text.ts';

/** An element, or a text that still has to be escaped. */
export type XmlNode = string | { readonly name: string; readonly attributes: Readonly<Record<string, string | number>>; readonly children: readonly XmlNode[] };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML 1.0 forbids most controls even as references; those are written out, and line feeds of ours are kept. */
function escapeXml(text: string): string {
  return text.split('\n').map((line) => cleanText(line, 8_000)).join('\n')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Makes an element. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly XmlNode[] = []): XmlNode {
  return { name, attributes, children };
}

/** Writes an XML node, indented; what stands in attributes and texts is escaped. */
export function writeXml(node: XmlNode, depth = 0): string {
  const margin = '  '.repeat(depth);
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`).join('');
  const [first] = node.children;
  if (first === undefined) return `${margin}<${node.name}${attributes}/>`;
  if (typeof first === 'string') return `${margin}<${node.name}${attributes}>${node.children.map((child) => writeXml(child)).join('')}</${node.name}>`;
  return [`${margin}<${node.name}${attributes}>`, ...node.children.map((child) => writeXml(child, depth + 1)), `${margin}</${node.name}>`].join('\n');
}
