import type { Certificate } from '../../model/certificate.ts';
import type { Language } from '../../model/text.ts';
import { cleanText } from '../clean-text.ts';
import { html } from '../html/markup.ts';
import { cutText, measureText } from '../terminal/wrap-text.ts';
import { badgeWords } from '../words/certificate.ts';

/** About what a character of 11 px in a common sans-serif takes, in px. */
const characterPx = 6.6;
const paddingPx = 12;

const colours = { certificate: '#17663a', readinessStatement: '#7d5200' } as const;

/** A badge for a page or a README: whose it is, what was issued, and for how long. It loads nothing, and whoever cannot see it can have it read out. */
export function renderBadge({ kind, partner, validUntil, id }: Certificate, language: Language): string {
  const left = cutText(cleanText(`UEAT · ${partner.name} ${partner.version}`, 200), 60);
  const right = `${badgeWords[kind][language]}${validUntil === null ? '' : ` · ${validUntil.slice(0, 10)}`}`;
  const [leftPx, rightPx] = [left, right].map((text) => Math.round(measureText(text) * characterPx + 2 * paddingPx)) as [number, number];
  const middle = (from: number, width: number): string => String(from + width / 2);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${leftPx + rightPx}" height="24" role="img" aria-label="${left}: ${right}">
<title>${left}: ${right} (${id})</title>
<rect width="${leftPx + rightPx}" height="24" rx="4" fill="#33302b"/>
<path d="M${leftPx} 0h${rightPx - 4}a4 4 0 0 1 4 4v16a4 4 0 0 1 -4 4h-${rightPx - 4}z" fill="${colours[kind]}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,sans-serif" font-size="11"><text x="${middle(0, leftPx)}" y="16">${left}</text><text x="${middle(leftPx, rightPx)}" y="16">${right}</text></g>
</svg>
`.markup;
}
