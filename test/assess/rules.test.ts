import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Standing } from '../../src/model/outcome.ts';
import type { Report } from '../../src/model/report.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { Evidence } from '../checks/evidence.ts';
import { catalogueOf, requirement } from '../checks/rules.ts';
import { ask, check, expectCall, expectNone, sendOrder, standing, story } from '../checks/stories.ts';

const accepted = check('accepted', 'statusIs', 'accepted', { gate: true });
const rejected = check('rejected', 'statusIs', 'rejected');
const control = story('control', [sendOrder('order'), expectCall('status', 'order', { checks: [accepted] })]);
const negative = story('negative', [
  sendOrder('order', { invalid: 'functional', checks: [check('taken', 'answered', '2xx')] }), expectCall('status', 'order', { arrives: ['V-negative'], checks: [rejected] }),
], { control: 'control' });
const ids = ['V-arrives', 'V-accepted', 'V-negative', 'V-rejected', 'V-taken'];

function evidenceOf(scenarios: readonly Scenario[], requirements: readonly string[], more: Partial<Catalogue> = {}): Evidence {
  return new Evidence({ catalogue: catalogueOf(scenarios, { requirements: requirements.map((id) => requirement(id)), ...more }) });
}

function play(evidence: Evidence, scenario: string, answer: 'accepts' | 'rejects' | 'is silent'): void {
  evidence.begin(scenario);
  const { attempt } = evidence.send(`${scenario}/order`);
  const exchange = answer === 'accepts' ? evidence.accept(attempt) : answer === 'rejects' ? evidence.reject(attempt) : undefined;
  evidence.wait(`${scenario}/status`, attempt, exchange);
  evidence.finish(scenario);
}

const reportOf = (evidence: Evidence): Report => assess(evidence.events, evidence.catalogue);
const standingsOf = ({ requirements }: Report): Readonly<Record<string, Standing>> => Object.fromEntries(requirements.map(({ id, standing: own }) => [id, own]));
const codesOf = ({ requirements }: Report, scenario: string): readonly string[] =>
  [...new Set(requirements.flatMap(({ findings }) => findings).filter((finding) => finding.scenario === scenario).map(({ outcome, code }) => `${outcome} ${code}`))];

describe('a negative scenario', () => {
  it('counts when its control held', () => {
    const evidence = evidenceOf([control, negative], ids);
    play(evidence, 'control', 'accepts');
    play(evidence, 'negative', 'rejects');
    evidence.end();
    const report = reportOf(evidence);
    expect(report.verdict).toBe('passed');
    expect(Object.values(standingsOf(report))).toEqual(ids.map(() => 'conformant'));
  });

  it('shows a POS that accepts everything', () => {
    const evidence = evidenceOf([control, negative], ids);
    play(evidence, 'control', 'accepts');
    play(evidence, 'negative', 'accepts');
    evidence.end();
    const report = reportOf(evidence);
    expect([report.verdict, standingsOf(report)['V-rejected'], standingsOf(report)['V-accepted']]).toEqual(['failed', 'nonconformant', 'conformant']);
  });

  it.each(['rejects', 'accepts', 'is silent'] as const)('says nothing when its control did not hold: all its checks are blocked, passed or failed (the POS %s)', (answer) => {
    const evidence = evidenceOf([control, negative], ids);
    play(evidence, 'control', 'rejects');
    play(evidence, 'negative', answer);
    evidence.end();
    const report = reportOf(evidence);
    expect(codesOf(report, 'negative')).toEqual(['blocked control.failed']);
    expect(standingsOf(report)).toEqual({
      'V-accepted': 'nonconformant', 'V-arrives': 'conformant', 'V-negative': 'inconclusive', 'V-rejected': 'inconclusive', 'V-taken': 'inconclusive',
    });
  });

  it('says nothing when its control was never played', () => {
    const evidence = evidenceOf([control, negative], ids);
    play(evidence, 'negative', 'rejects');
    evidence.end();
    const report = reportOf(evidence);
    expect(codesOf(report, 'negative')).toEqual(['blocked control.failed']);
    expect(report.verdict).toBe('incomplete');
  });

  it('says nothing when its control asserts nothing that could hold', () => {
    const empty = story('control', [sendOrder('order')]);
    const evidence = evidenceOf([empty, negative], ids);
    evidence.begin('control');
    evidence.send('control/order');
    evidence.finish('control');
    play(evidence, 'negative', 'rejects');
    evidence.end();
    expect(codesOf(reportOf(evidence), 'negative')).toEqual(['blocked control.failed']);
  });
});

