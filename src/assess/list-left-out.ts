import type { Partner } from '../model/partner.ts';
import type { LeftOut, Qualification } from '../model/qualification.ts';

/** What was declared at qualification and is not part of the integration as ppip.yaml has it now. No verdict depends on it. */
export function listLeftOut({ flows, products, capabilities }: Qualification, scope: Partner['scope'], profile: { readonly in: readonly string[] }): readonly LeftOut[] {
  const missing = (kind: LeftOut['kind'], declared: readonly string[], now: readonly string[]): readonly LeftOut[] =>
    declared.filter((id) => !now.includes(id)).map((id) => ({ kind, id }));
  return [...missing('flow', flows, scope.flows), ...missing('product', products, scope.products), ...missing('capability', capabilities, profile.in)];
}
