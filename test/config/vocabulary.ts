import { findContradictions } from '../../src/contract/find-contradictions.ts';
import { normalisePosition } from '../../src/catalogue/normalise-position.ts';
import type { Json } from '../../src/model/json.ts';
import type { Vocabulary } from '../../src/config/vocabulary.ts';

const positions: Readonly<Record<string, Json>> = {
  'menu.path': ['/v2/menu'], 'status.path': ['/v2/order/status'], 'status.acceptedWords': ['Completed'], 'status.rejectedWords': ['Rejected'],
  'status.intermediateWords': ['received', 'ready'],
};

/** The words of a small catalogue. */
export const vocabulary: Vocabulary = {
  capabilities: ['menu', 'menu.push', 'orders', 'orders.delivery', 'orders.preorder', 'status'],
  assumptions: {
    'status.path': (position) => normalisePosition('paths', position),
    'status.acceptedWords': (position) => normalisePosition('words', position),
    'status.rejectedWords': (position) => normalisePosition('words', position),
    'deadline.status': (position) => normalisePosition('duration', position),
  },
  findContradictions: (overrides) => findContradictions(Object.entries({ ...positions, ...overrides }).map(([id, position]) => ({ id, position }))),
  itemRoles: ['simple', 'nested'],
  standardIds: { burger_001: '', coffee_001: '', coffee_001_s: '', extra_cheese: '/extras', side_fries: '/sides', side_salad: '/sides' },
  hooks: ['pushMenu', 'readCheck'],
  requirements: ['STA-001', 'STA-002', 'RES-001'],
  taxRegimes: ['QC', 'BC'],
  judgedFields: { names: ['orderId', 'status', 'Items', 'Id', 'Name', 'itemId', 'notes'], roots: ['orderId', 'status', 'Items', 'itemId', 'notes'] },
  ueatName: 'io.ueat.pos.brokers.openapi',
};
