import { describe, expect, it } from 'vitest';
import { readPositions } from '../../src/contract/read-positions.ts';
import type { Json } from '../../src/model/json.ts';
import { sampleAssumptions } from './sample-positions.ts';

const withPosition = (id: string, position: Json) =>
  sampleAssumptions.map((assumption) => (assumption.id === id ? { ...assumption, position } : assumption));

const laterIds = ['payment.giftCardType', 'promotion.amountType', 'promotion.percentType'];
const newer = ['deadline.retry', 'throttle.patience'];

describe('reading the positions', () => {
  it('gives each assumption under its own name and type', () => {
    const positions = readPositions(sampleAssumptions);
    expect(positions.refundPaths).toEqual(['/order/refund', '/v2/order/refund']);
    expect(positions.deadlineAcknowledgeMs).toBe(10_000);
    expect(positions.tokenRefusalStatuses).toEqual([401, 403]);
    expect(positions.orderTag).toBe('[TEST]');
    expect(Object.keys(positions)).toHaveLength(sampleAssumptions.length);
  });

  it('gives the final status the time of a person where one accepts orders, and that of a POS in the catalogue of an older run', () => {
    const [longer] = sampleAssumptions.filter(({ id }) => id === 'deadline.status').map((assumption) => ({ ...assumption, id: 'deadline.person', position: 690_000 }));
    const withPerson = [...sampleAssumptions, ...(longer === undefined ? [] : [longer])];
    expect([readPositions(withPerson, 'person'), readPositions(withPerson), readPositions(sampleAssumptions, 'person')].map(({ deadlineStatusMs }) => deadlineStatusMs)).toEqual([690_000, 180_000, 180_000]);
  });

  it.each(laterIds)('does without %s, which catalogues of earlier runs have not', (id) => {
    expect(Object.values(readPositions(sampleAssumptions.filter((assumption) => assumption.id !== id))).filter((position) => position === undefined)).toHaveLength(1);
  });

  it('lets the position that a newer one grew out of stand in for it, in the catalogue of an older run', () => {
    const older = readPositions(sampleAssumptions.filter(({ id }) => !newer.includes(id)));
    expect([older.deadlineRetryMs, older.throttlePatienceMs]).toEqual([180_000, 10_000]);
  });

  it.each(sampleAssumptions.map(({ id }) => id).filter((id) => !laterIds.includes(id) && !newer.includes(id)))('names %s when it is missing', (id) => {
    expect(() => readPositions(sampleAssumptions.filter((assumption) => assumption.id !== id))).toThrow(id);
  });

  it.each(sampleAssumptions.map(({ id }) => id))('names %s when it is of the wrong type', (id) => {
    expect(() => readPositions(withPosition(id, { no: 'such type' }))).toThrow(id);
  });

  it.each([
    ['menu.path', ['v2/menu']], ['menu.path', []], ['status.wordPlaces', ['status']], ['status.wordPlaces', ['header:']],
    ['token.refusalStatuses', [99]], ['token.leeway', -1], ['order.tag', ''],
  ])('refuses %s as %j', (id, position) => {
    expect(() => readPositions(withPosition(id, position))).toThrow(`"${id}"`);
  });
});
