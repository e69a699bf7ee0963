import type { Positions } from '../../contract/read-positions.ts';
import type { InboundCall } from '../../model/call.ts';
import type { Contract } from '../../model/contract.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { OpenapiExamples } from './examples.ts';
import { schemaRef } from './to-components.ts';

/** What the operations of both sides are made of. */
export interface WireParts {
  readonly contract: Contract;
  readonly positions: Positions;
  readonly examples: OpenapiExamples;
}

const json = (schema: JsonObject, examples?: JsonObject): JsonObject => ({ 'application/json': { schema, ...(examples !== undefined && { examples }) } });
const refusal = (description: string): JsonObject => ({ description, content: json(schemaRef('errors.json')) });
const throttled: JsonObject = {
  ...refusal('Too many calls at once; the same call comes again later.'),
  headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } } },
};
const header = (name: string, description: string, required: boolean): JsonObject => ({ name, in: 'header', required, description, schema: { type: 'string' } });
const named = (examples: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(examples).flatMap(([name, value]) => (value === undefined ? [] : [[name, { value }] as const])));

/** What the POS serves, under paths of its own choice: these are those of the reference POS. */
export function posPaths({ contract, positions, examples }: WireParts): JsonObject {
  const responses: JsonObject = {
    200: { description: 'Taken. What comes of it is told by a call of its own, never here.', content: json({ type: 'object' }, { empty: { value: {} } }) },
    202: { description: 'Taken, too.' },
    204: { description: 'Taken, too.' },
    400: refusal('The body is no JSON, or not of this form. What is wrong with an order in substance is a rejection, told by a call of its own.'),
    401: refusal('The token is missing, or not right.'),
    429: throttled,
    500: refusal('A fault of the POS itself: UEAT may send the call again.'),
  };
  const operation = (operationId: string, summary: string, description: string, call: 'menuSync' | 'order', more: JsonObject, sample: JsonObject): JsonObject => ({
    post: { operationId, summary, description, tags: ['POS'], ...more, requestBody: { required: true, content: json(schemaRef(contract.outbound[call].schema), sample) }, responses },
  });
  return {
    '/menu-sync': operation('syncMenu', 'UEAT asks for the menu', 'Answer at once; the menu follows in a call of its own that echoes requestId.', 'menuSync', {}, named({ menuSync: examples.menuSync })),
    '/orders': operation(
      'createOrder', 'UEAT sends an order', 'Answer at once; the status follows in a call of its own. A rejected order may come again, corrected, under the same OrderId.', 'order',
      { parameters: [header(positions.orderRequestIdHeader, 'Tracks the order.', false)] }, named({ order: examples.order }),
    ),
  };
}

const words: Readonly<Record<InboundCall, readonly [name: string, summary: string]>> = {
  menu: ['sendMenu', 'The POS sends the menu that was asked for'],
  menuPush: ['pushMenu', 'The POS sends prices and names that changed'],
  orderStatus: ['sendOrderStatus', 'The POS says what became of an order'],
  refund: ['refundOrder', 'The POS tells of a refund'],
};

/** What UEAT serves, by path: calls that share path and method are one operation. */
export function ueatPaths(parts: WireParts): JsonObject {
  const { contract, positions } = parts;
  const paths: Readonly<Record<InboundCall, readonly string[]>> = { menu: positions.menuPaths, menuPush: positions.pushPaths, orderStatus: positions.statusPaths, refund: positions.refundPaths };
  const calls = Object.keys(paths) as readonly InboundCall[];
  const served = [...new Set(calls.flatMap((call) => paths[call]))];
  return Object.fromEntries(served.map((path, index) => {
    const here = calls.filter((call) => paths[call].includes(path));
    const methods = [...new Set(here.flatMap((call) => contract.inbound[call].methods))];
    return [path, Object.fromEntries(methods.map((method) => [
      method.toLowerCase(), ueatOperation(here.filter((call) => contract.inbound[call].methods.includes(method)), `${method.slice(0, 1)}${method.slice(1).toLowerCase()}${index === 0 ? '' : index + 1}`, parts),
    ]))];
  }));
}

/** The same as webhooks: what a POS calls, wherever UEAT serves it. */
export function ueatWebhooks(parts: WireParts): JsonObject {
  const { contract } = parts;
  return Object.fromEntries((Object.keys(words) as readonly InboundCall[]).map((call) => [
    call, Object.fromEntries(contract.inbound[call].methods.map((method) => [method.toLowerCase(), ueatOperation([call], `${method.slice(0, 1)}${method.slice(1).toLowerCase()}`, parts)])),
  ]));
}

function ueatOperation(calls: readonly InboundCall[], suffix: string, { contract, examples, positions }: WireParts): JsonObject {
  const [first = 'menu'] = calls;
  const schemas = calls.map((call) => schemaRef(contract.inbound[call].schema));
  const headers = [...new Set([...positions.menuLocationIdPlaces, ...positions.menuRequestIdPlaces].flatMap((place) => (place.startsWith('header:') ? [place.slice('header:'.length)] : [])))];
  const [locationHeader] = positions.menuLocationIdPlaces.flatMap((place) => (place.startsWith('header:') ? [place.slice('header:'.length)] : []));
  const parameters = first === 'orderStatus' ? [] : headers.map((name) => header(name, name === locationHeader ? 'The location that it is about.' : 'The requestId of the menu sync, when the body does not have it.', name === locationHeader && first === 'refund'));
  return {
    operationId: `${words[first][0]}${suffix}`,
    summary: calls.map((call) => words[call][1]).join('; or: '),
    tags: ['UEAT'],
    ...(parameters.length > 0 && { parameters }),
    requestBody: {
      required: true,
      content: json(schemas.length === 1 ? schemas[0] ?? {} : { anyOf: schemas }, named(Object.assign({}, ...calls.map((call) => examples.callbacks[call])) as Readonly<Record<string, Json>>)),
    },
    responses: {
      200: { description: 'Taken.' },
      400: refusal('The body is not of this form.'),
      401: refusal('The token is missing, or not right.'),
      404: refusal('Nobody knows this order, request or location.'),
      409: refusal('The order was accepted before, with another content: an acceptance is final.'),
      429: throttled,
      500: refusal('A fault of UEAT itself: send the call again, later and later.'),
      503: throttled,
    },
  };
}
