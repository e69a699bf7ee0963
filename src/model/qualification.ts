import type { Flow, Product } from './capability.ts';

/** What was declared when the integration was qualified: `qualification.yaml`, resolved against the catalogue. */
export interface Qualification {
  readonly flows: readonly Flow[];
  readonly products: readonly Product[];
  /** The ids of the capabilities that were declared to be there, those that follow from the scope among them. */
  readonly capabilities: readonly string[];
}

/** What qualification.yaml says, parsed. */
export interface WrittenQualification {
  readonly scope: Pick<Qualification, 'flows' | 'products'>;
  /** By the id of a capability, whether the POS was declared to have it. */
  readonly capabilities: Readonly<Record<string, boolean>>;
  /** The answers to the other topics of the Qualification Grid. */
  readonly grid: Readonly<Record<string, unknown>>;
}

export const declaredKinds = ['flow', 'product', 'capability'] as const;

/** One thing that was declared at qualification, and that ppip.yaml leaves out now. */
export interface LeftOut {
  readonly kind: (typeof declaredKinds)[number];
  readonly id: string;
}

/** The qualification in a report, with what the run leaves out of it; it changes no verdict. */
export interface QualificationReport extends Qualification {
  readonly leftOut: readonly LeftOut[];
}
