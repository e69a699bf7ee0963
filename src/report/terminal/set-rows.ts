import { Chalk } from 'chalk';
import { cleanText } from '../clean-text.ts';
import type { Row, Tone } from './row.ts';
import { cutText, measureText, wrapText } from './wrap-text.ts';

const widest = 100;
const narrowest = 40;
/** Columns that labels take, at least, with the space after them. */
const labelColumns = 12;

type Painter = Readonly<Record<Tone | 'label', (text: string) => string>>;

function createPainter(color: boolean): Painter {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    plain: (text) => text, good: chalk.bold.green, bad: chalk.bold.red, warning: chalk.bold.yellow,
    heading: chalk.bold, faint: chalk.dim, marked: chalk.yellow, label: chalk.dim,
  };
}

function setRow({ text, tone = 'plain', label = '', indent = 0, isCode = false }: Row, columns: number, painter: Painter): string {
  const margin = ' '.repeat(indent);
  const name = label === '' ? '' : cleanText(label, 40).padEnd(labelColumns - 1).concat(' ');
  const room = Math.max(16, columns - indent - measureText(name));
  const clean = cleanText(text, 4_000);
  const lines = isCode ? [cutText(clean, room)] : wrapText(clean, room);
  return lines.map((line, index) => {
    const lead = index === 0 ? painter.label(name) : ' '.repeat(measureText(name));
    return (margin + (name === '' ? '' : lead) + painter[tone](line)).trimEnd();
  }).join('\n');
}

/** Sets rows in lines of at most `width` columns, never more than 100; everything untrusted is cleaned here, before colours are added. */
export function setRows(rows: readonly Row[], { color, width }: { readonly color: boolean; readonly width: number }): string {
  const columns = Math.max(narrowest, Math.min(widest, Number.isFinite(width) ? Math.floor(width) : widest));
  const painter = createPainter(color);
  return rows.map((row) => `${row.text === '' && row.label === undefined ? '' : setRow(row, columns, painter)}\n`).join('');
}
