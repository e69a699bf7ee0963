import type { Declared } from '../../config/init/draft-qualification.ts';
import { valueAt } from '../../input/located-document.ts';
import type { LeftOut } from '../../model/qualification.ts';
import { resolveProfile } from '../../plan/resolve-profile.ts';
import { askedCapabilities, scopeOf, writtenCapabilities } from './default-answers.ts';
import type { Init } from './open-init.ts';

/** The scope and the capabilities as the value of a ppip.yaml has them, what follows from the scope among them. */
export function declaredBy({ catalogue }: Pick<Init, 'catalogue'>, value: unknown): Declared {
  const { flows, products } = scopeOf({ flows: valueAt(value, ['scope', 'flows']), products: valueAt(value, ['scope', 'products']) });
  const scope = { flows: [...flows], products: [...products] };
  const explicit = writtenCapabilities(value);
  const asked = askedCapabilities({ catalogue }, scope).map(({ id }) => id);
  const profile = resolveProfile(catalogue.contract.capabilities, { scope, capabilities: explicit });
  return { scope, capabilities: { ...explicit, ...Object.fromEntries(asked.map((id) => [id, profile.in.includes(id)])) } };
}

/** What is declared and is not there now. */
export function findLeftOut(declared: Declared, now: Declared): readonly LeftOut[] {
  const missing = (kind: LeftOut['kind'], before: readonly string[], after: readonly string[]): readonly LeftOut[] =>
    before.filter((id) => !after.includes(id)).map((id) => ({ kind, id }));
  const on = ({ capabilities }: Declared): readonly string[] => Object.keys(capabilities).filter((id) => capabilities[id] === true);
  return [...missing('flow', declared.scope.flows, now.scope.flows), ...missing('product', declared.scope.products, now.scope.products), ...missing('capability', on(declared), on(now))];
}
