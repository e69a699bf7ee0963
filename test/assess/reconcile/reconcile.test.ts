import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../src/assess/reconcile/reconcile.ts';
import { readMapping } from '../../../src/input/sales/read-mapping.ts';
import { readSales } from '../../../src/input/sales/read-sales.ts';
import type { Json } from '../../../src/model/json.ts';
import type { Comparing } from '../../../src/model/reconciliation.ts';
import { Evidence } from '../../checks/evidence.ts';

const order = (more: Readonly<Record<string, Json>> = {}, total = 1783): Json => ({
  CounterNotes: 'Ring twice', Customer: { Allergies: 'Noix' }, Items: [{ Id: 'a', Note: 'Très cuit' }], Fees: [{ Amount: 700 }],
  Payment: { Subtotal: 1550, Taxes: [{ Amount: 78 }, { Amount: 155 }], Tip: 0, Total: total }, ...more,
});

/** One order that was accepted, number 1001, check C-1001. */
function accepted(): Evidence {
  const evidence = new Evidence();
  evidence.accept(evidence.send('a/one', { body: order() }).attempt);
  return evidence;
}

const compare = ({ record }: Evidence, csv: string, levels: Readonly<Record<string, 'must' | 'should'>> = {}): Comparing =>
  reconcile(record, readSales(csv, { file: 'sales.csv', mapping: readMapping([]), isInCents: false }), (id) => levels[id] ?? 'should').comparing;
const codes = ({ findings }: Comparing): readonly string[] => findings.map(({ code }) => code);

const head = 'order id,check,subtotal,tax,tip,fees,total,note,allergies';
const right = '1001,C-1001,15.50,2.33,,7.00,17.83,"RING TWICE\n- très cuit",noix';

describe('an accepted order', () => {
  it('passes when it stands there once, with all that was sent', () => {
    const comparing = compare(accepted(), `${head}\n${right}\n9,X,1,0,,,1,,\n`);
    expect(comparing).toEqual({
      outcome: 'passed', findings: [], unjudged: [], notShown: [], counts: { accepted: 1, compared: 1, notAccepted: 0, rows: 2, others: 1 },
    });
  });

  it.each([
    ['missing', '', ['reconcile.missing'], []],
    ['on two checks', `${right}\n${right.replace('C-1001', 'C-9')}`, ['reconcile.doubled'], [2, 4]],
    ['written twice word for word', `${right}\n${right}`, ['reconcile.doubled'], [2, 4]],
    ['of another total', right.replace('17.83', '17.82'), ['reconcile.wrongTotal'], [2]],
    ['without a total', right.replace('17.83', ''), ['reconcile.wrongTotal'], [2]],
    ['of another subtotal', right.replace('15.50', '15.00'), ['reconcile.wrongAmount'], [2]],
    ['of other taxes', right.replace('2.33', '2.32'), ['reconcile.wrongAmount'], [2]],
    ['with a tip that nobody gave', right.replace('2.33,,', '2.33,1.00,'), ['reconcile.wrongAmount'], [2]],
    ['of other fees', right.replace('7.00', '0'), ['reconcile.wrongAmount'], [2]],
    ['on another check', right.replace('C-1001', 'C-9'), ['reconcile.otherCheck'], [2]],
    ['without its check number', right.replace('C-1001', ''), ['reconcile.otherCheck'], [2]],
  ])('fails when it is %s, and only by that', (_what, rows, expected, lines) => {
    const comparing = compare(accepted(), `${head}\n${rows}\n`);
    expect(comparing.outcome).toBe('failed');
    expect(codes(comparing)).toEqual(expected);
    expect(comparing.findings[0]?.lines).toEqual(lines);
    expect(comparing.findings[0]?.evidence.map(({ exchangeId }) => exchangeId)).toEqual(['x1', 'x2']);
  });

  it.each([
    ['a subtotal without the fees that stand apart', right.replace('15.50', '8.50')],
    ['an allergy among the notes', right.replace('très cuit",noix', 'très cuit, NOIX",')],
    ['leading zeros that a spreadsheet took or gave', right.replace('1001,C-1001', '#001001,c-1001')],
    ['a check of nothing that was voided', `${right}\n${right.replace('C-1001', 'C-9').replace('17.83', '0.00')}`],
    ['a line for each payment of one check', `${right.replace('17.83', '10.00')}\n1001,C-1001,15.50,2.33,,7.00,7.83,,`],
    ['a line for each item of one check, with its total', `${right}\n1001,C-1001,15.50,2.33,,7.00,17.83,second item,`],
  ])('passes with %s', (_what, rows) => {
    expect(compare(accepted(), `${head}\n${rows}\n`)).toMatchObject({ outcome: 'passed', findings: [] });
  });

  it('observes a lost note and a lost allergy, the allergy first, by the level of the rule', () => {
    const csv = `${head}\n${right.replace('RING TWICE\n- très cuit",noix', 'tres cuit",')}\n`;
    const comparing = compare(accepted(), csv);
    expect(comparing.outcome).toBe('passed');
    expect(comparing.findings.map(({ code, requirement, level, args: { how, pointer } }) => [code, requirement, level, how, pointer])).toEqual([
      ['reconcile.allergyLost', 'ORD-010', 'should', 'all', '/Customer/Allergies'],
      ['reconcile.noteLost', 'OPS-001', 'should', 'all', '/CounterNotes'],
      ['reconcile.noteLost', 'OPS-001', 'should', 'accents', '/Items/0/Note'],
    ]);
    expect(comparing.findings[0]?.evidence[0]).toEqual({ exchangeId: 'x1', pointer: '/Customer/Allergies' });
  });

  it('fails for a lost allergy where the catalogue makes that a MUST', () => {
    const comparing = compare(accepted(), `${head}\n${right.replace(',noix', ',')}\n`, { 'ORD-010': 'must' });
    expect(comparing).toMatchObject({ outcome: 'failed', findings: [{ code: 'reconcile.allergyLost', level: 'must' }] });
  });

  it('is found by its check number where the export has no order ids, and rejected ones then cannot be', () => {
    const evidence = accepted();
    evidence.reject(evidence.send('a/two', { body: order() }).attempt);
    const comparing = compare(evidence, 'facture;total\nC-1001;17,83\nC-2;17,83\n');
    expect(comparing).toMatchObject({ outcome: 'passed', counts: { compared: 1, notAccepted: 1, others: 1 } });
    expect(comparing.notShown).toEqual(['orderId', 'subtotal', 'tax', 'tip', 'fees', 'note', 'allergies']);
  });

  it('counts once when several sendings led to it, and as it was sent when it was accepted', () => {
    const evidence = new Evidence();
    const { attempt } = evidence.send('a/one', { body: order({}, 1) });
    evidence.reject(attempt);
    evidence.accept(evidence.send('a/again', { again: attempt, body: order() }).attempt);
    evidence.send('a/changed', { again: attempt, body: order({}, 9999), answer: 409 });
    expect(compare(evidence, `${head}\n${right}\n`)).toMatchObject({ outcome: 'passed', counts: { accepted: 1, compared: 1, notAccepted: 0 } });
    expect(codes(compare(evidence, `${head}\n${right}\n${right.replace('C-1001', 'C-2')}\n`))).toEqual(['reconcile.doubled']);
  });
});

