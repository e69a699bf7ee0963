import { expect, it } from 'vitest';
import type { Evidence } from '../../checks/evidence.ts';
import { find, judge, partOf, step } from './made-parts.ts';

const waiting = step.replace('1-send', '2-expect');
const scenario = 'orders/takeout-asap';

/** A part that sends an order and waits in vain for its status. */
const waited = partOf(1, (evidence) => {
  evidence.begin(scenario);
  const { attempt } = evidence.send(step);
  evidence.write({ type: 'stepStarted', step: waiting });
  evidence.wait(waiting, attempt);
  evidence.write({ type: 'stepEnded', step: waiting });
  evidence.finish(scenario);
  evidence.end();
});

/** A part that gets a status about an order that it did not send, beside one of its own. */
const reached = (orderId: string): ReturnType<typeof partOf> => partOf(2, (evidence: Evidence) => {
  const { attempt } = evidence.send(step);
  evidence.accept(attempt);
  evidence.callback(undefined, { orderId, status: 'ACCEPTED', checknumber: 'S' }, { correlation: { kind: 'foreign', value: orderId, pointer: '/orderId' } });
  evidence.end();
});

const failures = (report: ReturnType<typeof judge>): readonly string[] =>
  report.requirements.flatMap(({ id, findings }) => findings.filter(({ outcome }) => outcome === 'failed').map(({ code }) => `${id} ${code}`)).filter((line) => /order\.unknown|arrived\.never/.test(line));

it('a status that came to another part than the one that waited for it is no fault of a POS with one address of UEAT', () => {
  const report = judge([waited, reached('11001')], 'one');
  expect(failures(report)).toEqual([]);
  expect(find(report, 'STA-010')).toMatchObject({ standing: 'conformant' });
  const strayed = report.requirements.flatMap(({ findings }) => findings).find(({ code, check }) => code === 'merge.strayed' && check === 'arrives');
  expect(strayed).toMatchObject({ outcome: 'blocked', part: 1, evidence: [{ exchangeId: '1.x1' }, { exchangeId: '2.x3' }] });
});

it('is left open when nobody said whether the parts had one sandbox', () => {
  const report = judge([waited, reached('11001')]);
  expect(failures(report)).toEqual([]);
  expect(find(report, 'STA-010')).toMatchObject({ standing: 'inconclusive' });
});

it('is one when each part had a sandbox of its own, and when no part knows the order', () => {
  const apart = failures(judge([waited, reached('11001')], 'each'));
  expect(apart).toContain('STA-010 order.unknown');
  expect(apart.some((line) => line.endsWith('arrived.never'))).toBe(true);
  expect(failures(judge([waited, reached('99999')], 'one'))).toEqual(apart);
});