const single = [
  standing('contradictions', 'oneFinalStatus', 'contradictions', 'key', ['order']), standing('repeats', 'oneFinalStatus', 'repeats', 'key', ['order']),
  standing('checks', 'oneCheck', true, 'key', ['order']),
];

describe('standing checks over one order', () => {
  const orders = [story('a', [sendOrder('order'), expectCall('status', 'order'), sendOrder('again', { again: 'order' })])];
  const rules = ['V-contradictions', 'V-repeats', 'V-checks'];

  function after(play: (evidence: Evidence, attempt: ReturnType<Evidence['send']>['attempt']) => void): Readonly<Record<string, Standing>> {
    const evidence = evidenceOf(orders, rules, { standingChecks: single });
    const { attempt } = evidence.send('a/order');
    play(evidence, attempt);
    evidence.end();
    return standingsOf(reportOf(evidence));
  }

  it('find an acceptance that is taken back, for that rule alone', () => {
    expect(after((evidence, attempt) => { evidence.accept(attempt); evidence.reject(attempt); }))
      .toEqual({ 'V-contradictions': 'nonconformant', 'V-repeats': 'conformant', 'V-checks': 'conformant' });
  });

  it('find a status that is said twice, for that rule alone', () => {
    expect(after((evidence, attempt) => { evidence.accept(attempt); evidence.accept(attempt); }))
      .toEqual({ 'V-contradictions': 'conformant', 'V-repeats': 'nonconformant', 'V-checks': 'conformant' });
  });

  it('find two check numbers, for the one-check rule alone', () => {
    expect(after((evidence, attempt) => { evidence.accept(attempt, '7'); evidence.accept(attempt, '8'); }))
      .toEqual({ 'V-contradictions': 'conformant', 'V-repeats': 'conformant', 'V-checks': 'nonconformant' });
  });

  it('see what came long after every wait', () => {
    expect(after((evidence, attempt) => { evidence.accept(attempt); evidence.pass(600_000).reject(attempt); })['V-contradictions']).toBe('nonconformant');
  });

  it('are content with a retry that UEAT asked for', () => {
    expect(after((evidence, attempt) => { evidence.accept(attempt, '7', { answer: 503 }); evidence.accept(attempt, '7'); }))
      .toEqual({ 'V-contradictions': 'conformant', 'V-repeats': 'conformant', 'V-checks': 'conformant' });
  });

  it('say nothing of what never happened: untested, and no verdict', () => {
    expect(after(() => undefined)).toEqual({ 'V-contradictions': 'untested', 'V-repeats': 'untested', 'V-checks': 'untested' });
  });

  it('say nothing of a question that has no meaning for what happened', () => {
    const evidence = evidenceOf(orders, rules, { standingChecks: single });
    evidence.reject(evidence.send('a/order').attempt);
    evidence.end();
    const { requirements, counts } = reportOf(evidence);
    expect([requirements.find(({ id }) => id === 'V-checks')?.findings, counts.byOutcome.notApplicable]).toEqual([[], 0]);
  });

  it('leave out what a step opted out of', () => {
    const own = [story('a', [sendOrder('order', { except: ['repeats'] })])];
    const evidence = evidenceOf(own, rules, { standingChecks: single });
    const { attempt } = evidence.send('a/order');
    evidence.accept(attempt);
    evidence.accept(attempt);
    evidence.end();
    expect(standingsOf(reportOf(evidence))).toMatchObject({ 'V-repeats': 'untested', 'V-contradictions': 'conformant' });
  });
});

