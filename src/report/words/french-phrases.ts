import { frenchAccess } from './phrases/french-access.ts';
import { frenchCatalogue } from './phrases/french-catalogue.ts';
import { frenchConfig } from './phrases/french-config.ts';
import { frenchFrames } from './phrases/french-frames.ts';
import { frenchHelp } from './phrases/french-help.ts';
import { frenchInit } from './phrases/french-init.ts';
import { frenchInput } from './phrases/french-input.ts';
import { frenchProcess } from './phrases/french-process.ts';
import { frenchReconcile } from './phrases/french-reconcile.ts';
import { frenchRuns } from './phrases/french-runs.ts';
import { frenchTrial } from './phrases/french-trial.ts';
import { frenchUsage } from './phrases/french-usage.ts';

/** Every phrase in French as it is written in Canada, by the English one. A test holds it together with what is said anywhere. */
export const frenchPhrases: Readonly<Record<string, string>> = {
  ...frenchAccess,
  ...frenchCatalogue,
  ...frenchConfig,
  ...frenchFrames,
  ...frenchHelp,
  ...frenchInit,
  ...frenchInput,
  ...frenchProcess,
  ...frenchReconcile,
  ...frenchRuns,
  ...frenchTrial,
  ...frenchUsage,
};
