import { referencePartner } from './reference-partner.ts';

/** What stands in examples where a run has something new each time. */
export const exampleValues = {
  orderId: 1204,
  requestId: '5f0c8a52-8c1d-4e0e-9b1a-3d2f6c7e9a10',
  jti: '9d418a52-8c1d-4e0e-9b1a-3d2f6c7e9a10',
  otherLocationId: '00000000-0000-4000-8000-00000000dead',
  nowMs: Date.UTC(2026, 0, 15, 17, 30),
} as const;

const { posName, locations } = referencePartner({ menuSyncUrl: '', ordersUrl: '' });
const [first] = locations;
if (first === undefined) throw new Error('the reference partner has no location');

/** The name of the POS that examples are made for. */
export const examplePosName = posName;

/** The location that examples are made for. */
export const exampleLocation = first;

/** The number that the POS of examples gives its order. */
export const exampleCheckNumber = 'A-1042';
