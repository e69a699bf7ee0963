import type { EvidenceProblem } from '../evidence/read-events.ts';
import { runFolderNames } from '../evidence/run-folder.ts';
import { phrase } from '../model/phrase.ts';
import type { Report } from '../model/report.ts';
import { harnessVersion } from '../model/version.ts';
import { renderJson } from '../report/render-json.ts';

/** Where two texts begin to differ, as a line, counted from 1. */
function firstOtherLine(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(0, at).split('\n').length;
}

/** Holds the report that is kept with a run against the one that its evidence leads to. Another version of the harness may judge otherwise, and that is no sign of a change. */
export function checkKeptReport(kept: string | undefined, report: Report): readonly EvidenceProblem[] {
  const text = renderJson(report);
  if (kept === undefined || kept === text) return [];
  const place = { file: runFolderNames.report, line: firstOtherLine(kept, text) };
  if (report.harness.version !== harnessVersion) {
    return [{ ...place, code: 'evidence.judgedOtherwise', detail: phrase`the run was judged by ppip ${report.harness.version}, and ppip ${harnessVersion} judges it otherwise from here on` }];
  }
  return [{ ...place, code: 'evidence.reportChanged', detail: phrase`the report kept with the run is not the one that its evidence leads to, from here on` }];
}
