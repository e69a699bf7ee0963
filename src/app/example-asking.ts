import { bindRoles } from '../contract/bind-roles.ts';
import { readMenu } from '../contract/read-menu.ts';
import { readPointer } from '../contract/read-pointer.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { AskStep } from '../model/scenario.ts';
import type { ExampleMessage } from '../report/explain/explanation.ts';
import { fillPrompt } from '../run/steps/fill-prompt.ts';
import { tellAsk } from '../run/steps/tell-ask.ts';
import { exampleAnswer, readAnswers } from './example-answers.ts';
import { exampleCheckNumber, exampleLocation, exampleValues } from './example-partner.ts';

/** What is asked of the till in an example: what the hook is told, and what it has to print. */
export interface ExampleAsk {
  readonly messages: readonly ExampleMessage[];
  /** What stands in for `{itemId}` and its like in right answers. */
  readonly values: Readonly<Record<string, Json>>;
}

/**
 * Shows what is asked of the till, about the items of the standard menu; undefined when that has no item for it.
 * @param order the body of the order that it is about
 */
export function exampleAsking(step: AskStep, catalogue: Catalogue, order?: Json): ExampleAsk | undefined {
  const { contract, standardMenu } = catalogue;
  const { orderId, requestId } = exampleValues;
  const bindings = bindRoles({ menu: readMenu(standardMenu), roles: contract.itemRoles, overrides: {}, useStandardIds: true });
  const aboutOrder = step.for === undefined ? {} : { orderId, requestId, checkNumber: exampleCheckNumber };
  const asked = tellAsk(step, { locationId: exampleLocation.id, ...aboutOrder, bindings });
  if ('unbound' in asked) return undefined;
  const { told } = asked;
  const values = { ...told, ...numberItems(told), total: readPointer(order ?? null, '/Payment/Total') ?? 0 };
  const common = { headers: [], tampers: [], marks: [] };
  const { hooks } = readAnswers(catalogue);
  const prints = exampleAnswer(isJsonObject(hooks) ? hooks : {}, nameVariant(step.hook, step), [], values);
  return {
    values,
    messages: [
      { ...common, from: 'harness', head: `hooks.${step.hook} (stdin)`, says: fillPrompt(step.prompt, told), body: { hook: step.hook, ...told } },
      ...(prints === undefined ? [] : [{ ...common, from: 'hook' as const, head: `hooks.${step.hook} (stdout)`, body: prints }]),
    ],
  };
}

/** The name of a right answer to an ask: one that changes several things, or a name, has its own. */
export function nameVariant(name: string, { items, data }: Pick<AskStep, 'items' | 'data'>): string {
  if (items.length > 1) return `${name}.several`;
  return data.change === 'name' ? `${name}.name` : name;
}

/** The second item's members as `itemId2` and so on. */
function numberItems({ items }: JsonObject): JsonObject {
  const list = Array.isArray(items) ? (items as readonly Json[]).filter(isJsonObject) : [];
  return Object.fromEntries(list.flatMap((item, index) => Object.entries(item).map(([name, value]) => [`${name}${index + 1}`, value ?? null])));
}
