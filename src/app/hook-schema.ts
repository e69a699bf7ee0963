import type { Catalogue } from '../model/catalogue.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';

/** What each hook is told, by its name under `$defs`. */
const toldSchema = 'hook-input.json';

/**
 * The JSON Schema (2020-12) of calls of hooks: of each by its name, or of one. `stdin` is what a hook is told, on standard input or as the
 * body of its request; `stdout` is what it must print, where anything is asked of that.
 * @param name a hook of the contract; all of them when left out
 */
export function hookSchema({ contract, schemas }: Pick<Catalogue, 'contract' | 'schemas'>, name?: string): JsonObject {
  const names = name === undefined ? Object.keys(contract.hooks) : [name];
  const hooks = Object.fromEntries(names.map((hook) => [hook, describeHook(hook, { contract, schemas })]));
  const used = [toldSchema, ...new Set(names.flatMap((hook) => contract.hooks[hook]?.prints ?? []))];
  // Each keeps an id of its own, so that its inner references stay right.
  const $defs = Object.fromEntries(used.flatMap((file) => (schemas[file] === undefined ? [] : [[file, { $id: file, ...schemas[file] }]])));
  const one = name === undefined ? { title: 'Calls of the hooks of ppip.yaml, by their names', type: 'object', properties: hooks, additionalProperties: false } : hooks[name] ?? {};
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...one, $defs };
}

function describeHook(name: string, { contract, schemas }: Pick<Catalogue, 'contract' | 'schemas'>): JsonObject {
  const { en = '', prints } = contract.hooks[name] ?? {};
  const told = schemas[toldSchema]?.$defs;
  const isTold = isJsonObject(told) && Object.hasOwn(told, name);
  return {
    title: `The hook ${name}`, description: en, type: 'object', required: prints === undefined ? [] : ['stdout'],
    properties: {
      stdin: { description: 'What it is told: on standard input, or as the body of its request.', ...(isTold && { $ref: `${toldSchema}#/$defs/${name}` }) },
      stdout: prints === undefined ? { description: 'Whatever it prints: it is kept as evidence.' } : { description: 'What it must print, or answer: a JSON document.', $ref: prints },
    },
    additionalProperties: false,
  };
}
