import type { Diagnosis } from '../../model/diagnosis.ts';
import { describeDiagnosis } from '../../report/describe-diagnosis.ts';
import { loadRules } from '../load-rules.ts';
import { keepForChecklist } from '../process/keep-for-checklist.ts';
import { whoseProblem } from '../render-diagnosis.ts';

/**
 * Keeps a diagnosis as evidence that both sandboxes are connected: `passed` when nothing stands in the way of a run.
 * @returns the file
 * @throws InputError when ppip.yaml does not say whose it is
 * @throws EnvironmentError when it cannot be kept
 */
export async function keepDiagnosis(diagnosis: Diagnosis, { catalogueDir, ...keep }: { readonly folder: string; readonly configFile: string; readonly catalogueDir: string | undefined }): Promise<string> {
  const outcome = whoseProblem(diagnosis) === 'none' ? 'passed' : 'failed';
  return keepForChecklist({ ...keep, kind: 'doctor', outcome, catalogue: await loadRules(catalogueDir), result: describeDiagnosis(diagnosis) });
}
