import { Writable } from 'node:stream';
import { columnsOf } from './columns-of.ts';
import type { Surroundings } from './surroundings.ts';

/** A terminal to draw on: itself, or, when it reports no columns, one of the usual size in front of it, so that text is not broken at every letter. */
export function screenOf(terminal: Surroundings['stderr'] & Writable): Writable {
  if (terminal.columns !== 0) return terminal;
  const screen = new Writable({ write: (chunk: Buffer, _encoding, done) => { terminal.write(chunk, done); } });
  return Object.assign(screen, { isTTY: true, columns: columnsOf(terminal, 80), rows: 24 });
}
