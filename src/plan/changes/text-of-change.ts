import type { Catalogue } from '../../model/catalogue.ts';
import type { Localized } from '../../model/text.ts';

/** What a change is about, in words; a product without a capability of its name has only that. */
export function textOfChange(id: string, { process, contract }: Pick<Catalogue, 'process' | 'contract'>): Localized {
  return process?.changes.find((change) => change.id === id)?.text ?? contract.capabilities.find((capability) => capability.id === id)?.title ?? { en: id, fr: id };
}
