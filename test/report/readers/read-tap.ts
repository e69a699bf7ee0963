import { Parser, type Result, type FinalResults } from 'tap-parser';

/** What a TAP harness makes of a text. */
export interface ReadTap {
  readonly points: readonly Result[];
  readonly final: FinalResults;
}

/** Reads TAP; throws when the parser meets a line that is none. */
export function readTap(text: string): ReadTap {
  const points: Result[] = [];
  const extra: string[] = [];
  let final: FinalResults | undefined;
  const parser = new Parser({ strict: true }, (results: FinalResults) => { final = results; });
  parser.on('assert', (point: Result) => { points.push(point); });
  parser.on('extra', (line: string) => { extra.push(line); });
  parser.end(text);
  if (extra.length > 0) throw new Error(`no TAP: ${JSON.stringify(extra)}`);
  if (final === undefined) throw new Error('the parser did not come to an end');
  return { points, final };
}
