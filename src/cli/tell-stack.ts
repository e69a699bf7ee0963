import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Where an error and what caused it came about. Frames in a bundled file name the line of `src/` that they are built from: the maps are read only
 * here, since Node, when told to use them, reads each one at every start.
 */
export function tellStack(error: Error): string {
  const maps = new Map<string, SourceMap | undefined>();
  const mapOf = (url: string): SourceMap | undefined => {
    if (!maps.has(url)) maps.set(url, readMap(`${fileURLToPath(url)}.map`));
    return maps.get(url);
  };
  const stacks: string[] = [];
  for (let each: unknown = error; each instanceof Error && stacks.length < deepest; each = each.cause) stacks.push(each.stack ?? String(each));
  return stacks.join('\ncaused by ').replace(/(file:\/\/[^\s()]+):(\d+):(\d+)/g, (place, url: string, line: string, column: string) => {
    const origin = mapOf(url)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (origin === undefined || !('originalSource' in origin)) return place;
    return `${origin.originalSource.replace(/^(\.\.\/)+/, '')}:${origin.originalLine + 1}:${origin.originalColumn + 1}`;
  });
}

/** More causes than any error has, but for one that is its own. */
const deepest = 5;

function readMap(file: string): SourceMap | undefined {
  if (!existsSync(file)) return undefined;
  return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload);
}
