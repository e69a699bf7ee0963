import type { EvidenceProblem } from '../evidence/read-events.ts';

/** A problem of the evidence, with the file that it is in, below the run folder. */
export type PlacedProblem = EvidenceProblem & { readonly file: string };
