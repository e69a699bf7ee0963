import { describe, expect, it } from 'vitest';
import { explainChanges, type ExplainedChange } from '../../src/app/explain-changes.ts';
import { referencePartner } from '../../src/app/reference-partner.ts';
import type { Partner } from '../../src/model/partner.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { shipped } from '../checks/rules.ts';

const whole = referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu', ordersUrl: 'http://127.0.0.1:1/orders' });

function explain(changed: readonly string[], more: Partial<Partner> = {}): readonly ExplainedChange[] {
  const partner = { ...whole, ...more };
  return explainChanges(planRun({ partner, catalogue: shipped, only: [], changed }), shipped, partner);
}

const idsBy = ([change]: readonly ExplainedChange[], how: string): readonly string[] => change?.requirements.filter((entry) => entry.how === how).map(({ id }) => id) ?? [];

describe('what a change obliges', () => {
  it('is shown by scenarios, or by none for the reason that the catalogue gives', () => {
    const orders = explain(['orders']);
    expect(orders[0]?.requirements.filter(({ how }) => how === 'excluded')).toEqual(['OPS-002', 'OPS-004'].map((id) => ({ id, how: 'excluded', reason: shipped.requirements.find((one) => one.id === id)?.excluded })));
    expect(idsBy(orders, 'scenario')).toContain('ORD-001');
  });

  it('is left to a person where the till must be asked and no hook does it', () => {
    const hook = { kind: 'exec', command: ['true'] } as unknown as NonNullable<Partner['hooks']['refund']>;
    expect(idsBy(explain(['refund'], { hooks: {} }), 'manual')).toEqual(['RFD-001', 'RFD-002', 'RFD-003', 'RFD-004', 'RFD-005']);
    expect(idsBy(explain(['refund'], { hooks: { refund: hook } }), 'scenario')).toEqual(['RFD-001', 'RFD-002', 'RFD-003', 'RFD-004', 'RFD-005']);
  });

  it('does not apply where the capability is switched off', () => {
    const kiosk = explain(['kiosk'], { capabilities: { ...whole.capabilities, kiosk: false, 'orders.unpaid': false } });
    expect(idsBy(kiosk, 'notApplicable')).toEqual(kiosk[0]?.requirements.map(({ id }) => id));
    expect(kiosk[0]?.requirements.length).toBe(6);
  });

  it('is named as the process or the contract names it', () => {
    expect(explain(['menu', 'refund', 'online-ordering']).map(({ text }) => text.fr)).toEqual(['Correspondance ou prix du menu', 'Remboursements', 'online-ordering']);
  });
});
