import type { Comparison } from '../model/comparison.ts';
import { setDiff } from '../report/diff/set-diff.ts';
import { setDiffMarkdown } from '../report/diff/set-diff-markdown.ts';
import type { RenderOptions } from '../report/render-options.ts';

/** The forms in which a comparison is given. */
export type DiffForm = 'terminal' | 'json' | 'markdown';

/** What differs between two reports, as text. */
export function renderDiff(form: DiffForm, comparison: Comparison, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  switch (form) {
    case 'json': return `${JSON.stringify(comparison, null, 2)}\n`;
    case 'markdown': return setDiffMarkdown(comparison, options.language);
    case 'terminal': return setDiff(comparison, options);
  }
}
