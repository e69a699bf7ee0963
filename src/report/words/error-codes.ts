import { usageErrors } from './errors/usage-errors.ts';
import { initErrors } from './errors/init-errors.ts';
import { inputErrors } from './errors/input-errors.ts';
import { bodiesErrors } from './errors/bodies-errors.ts';
import { configErrors } from './errors/config-errors.ts';
import { catalogueErrors } from './errors/catalogue-errors.ts';
import { accessErrors } from './errors/access-errors.ts';
import { mergeErrors } from './errors/merge-errors.ts';
import { reconcileErrors } from './errors/reconcile-errors.ts';
import { runsErrors } from './errors/runs-errors.ts';
import { trialErrors } from './errors/trial-errors.ts';
import { processErrors } from './errors/process-errors.ts';
import { packageErrors } from './errors/package-errors.ts';
import type { ErrorWords } from './errors/error-words.ts';

/** Every code of an error, with what it means and what to do. A test holds it together with the sources and with the list in `cli/README.md`. */
export const errorCodes: Readonly<Record<string, ErrorWords>> = {
  ...usageErrors, ...initErrors, ...inputErrors, ...bodiesErrors, ...configErrors, ...catalogueErrors, ...accessErrors, ...reconcileErrors, ...runsErrors,
  ...mergeErrors, ...packageErrors, ...processErrors, ...trialErrors,
};
