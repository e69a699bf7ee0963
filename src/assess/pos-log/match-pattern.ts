import type { LogLine } from './log-line.ts';

/** The named groups that a pattern may have, each optional. */
export const patternGroups = ['requestId', 'orderId', 'status', 'level', 'message', 'at'] as const;

/** Longer lines are matched by their beginning only. */
const longestMatched = 8_192;

/** Reads a line of text by the first pattern that matches it; undefined when none does. Without patterns the whole line is looked through. */
export function matchPattern(raw: string, patterns: readonly RegExp[]): Pick<LogLine, 'text' | 'ids'> | undefined {
  if (patterns.length === 0) return { text: raw };
  const beginning = raw.slice(0, longestMatched);
  for (const pattern of patterns) {
    const groups = pattern.exec(beginning)?.groups;
    if (groups === undefined) {
      if (pattern.test(beginning)) return { text: raw };
      continue;
    }
    const { requestId, orderId } = groups;
    const labelled = patternGroups.flatMap((name) => (groups[name] === undefined ? [] : [`${name}=${groups[name]}`]));
    return {
      // A level and a status that the pattern names count before whatever else the line says.
      text: [...labelled, raw].join('\n'),
      ...((requestId !== undefined || orderId !== undefined) && { ids: { ...(requestId !== undefined && { requestId }), ...(orderId !== undefined && { orderId }) } }),
    };
  }
  return undefined;
}
