import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import type { JsonObject } from '../model/json.ts';
import { childPointer } from './pointer.ts';
import type { AskBranch } from './refine-branches.ts';

/** Lets the branches of these schemas' unions be asked one by one; each is found by the address of the schema that it stands in. */
export function createAskBranch(ajv: Ajv2020, schemas: Readonly<Record<string, JsonObject>>): AskBranch {
  const addresses = new Map<object, string>();
  const index = (node: unknown, address: string): void => {
    if (typeof node !== 'object' || node === null) return;
    addresses.set(node, address);
    for (const [name, child] of Object.entries(node)) index(child, childPointer(address, encodeURIComponent(name)));
  };
  for (const [name, schema] of Object.entries(schemas)) index(schema, `${name}#`);

  return (union, branch): readonly ErrorObject[] => {
    const address = union.parentSchema === undefined ? undefined : addresses.get(union.parentSchema);
    const validate = address === undefined ? undefined : ajv.getSchema(`${address}/${union.keyword}/${branch}`);
    if (validate === undefined || validate(union.data)) return [];
    return (validate.errors ?? []).map((error) => ({ ...error, instancePath: union.instancePath + error.instancePath }));
  };
}
