import type { LogLine } from './log-line.ts';

const guid = /(?<![0-9a-z])[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}(?![0-9a-z])/gi;
const moment = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?/g;
/** A number that is no part of a longer one, of a decimal or of a word. */
const wholeNumber = /(?<![0-9a-z]|\d[.,]|(?<!order)-)\d{1,20}(?![0-9a-z]|[.,]\d|-[0-9a-z])/gi;
const labelled = /(request|order)[\s_.-]?id["']?\s{0,3}[=:]\s{0,3}["']?([\w-]{1,64})/gi;

/** A GUID in one spelling: without capitals and hyphens. */
export const foldGuid = (id: string): string => id.toLowerCase().replaceAll('-', '');

/** What stands in a line that may be an id: GUIDs, folded, and whole numbers. */
export interface FoundIds {
  readonly guids: readonly string[];
  readonly numbers: readonly string[];
}

/** Finds what may be an id in a line, by its value and whatever its name. A number in a GUID, a moment or a longer number is none. */
export function findIds({ text = '', ids }: Pick<LogLine, 'text' | 'ids'>): FoundIds {
  const inRequest = ids === undefined ? text : ids.requestId ?? '';
  const inOrder = ids === undefined ? text : ids.orderId ?? '';
  const withoutGuids = inOrder.includes('-') || /[0-9a-f]{32}/i.test(inOrder) ? inOrder.replace(guid, ' ').replace(moment, ' ') : inOrder;
  return { guids: (inRequest.match(guid) ?? []).map(foldGuid), numbers: withoutGuids.match(wholeNumber) ?? [] };
}

/** The requestIds and order ids that a line names as such, in one spelling. */
export function findNamedIds({ text = '' }: Pick<LogLine, 'text'>): readonly string[] {
  return [...text.matchAll(labelled)].flatMap(([, kind = '', id = '']) => {
    if (kind.toLowerCase() === 'order') return /^[1-9]\d*$/.test(id) ? [id] : [];
    const folded = foldGuid(id);
    return /^[0-9a-f]{32}$/.test(folded) ? [folded] : [];
  });
}
