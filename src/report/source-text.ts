import type { RequirementReport } from '../model/report.ts';

/** The public page, and the heading on it, that a rule comes from. */
export function sourceText({ page, section }: RequirementReport['source']): string {
  return section === undefined ? page : `${page} § ${section}`;
}
