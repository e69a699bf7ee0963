import { describe, expect, it } from 'vitest';
import { createLeakFinder } from '../../../src/assess/pos-log/find-leaks.ts';
import { judgeAlerts } from '../../../src/assess/pos-log/judge-alerts.ts';
import { judgePersonalData } from '../../../src/assess/pos-log/judge-leaks.ts';
import type { CustomerData, LoggedOrder, LogSubjects } from '../../../src/assess/pos-log/log-subjects.ts';
import { createLogTrace } from '../../../src/assess/pos-log/trace-log.ts';

const customers: CustomerData = {
  phones: ['(514) 555-0198', '+1 418 555 0100'], emails: ['zoé@example.com'], names: [['Zoé', 'Tremblay-Côté']], addresses: [['100', 'rue de l’Essai']], redacted: 0,
};
const find = createLeakFinder(customers, undefined);
const kindsIn = (raw: string, text = raw) => find({ raw, text });
const header = Buffer.from('{"alg":"HS256"}').toString('base64url');
const signature = 'Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0';

describe('a leak', () => {
  it.each([
    ['tel 5145550198', ['phone']], ['+1-514-555-0198', ['phone']], ['(514)555.0198', ['phone']], ['418 555 0100', ['phone']],
    ['mail ZOÉ@EXAMPLE.COM.', ['email']], ['for Zoé Tremblay-Côté', ['name']], ['Tremblay-Côté, Zoé', ['name']], ['FirstName=Zoé\nLastName=Tremblay-Côté', ['name']], ['"first":"Zoé","last":"Tremblay-Côté"', ['name']],
    ['at 100, rue de l’Essai', ['address']], ['CivicNumber=100\nStreetName=rue de l’Essai', ['address']], [`Bearer ${header}.e30.${signature}`, ['token']], [`x="${header}.e30.${signature}" 514-555-0198`, ['token', 'phone']],
  ])('is found: %j', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it.each([
    '15145550198765', '514 555', '555-0198', 'Zoé went to see Mr Tremblay-Côté', 'Zoé', 'axzoé@example.com', '1100 rue de l’Essai', 'rue de l’Essai', `${header}.e30.`, `${header}.e30.REDACTED`, `${header}.e30.${'x'.repeat(43)}`,
    `${header}.e30`, 'some.dotted.abcdefghijklmnopqrstuvwxyz', '«personal:0123456789ab»',
  ])('is not seen in %j', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('is the secret, where somebody told it, in the line or in what its escapes stand for', () => {
    const told = createLeakFinder(customers, (text) => text.includes('s3cret'));
    expect([told({ raw: 'x s3cret' }), told({ raw: '{"a":"s\\u0033cret"}', text: 'a=s3cret' }), told({ raw: 'x' })]).toEqual([['secret'], ['secret'], []]);
  });

  it('takes no time over a hostile line', () => {
    const hostile = ['ey'.repeat(200_000), 'eyJ.'.repeat(100_000), '5'.repeat(400_000), '514 '.repeat(100_000), `Zoé${' '.repeat(400_000)}`];
    expect(hostile.map((text) => kindsIn(text))).toEqual([[], [], [], [], []]);
  });
});

const none = { phones: [], emails: [], names: [], addresses: [] };
const order: LoggedOrder = {
  orderId: '7', sent: ['x1'], isRead: true, statuses: new Map([['accepted', 'x2']]), checkNumbers: ['A-1'], knownNumbers: ['A-1'], reasons: [], isUnsent: true, callbacks: ['x2'],
};
const subjects = (hasDrained: boolean): LogSubjects => ({ calls: [], orders: [order], refusedCallbacks: new Map(), customers: { ...none, redacted: 0 }, hasDrained });
const traceOf = (wanted: LogSubjects) => createLogTrace(wanted, { acceptedWords: [], rejectedWords: [], callbackPaths: [] }, find);

describe('what cannot be judged', () => {
  it('is personal data that the evidence has only redacted', () => {
    const trace = traceOf(subjects(true));
    expect(judgePersonalData(trace, { ...none, redacted: 4 })).toMatchObject({ outcome: 'blocked', findings: [{ code: 'posLog.personalRedacted', args: { count: 4 } }] });
    expect(judgePersonalData(trace, { ...customers, redacted: 1 })).toMatchObject({ outcome: 'passed', subjects: 5, findings: [{ code: 'posLog.personalRedacted' }] });
    expect(judgePersonalData(trace, { ...none, redacted: 0 })).toMatchObject({ outcome: 'notApplicable', findings: [] });
  });

  it('is an alert in a run that was cut off', () => {
    expect(judgeAlerts(subjects(false), traceOf(subjects(false)))).toMatchObject({ outcome: 'blocked', findings: [{ code: 'posLog.cutOff' }] });
    const whole = subjects(true);
    const trace = traceOf(whole);
    expect(judgeAlerts(whole, trace)).toMatchObject({ outcome: 'failed', findings: [{ code: 'posLog.alertMissing', exchanges: ['x1', 'x2'] }] });
    trace.add({ number: 1, raw: '', text: 'ERROR order 7' });
    expect(judgeAlerts(whole, trace)).toMatchObject({ outcome: 'passed', findings: [] });
  });
});