describe('standing checks over exchanges', () => {
  it('fold what passed into one finding that counts it, and name each that failed', () => {
    const evidence = evidenceOf([story('a', [sendOrder('order')])], ['V-acknowledged'], { standingChecks: [standing('acknowledged', 'acknowledged', true, 'exchange', ['order'])] });
    for (const answer of [200, 202, 500, 204, 200, 400]) evidence.send('a/order', { answer });
    evidence.end();
    const report = reportOf(evidence);
    const found = report.requirements[0]?.findings.map(({ outcome, count, evidence: own }) => [outcome, count, own.map(({ exchangeId }) => exchangeId)]);
    expect(found).toEqual([['failed', 1, ['x3']], ['failed', 1, ['x6']], ['passed', 4, ['x1', 'x2', 'x4']]]);
    expect(report.counts.byOutcome).toEqual({ passed: 4, failed: 2, blocked: 0, notApplicable: 0 });
  });

  it.each([[400, 'conformant'], [500, 'nonconformant']] as const)('let a faulty payload be refused, by %i', (answer, expected) => {
    const evidence = evidenceOf(
      [story('a', [sendOrder('faulty', { invalid: 'payload' }), sendOrder('right')])], ['V-acknowledged'],
      { standingChecks: [standing('acknowledged', 'acknowledged', true, 'exchange', ['order'])] },
    );
    evidence.send('a/faulty', { answer });
    evidence.send('a/right');
    evidence.end();
    expect(standingsOf(reportOf(evidence))['V-acknowledged']).toBe(expected);
  });

  it('see a callback that came after its wait: in time, key and run', () => {
    const evidence = evidenceOf([control], ['V-in-time', 'V-key', 'V-known', 'V-accepted', 'V-arrives'], { standingChecks: [
      standing('in-time', 'arrivedInTime', true, 'key', ['order']), standing('key', 'orderIdIsKey', true, 'exchange', ['orderStatus']), standing('known', 'orderKnown', true, 'run'),
    ] });
    const { attempt } = evidence.send('control/order');
    evidence.wait('control/status', attempt);
    evidence.accept(attempt);
    evidence.end();
    expect(standingsOf(reportOf(evidence))).toEqual({
      'V-in-time': 'nonconformant', 'V-key': 'conformant', 'V-known': 'conformant', 'V-accepted': 'inconclusive', 'V-arrives': 'conformant',
    });
  });
});

describe('a POS that never sends a status', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => story(id, [sendOrder('order'), expectCall('status', 'order', { arrives: [`V-${id}`] })]));
  const rules = ['V-a', 'V-b', 'V-c', 'V-d'];

  it('fails for two orders, and the rest is blocked under that one root cause, in the order of the plan', () => {
    const evidence = evidenceOf(many, rules);
    for (const id of ['d', 'c', 'b', 'a']) play(evidence, id, 'is silent');
    evidence.end();
    const report = reportOf(evidence);
    expect(standingsOf(report)).toEqual({ 'V-a': 'nonconformant', 'V-b': 'nonconformant', 'V-c': 'inconclusive', 'V-d': 'inconclusive' });
    expect(codesOf(report, 'c')).toEqual(['blocked status.neverSeen']);
  });

  it('is told for each order when it was heard once', () => {
    const evidence = evidenceOf(many, rules);
    play(evidence, 'a', 'accepts');
    for (const id of ['b', 'c', 'd']) play(evidence, id, 'is silent');
    evidence.end();
    expect(standingsOf(reportOf(evidence))).toEqual({ 'V-a': 'conformant', 'V-b': 'nonconformant', 'V-c': 'nonconformant', 'V-d': 'nonconformant' });
  });
});

