import type { Capability, LocationSetup } from '../model/capability.ts';
import type { Location, Partner } from '../model/partner.ts';
import type { Profile } from '../model/plan.ts';

type ProfilePartner = Pick<Partner, 'scope' | 'capabilities'> & Partial<Pick<Partner, 'locations'>>;

const setups: Readonly<Record<LocationSetup, (locations: readonly Location[]) => boolean>> = {
  several: (locations) => locations.length > 1,
  sharedKitchen: (locations) => {
    const kitchens = locations.filter(({ roles }) => roles.includes('order-fulfillment')).flatMap(({ kitchen }) => kitchen ?? []);
    return new Set(kitchens).size < kitchens.length;
  },
};

function meets<T>(wanted: readonly T[] | undefined, scope: readonly T[]): boolean {
  return wanted === undefined || wanted.some((entry) => scope.includes(entry));
}

/** Whether a capability is in: as ppip.yaml says, else as the scope and the locations imply; what is optional counts only when declared. */
function isIn({ id, impliedBy, declaredOnly }: Capability, { scope, capabilities, locations = [] }: ProfilePartner): boolean {
  const declared = capabilities[id];
  if (declared !== undefined) return declared;
  if (impliedBy.locations !== undefined && !setups[impliedBy.locations](locations)) return false;
  return !declaredOnly && meets(impliedBy.flows, scope.flows) && meets(impliedBy.products, scope.products);
}

/** Which capabilities of the catalogue are in and which are out for a partner. */
export function resolveProfile(capabilities: readonly Capability[], partner: ProfilePartner): Profile {
  const isOurs = (capability: Capability): boolean => isIn(capability, partner);
  return {
    in: capabilities.filter(isOurs).map(({ id }) => id),
    out: capabilities.filter((capability) => !isOurs(capability)).map(({ id }) => id),
  };
}
