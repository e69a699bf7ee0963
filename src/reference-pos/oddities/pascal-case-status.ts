import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';

/** Spells the members of a status OrderId, RequestId, Status and CheckNumber. */
export const pascalCaseStatus: Deviation = {
  name: 'pascal-case-status',
  summary: 'Spells the members of a status OrderId, RequestId, Status and CheckNumber.',
  decorate: dressCallbacks('status', (callback) => ({
    ...callback,
    body: Object.fromEntries(Object.entries(callback.body).map(([name, member]) => [spellings[name] ?? name, member])),
  })),
};

const spellings: Readonly<Record<string, string>> = { orderId: 'OrderId', requestId: 'RequestId', status: 'Status', checknumber: 'CheckNumber' };