describe('an environment that does not allow judging', () => {
  it('is incomplete, never failed, when the POS could not be reached', () => {
    const evidence = evidenceOf([control], ['V-accepted', 'V-arrives']);
    evidence.send('control/order', { answer: { failed: 'refused' } });
    evidence.end();
    expect(reportOf(evidence).verdict).toBe('incomplete');
  });

  it.each([['ask.unanswered', 'manual'], ['hook.failed', 'inconclusive']] as const)('leaves what was asked of the till open: %s', (code, expected) => {
    const evidence = evidenceOf([story('a', [ask('look', [check('looked', 'answered', '2xx')])])], ['V-looked']);
    evidence.begin('a');
    evidence.blockStep('a/look', { code, args: {} });
    evidence.finish('a');
    evidence.end();
    const report = reportOf(evidence);
    expect([standingsOf(report)['V-looked'], report.verdict]).toEqual([expected, 'incomplete']);
    expect(report.scenarios[0]).toMatchObject({ state: 'blocked', reason: { code } });
  });
});

describe('a SHOULD', () => {
  it('that is violated is seen, and does not change the verdict', () => {
    const own = story('a', [sendOrder('order'), expectCall('status', 'order', { checks: [accepted] }), expectNone('end', 'order', [check('repeats', 'oneFinalStatus', 'repeats')])]);
    const evidence = new Evidence({ catalogue: catalogueOf([own], {
      requirements: [requirement('V-accepted'), requirement('V-arrives'), requirement('V-repeats', { level: 'should' })],
    }) });
    const { attempt } = evidence.send('a/order');
    evidence.wait('a/status', attempt, evidence.accept(attempt));
    evidence.accept(attempt);
    evidence.watch('a/end', attempt);
    evidence.end();
    const report = reportOf(evidence);
    expect([report.verdict, standingsOf(report)['V-repeats']]).toEqual(['passed', 'nonconformant']);
  });
});

describe('which requirements apply', () => {
  const kiosk = story('kiosk', [sendOrder('order'), expectCall('status', 'order', { checks: [check('kiosk', 'statusIs', 'accepted')] })], { requires: ['kiosk'] });
  const requirements = [
    requirement('V-accepted'), requirement('V-arrives'), requirement('V-kiosk', { capability: 'kiosk' }),
    requirement('V-attested', { excluded: { en: 'not on the wire', fr: 'pas sur le fil' } }), requirement('V-nowhere'),
  ];

  it('leaves out what the partner has no use for, what nothing shows, and what nothing verifies', () => {
    const evidence = new Evidence({ catalogue: catalogueOf([control, kiosk], { requirements }), partner: { capabilities: { kiosk: false } } });
    play(evidence, 'control', 'accepts');
    evidence.end();
    const report = reportOf(evidence);
    expect(report.verdict).toBe('passed');
    expect(standingsOf(report)).toEqual({ 'V-accepted': 'conformant', 'V-arrives': 'conformant', 'V-kiosk': 'notApplicable', 'V-attested': 'excluded', 'V-nowhere': 'notApplicable' });
    expect(report.requirements.filter(({ required }) => required).map(({ id }) => id)).toEqual(['V-accepted', 'V-arrives']);
  });

  it('counts what the selection left out: untested, and the run is incomplete', () => {
    const evidence = new Evidence({ catalogue: catalogueOf([control, kiosk], { requirements }), only: ['control'] });
    play(evidence, 'control', 'accepts');
    evidence.end();
    const report = reportOf(evidence);
    expect(report.verdict).toBe('incomplete');
    expect(standingsOf(report)).toMatchObject({ 'V-accepted': 'conformant', 'V-kiosk': 'untested', 'V-arrives': 'untested' });
    expect(report.scenarios.find(({ id }) => id === 'kiosk')).toMatchObject({ state: 'notSelected' });
  });

  it('an empty run is never passed', () => {
    const evidence = new Evidence({ catalogue: catalogueOf([], { requirements: [] }) });
    evidence.end();
    const { verdict, reasons } = reportOf(evidence);
    expect([verdict, reasons.map(({ code }) => code)]).toEqual(['incomplete', ['verdict.noScenario', 'verdict.nothingAsserted']]);
  });
});
