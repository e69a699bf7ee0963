import { identifyCatalogue, type Catalogue, type CatalogueIdentity } from '../model/catalogue.ts';
import type { Assumption } from '../model/assumption.ts';
import { inboundCalls } from '../model/call.ts';
import type { Capability } from '../model/capability.ts';
import type { Json } from '../model/json.ts';

/** One call of the wire. */
export interface DescribedCall {
  readonly call: string;
  readonly direction: 'toPos' | 'toUeat';
  readonly methods: readonly string[];
  /** Where it arrives; the POS's own URLs are the partner's to say. */
  readonly paths: readonly string[];
  readonly schema: string;
}

/** The wire contract as a catalogue has it. */
export interface DescribedContract {
  readonly catalogue: CatalogueIdentity;
  readonly ueatName: string;
  readonly calls: readonly DescribedCall[];
  readonly capabilities: readonly Capability[];
  readonly assumptions: readonly Assumption[];
}

/** The calls, capabilities and assumptions of a catalogue. */
export function describeContract(catalogue: Catalogue): DescribedContract {
  const { contract, assumptions } = catalogue;
  const positions = new Map<string, Json>(assumptions.map(({ id, position }) => [id, position]));
  const pathsOf = (id: string): readonly string[] => [positions.get(id) ?? []].flat().filter((path) => typeof path === 'string');
  return {
    catalogue: identifyCatalogue(catalogue),
    ueatName: contract.ueatName,
    calls: [
      ...(['menuSync', 'order'] as const).map((call) => ({ call, direction: 'toPos' as const, methods: ['POST'], paths: [], schema: contract.outbound[call].schema })),
      ...inboundCalls.map((call) => {
        const { methods, pathAssumption, schema } = contract.inbound[call];
        return { call, direction: 'toUeat' as const, methods, paths: pathsOf(pathAssumption), schema };
      }),
    ],
    capabilities: contract.capabilities,
    assumptions,
  };
}
