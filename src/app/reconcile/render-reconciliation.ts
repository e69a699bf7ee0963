import type { Reconciliation } from '../../model/reconciliation.ts';
import type { RenderOptions } from '../../report/render-options.ts';
import { setReconciliation } from '../../report/set-reconciliation.ts';

/** What comparing the sales of a POS says, in words, for a terminal. */
export function renderReconciliation(reconciliation: Reconciliation, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  return setReconciliation(reconciliation, options);
}
