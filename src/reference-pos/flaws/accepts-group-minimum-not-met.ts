import { overlookFaults, sumRules } from '../deviate/overlook-faults.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with an item of whose required group too little was chosen. */
export const acceptsGroupMinimumNotMet: Deviation = {
  name: 'accepts-group-minimum-not-met',
  summary: 'Accepts an order with an item of whose required group too little was chosen.',
  decorate: overlookFaults('groupMinimum', sumRules),
};
