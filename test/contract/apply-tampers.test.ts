import { describe, expect, it } from 'vitest';
import { applyTampers, TamperError } from '../../src/contract/apply-tampers.ts';
import type { Tamper } from '../../src/model/scenario.ts';

const order = { Items: [{ Id: 'a', UnitPrice: 100 }], Payment: { Subtotal: 100 } };

describe('tampering', () => {
  it('sets, adds and removes in turn, in a copy', () => {
    const tampered = applyTampers(order, [
      { at: '/Items/0/Id', change: 'set', value: 'no-such-item' },
      { at: '/Payment/Subtotal', change: 'add', value: 100 },
      { at: '/Payment/Subtotal', change: 'add', value: -1 },
      { at: '/Items/0/UnitPrice', change: 'remove' },
      { at: '/Extra', change: 'set', value: null },
    ]);
    expect(tampered).toEqual({ Items: [{ Id: 'no-such-item' }], Payment: { Subtotal: 199 }, Extra: null });
    expect(order.Items[0]).toEqual({ Id: 'a', UnitPrice: 100 });
  });

  it.each<[string, Tamper]>([
    ['adding to a text', { at: '/Items/0/Id', change: 'add', value: 1 }],
    ['adding where nothing is', { at: '/Payment/Total', change: 'add', value: 1 }],
    ['adding nothing', { at: '/Payment/Subtotal', change: 'add', value: 0 }],
    ['adding a text', { at: '/Payment/Subtotal', change: 'add', value: '1' }],
    ['adding without an amount', { at: '/Payment/Subtotal', change: 'add' }],
    ['removing what is not there', { at: '/Items/1', change: 'remove' }],
    ['setting below what is not there', { at: '/Items/1/Id', change: 'set', value: 'x' }],
    ['setting what is there already', { at: '/Items/0/Id', change: 'set', value: 'a' }],
    ['setting without a value', { at: '/Items/0/Id', change: 'set' }],
  ])('refuses %s, for a tamper that does nothing makes a negative test a lie', (_, tamper) => {
    const failing = () => applyTampers(order, [tamper]);
    expect(failing).toThrow(TamperError);
    expect(failing).toThrow(tamper.at);
  });
});
