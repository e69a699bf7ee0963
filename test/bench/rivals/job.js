import { makeOrder } from '../floor/order-payload.js';
import { signToken } from '../floor/ueat-token.js';

/** What the body of an acknowledgement must be: in draft 7, which each of the programs knows. */
export const schema = {
  type: 'object', required: ['status'], properties: { status: { type: 'string', enum: ['success'] }, errors: { type: 'array', items: { type: 'object' } } },
};

/**
 * The requests that each program makes: so many orders, all with one token that is signed for them beforehand. Without a requestId the POS does not call back,
 * since none of the programs could take that.
 */
export async function makeJob(posUrl, orders) {
  return {
    url: `${posUrl}/orders`,
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${await signToken()}` },
    payloads: Array.from({ length: orders }, (_, index) => makeOrder(index + 1)),
    schema,
  };
}
