import { expect, it } from 'vitest';
import { listTillOrders } from '../../src/evidence/list-till-orders.ts';
import type { TillOrder } from '../../src/model/till-order.ts';
import { setTillSheet } from '../../src/report/set-till-sheet.ts';
import { Evidence, place } from '../checks/evidence.ts';

const sheet = (orders: Iterable<TillOrder>): string => [...setTillSheet(orders)].join('');

it('the till sheet lists every order with its check, its state and what it comes to', () => {
  const evidence = new Evidence();
  const [first, second, third] = ['a/one', 'a/two', 'b/three'].map((step) => evidence.send(step, { body: { Payment: { Total: 1450 } } }).attempt);
  if (first === undefined || second === undefined || third === undefined) throw new Error('three orders were sent');
  evidence.accept(first, 'C-1');
  evidence.reject(second);
  evidence.send('a/sync', { call: 'menuSync' });
  expect(sheet(listTillOrders(evidence.record, evidence.context().positions))).toBe([
    'orderId,checkNumber,expectedState,total,scenario,locationId',
    `1001,C-1,accepted,14.50,a,${place}`, `1002,,rejected,14.50,a,${place}`, `1003,,unknown,14.50,b,${place}`, '',
  ].join('\r\n'));
});

it('an order that was accepted comes to what was sent then, whatever came under its id afterwards', () => {
  const evidence = new Evidence();
  const { attempt } = evidence.send('a/one', { body: { Payment: { Total: 1450 } } });
  evidence.accept(attempt, 'C-1');
  evidence.send('a/changed', { again: attempt, body: { Payment: { Total: 1550 } }, answer: 409 });
  expect(sheet(listTillOrders(evidence.record, evidence.context().positions)).split('\r\n')[1]).toBe(`1001,C-1,accepted,14.50,a,${place}`);
});

it('amounts stay numbers, also below zero', () => {
  const order = { orderId: 7, checkNumber: null, state: 'unknown', total: -150, scenario: 'a', locationId: 'l' } as const;
  expect(sheet([order]).split('\r\n')[1]).toBe('7,,unknown,-1.50,a,l');
});

it('a check number that a spreadsheet would take for a formula stays text', () => {
  const order = { orderId: 7, checkNumber: '=HYPERLINK("x","y")', state: 'accepted', total: null, scenario: 'a', locationId: 'l' } as const;
  expect(sheet([order]).split('\r\n')[1]).toBe('7,"\'=HYPERLINK(""x"",""y"")",accepted,,a,l');
});
