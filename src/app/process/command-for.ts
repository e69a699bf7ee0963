import type { KeptKind } from '../../model/kept-result.ts';
import type { ProcessItem } from '../../model/process.ts';

const keeping: Readonly<Record<KeptKind, string>> = {
  menuCheck: 'ppip menu check menu.json --keep',
  doctor: 'ppip doctor --keep',
  posLog: 'ppip trial --pos-log pos.log --keep',
  reconciliation: 'ppip reconcile latest sales.csv --keep',
  alphaTrial: 'ppip trial --events production.csv --customers alpha --keep',
  betaTrial: 'ppip trial --events production.csv --customers beta --keep',
};

/** The command by which an item of the process comes to be done. */
export function commandFor({ id, by, proof }: ProcessItem): string {
  switch (proof.kind) {
    case 'attestation': {
      const file = proof.form === undefined ? '' : ` --file ${proof.form}.yaml`;
      return by.includes('partner') ? `ppip attest ${id}${file}` : `ppip attest ${id} --role ueat --key ueat.key${file}`;
    }
    case 'qualification': return 'ppip init';
    case 'kept': return keeping[proof.result];
    case 'requirements':
    case 'run': return 'ppip certify';
  }
}
