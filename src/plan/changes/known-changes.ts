import { products, type Capability, type Product } from '../../model/capability.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { PlannedChange } from '../../model/plan.ts';

/** The parts of a catalogue that say what a change obliges. */
export type Changeable = Pick<Catalogue, 'requirements' | 'contract' | 'process'>;

/** Whether a capability comes with a product that is new. */
const comesWith = ({ impliedBy }: Capability, id: string): boolean => impliedBy.products?.includes(id as Product) === true;

/**
 * Everything that can be said to have changed, with what it obliges: the changes of the process, then the features. A feature is a capability that is not
 * core, or a product with all capabilities that come with it.
 */
export function knownChanges({ requirements, contract, process }: Changeable): readonly PlannedChange[] {
  const changes = (process?.changes ?? []).map(({ id, requirements: ids }) => ({ id, requirements: ids }));
  const features = contract.capabilities.filter(({ core }) => !core);
  const names = new Set([...features.map(({ id }) => id), ...products]);
  return [...changes, ...[...names].filter((id) => !changes.some((change) => change.id === id)).map((id): PlannedChange => {
    const own = new Set(features.filter((capability) => capability.id === id || comesWith(capability, id)).map((capability) => capability.id));
    return { id, requirements: requirements.filter(({ capability }) => capability !== undefined && own.has(capability)).map((requirement) => requirement.id) };
  })];
}
