import type { Checklist } from '../../model/checklist.ts';
import { harnessVersion } from '../../model/version.ts';
import { renderChecklistHtml } from '../../report/process/checklist-html.ts';
import { renderChecklistMarkdown } from '../../report/process/checklist-markdown.ts';
import { setChecklist } from '../../report/process/set-checklist.ts';
import type { RenderOptions } from '../../report/render-options.ts';

/** The forms that a checklist is printed in. */
export const checklistForms = ['terminal', 'markdown', 'html', 'json'] as const;
export type ChecklistForm = (typeof checklistForms)[number];

/** A checklist in one of its forms. */
export function renderChecklist(form: ChecklistForm, checklist: Checklist, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  switch (form) {
    case 'terminal': return setChecklist(checklist, options);
    case 'markdown': return renderChecklistMarkdown(checklist, options.language);
    case 'html': return renderChecklistHtml(checklist, options.language, harnessVersion);
    case 'json': return `${JSON.stringify(checklist, null, 2)}\n`;
  }
}
