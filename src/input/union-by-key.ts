import { z } from 'zod';
import { isJsonObject } from '../model/json.ts';
import { authored } from './authored.ts';
import { chooseBranch, type UnionKeys } from './choose-branch.ts';
import type { Phrase } from '../model/phrase.ts';

/** The unions whose branches are told by a key, so that an error can speak of the branch that was meant. */
export const keyedUnions = z.registry<UnionKeys, z.core.$ZodUnion>();

/**
 * A union of mappings, each told by a key that only it has. Describe its branches, not the union: `describe` makes a copy that no
 * longer knows its keys.
 * @param branches the forms by the key that tells them
 * @param otherwise the form of a mapping that has none of the keys
 */
export function unionByKey<const Branches extends Readonly<Record<string, z.ZodType>>>(
  noun: Phrase,
  branches: Branches,
  otherwise?: keyof Branches & string,
): z.ZodType<z.output<Branches[keyof Branches]>> {
  const union: UnionKeys = { noun, keys: Object.keys(branches), ...(otherwise !== undefined && { otherwise }) };
  const guarded = Object.entries(branches).map(([key, branch]) => guardBranch(key, branch as Branches[keyof Branches], union));
  const schema = z.union(guarded);
  keyedUnions.add(schema, union);
  return schema;
}

/** Keeps a value from all branches but the one that it is meant for: zod would take one that merely has fewer faults. */
function guardBranch<Branch extends z.ZodType>(key: string, branch: Branch, union: UnionKeys) {
  return z.preprocess((value, context) => {
    const choice = isJsonObject(value) ? chooseBranch(value, union) : undefined;
    if (choice !== undefined && (choice.kind !== 'branch' || choice.key !== key)) {
      context.addIssue({ code: 'custom', message: authored`another ${union.noun}`, input: value });
    }
    return value;
  }, branch);
}
