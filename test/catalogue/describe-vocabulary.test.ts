import { describe, expect, it } from 'vitest';
import { describeVocabulary } from '../../src/catalogue/describe-vocabulary.ts';
import { shipped } from '../checks/rules.ts';
import { loadMinimal } from './minimal-catalogue.ts';

describe('describeVocabulary', () => {
  it('names what ppip.yaml may use, and reads positions by their kind', () => {
    const { assumptions, findContradictions, ...words } = describeVocabulary(loadMinimal());
    expect(words).toEqual({
      judgedFields: { names: ['status'], roots: ['status'] },
      capabilities: ['menu', 'orders', 'refund'],
      itemRoles: ['simple'],
      standardIds: { burger_001: '' },
      hooks: ['closeStore'],
      taxRegimes: ['QC'],
      requirements: ['ACK-001', 'MNU-001', 'STA-001', 'OPS-001'],
      ueatName: 'io.ueat.pos.brokers.openapi',
    });
    expect(Object.keys(assumptions)).toEqual(['menu.path', 'status.path', 'deadline.status']);
    expect(assumptions['deadline.status']?.('1m')).toEqual({ kind: 'read', value: 60_000 });
    expect(findContradictions({ 'deadline.status': 1 })).toEqual([]);
    expect(findContradictions({ 'status.path': ['/v2/menu'] }).map(({ places }) => places)).toEqual([[{ id: 'menu.path', index: 0 }, { id: 'status.path', index: 0 }]]);
  });
  it('counts what hooks print among what checks read, wherever it stands', () => {
    const { names, roots } = describeVocabulary(shipped).judgedFields;
    const read = ['notes', 'itemId', 'price', 'total', 'tip', 'serviceType', 'orderType', 'quantity', 'modifiers', 'note', 'comments'];
    expect(names).toEqual(expect.arrayContaining(read));
    expect(roots).toEqual(expect.arrayContaining(read));
    expect(names).not.toContain('cashier');
  });
});
