import { applyTampers, TamperError } from '../contract/apply-tampers.ts';
import { bindRoles } from '../contract/bind-roles.ts';
import { UnboundRoleError } from '../contract/build-line.ts';
import { buildOrder, type BuiltOrder } from '../contract/build-order.ts';
import { pickCustomer } from '../contract/pick-customer.ts';
import { readMenu } from '../contract/read-menu.ts';
import { readPositions } from '../contract/read-positions.ts';
import { RoundingAlikeError } from '../contract/rounding-alike-error.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import type { OrderRecipe, Scenario, SendStep } from '../model/scenario.ts';
import type { ExampleMessage } from '../report/explain/explanation.ts';
import { exampleLocation, exampleValues } from './example-partner.ts';
import { exampleToken, shownToken } from './example-token.ts';

const { orderId, requestId, nowMs } = exampleValues;

/** The sendings that a step builds on, the first one first: resends have those before them. */
export function sendingsUpTo({ steps }: Scenario, last: SendStep): readonly SendStep[] {
  const earlier = steps.find((step): step is SendStep => step.kind === 'send' && step.as === last.again);
  return earlier === undefined || earlier === last ? [last] : [...sendingsUpTo({ steps } as Scenario, earlier), last];
}

/**
 * What UEAT sends in a step, built against the standard menu; undefined when that menu has nothing to build it from.
 * @param showsToken whether the example is about the token
 */
export async function exampleSending(scenario: Scenario, step: SendStep, catalogue: Catalogue, showsToken: boolean): Promise<ExampleMessage | undefined> {
  const token = await exampleToken('ueat', catalogue.contract.ueatName, step.token);
  const authorization = token === undefined ? [] : [['authorization', `Bearer ${token.isReadable ? '<JWT>' : token.text}`] as const];
  const common = { from: 'ueat' as const, tampers: step.order?.tamper ?? step.resend?.tamper ?? [], ...shownToken(token, showsToken) };
  switch (step.call) {
    case 'menuSync':
      return { ...common, head: 'POST {pos.menuSyncUrl}', headers: authorization, body: { requestId, locationId: exampleLocation.id }, marks: [] };
    case 'raw':
      return { ...common, head: `${step.raw?.method ?? 'POST'} {pos.${step.raw?.to === 'menuSync' ? 'menuSyncUrl' : 'ordersUrl'}}`, headers: [...Object.entries(step.raw?.headers ?? {}), ...authorization], body: step.raw?.body ?? '', marks: [] };
    case 'order': {
      const order = buildExample(scenario, step, catalogue);
      if (order === undefined) return undefined;
      const header = readPositions(catalogue.assumptions).orderRequestIdHeader;
      const marks = [...common.tampers.map(({ at }) => at), ...(step.order?.content ?? []).map(({ at }) => at)];
      return { ...common, head: 'POST {pos.ordersUrl}', headers: [[header, requestId], ...authorization], body: order.payload, marks };
    }
  }
}

type Sent = Pick<BuiltOrder, 'payload' | 'clean'>;

function buildExample(scenario: Scenario, step: SendStep, catalogue: Catalogue): Sent | undefined {
  try {
    let sent: Sent | undefined;
    for (const { order, resend, id } of sendingsUpTo(scenario, step)) {
      if (order !== undefined) sent = build(order, `${scenario.id}/${id}`, catalogue);
      else if (sent !== undefined) sent = { clean: sent.clean, payload: again(resend?.restore === 'all' ? sent.clean : sent.payload, resend?.tamper ?? []) };
    }
    return sent;
  } catch (error) {
    if (error instanceof TamperError || error instanceof UnboundRoleError || error instanceof RoundingAlikeError) return undefined;
    throw error;
  }
}

function build(recipe: OrderRecipe, address: string, { contract, standardMenu, assumptions }: Catalogue): BuiltOrder {
  const bindings = bindRoles({ menu: readMenu(standardMenu), roles: contract.itemRoles, overrides: {}, useStandardIds: true });
  const template = pickCustomer(contract.orderTemplate, 0, address);
  const taxRules = contract.taxRegimes[exampleLocation.taxes] ?? [];
  return buildOrder({ recipe, bindings, template, location: exampleLocation, taxRules, orderId, nowMs, positions: readPositions(assumptions) });
}

function again(payload: BuiltOrder['payload'], tamper: Parameters<typeof applyTampers>[1]): BuiltOrder['payload'] {
  const changed: Json = applyTampers(payload, tamper);
  return isJsonObject(changed) ? changed : payload;
}