describe('an export of a hundred thousand lines of one order', () => {
  it('is read to its end', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `1001,C-1001,0.0${index % 2},${index}`).join('\n');
    const { findings } = compare(accepted(), `order id,check,total,note\n${lines}\n`);
    expect(findings.map(({ code, args: { actual } }) => [code, actual])).toContainEqual(['reconcile.wrongTotal', 50_000]);
  });
});

describe('an order that was not accepted', () => {
  const rejected = (evidence: Evidence): Evidence => { evidence.reject(evidence.send('a/one', { body: order() }).attempt); return evidence; };
  const refused = (evidence: Evidence): Evidence => { evidence.send('a/one', { body: order(), answer: 401 }); return evidence; };
  const unacknowledged = (evidence: Evidence): Evidence => { evidence.send('a/one', { body: order(), answer: { failed: 'timeout' } }); return evidence; };

  it.each([['rejected', rejected], ['refused', refused], ['unacknowledged', unacknowledged]])('fails when it is sold though %s', (state, play) => {
    const comparing = compare(play(new Evidence()), `${head}\n${right}\n`);
    expect(comparing).toMatchObject({ outcome: 'failed', counts: { accepted: 0, notAccepted: 1 }, findings: [{ code: 'reconcile.soldThoughRejected', args: { state, total: 1783 }, lines: [2] }] });
  });

  it.each([['is not there', ''], ['was voided', right.replace('17.83', '0.00')], ['was taken back', right.replace('17.83', '-17.83')]])('is right when it %s', (_what, rows) => {
    const evidence = rejected(accepted());
    const comparing = compare(evidence, `${head}\n${right}\n${rows.replaceAll('1001', '1002')}\n`);
    expect(comparing).toMatchObject({ outcome: 'passed', findings: [] });
  });
});

describe('what is not judged', () => {
  it('is told: an order that the run left open', () => {
    const evidence = new Evidence();
    evidence.send('a/one', { body: order() });
    evidence.send('a/two', { body: order(), answer: 'open' });
    const comparing = compare(evidence, `${head}\n${right}\n`);
    expect(comparing).toMatchObject({ outcome: 'incomplete', findings: [], unjudged: [{ orderId: '1001', why: 'open' }, { orderId: '1002', why: 'open' }] });
  });

  it('is told: orders that only a check number could find, and have none of their own', () => {
    const evidence = new Evidence();
    evidence.accept(evidence.send('a/one', { body: order() }).attempt, null);
    evidence.accept(evidence.send('a/two', { body: order() }).attempt, 'C-1');
    evidence.accept(evidence.send('a/three', { body: order() }).attempt, 'C-1');
    expect(compare(evidence, 'check,total\nC-1,17.83\n')).toMatchObject({
      outcome: 'incomplete', counts: { accepted: 3, compared: 0 },
      unjudged: [{ orderId: '1001', why: 'noCheckNumber' }, { orderId: '1002', why: 'sharedCheckNumber' }, { orderId: '1003', why: 'sharedCheckNumber' }],
    });
  });

  it('is told: the money of an order that was refunded', () => {
    const evidence = accepted();
    evidence.callback(undefined, { ExternalId: 'C-1001' }, { call: 'refund', correlation: { kind: 'initiated' } });
    expect(compare(evidence, `${head}\n${right.replace('17.83', '0.00')}\n`)).toMatchObject({ outcome: 'passed', findings: [], unjudged: [{ orderId: '1001', why: 'refunded' }] });
    expect(codes(compare(evidence, `${head}\n`))).toEqual(['reconcile.missing']);
  });

  it('says incomplete for a run without orders', () => {
    expect(compare(new Evidence(), `${head}\n${right}\n`)).toMatchObject({ outcome: 'incomplete', counts: { accepted: 0, others: 1 } });
  });
});
