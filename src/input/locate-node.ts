import { isAlias, isMap, isNode, isScalar, isSeq, type Document } from 'yaml';
import type { DocumentPath } from './located-document.ts';

/** The offset of a path's value or key; of the nearest part above when there is nothing at the path. */
export function locateNode(document: Document, path: DocumentPath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let keyOffset = startOf(node) ?? 0;
  let valueOffset = keyOffset;
  for (const step of path) {
    const holder = isAlias(node) ? node.resolve(document) : node;
    if (isMap(holder)) {
      const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      node = pair.value;
      keyOffset = startOf(pair.key) ?? keyOffset;
      valueOffset = startOf(node) ?? keyOffset;
    } else if (isSeq(holder) && typeof step === 'number' && step < holder.items.length) {
      node = holder.items[step];
      keyOffset = startOf(node) ?? keyOffset;
      valueOffset = keyOffset;
    } else {
      break;
    }
  }
  return part === 'key' ? keyOffset : valueOffset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
