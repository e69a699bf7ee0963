import { describe, expect, it } from 'vitest';
import { explainCode } from '../../src/report/words/explanations/explain-code.ts';
import { groupByCause } from '../../src/report/sort-standings.ts';
import { tellHead } from '../../src/report/tell-head.ts';
import { writers } from '../../src/report/writers.ts';
import { finding, incompleteSample, optionsFor, report, requirement, type Sample } from './fixture.ts';

const many = Array.from({ length: 40 }, (_, index) => `TRA-${String(index + 1).padStart(3, '0')}`);
const refused = { code: 'acknowledged.refused', args: { status: 401 } };

/** Every call is answered with 401, as by a POS with another secret. */
const wrongSecret: Sample = {
  report: report({
    verdict: 'failed', reasons: [{ code: 'verdict.nonconformant', args: { ids: many } }],
    requirements: many.map((id) => requirement({
      id, standing: 'nonconformant', text: { en: 'A valid menu-sync or order call is answered with a 2xx status, whatever comes of it later.', fr: 'Un appel correct reçoit une réponse 2xx.' },
      findings: [finding({ outcome: 'passed', code: 'acknowledged' }), finding({ outcome: 'failed', ...refused })],
    })),
  }),
  exchanges: [],
};

const headOf = (sample: Sample): readonly string[] => writers.terminal(sample.report, optionsFor(sample)).split('\n').slice(0, 5);

describe('the head of a report', () => {
  it('says of a failed run within five lines what the POS did, and what to compare when the secret is wrong', () => {
    const head = headOf(wrongSecret).join(' ').replaceAll(/\s+/g, ' ');
    expect(head).toContain('The POS answered 401 to a valid request');
    expect(head).toContain('compare the secret, its encoding, posName');
  });

  it('asks in every form for what ppip doctor asks for when the secret is wrong, and not for the rule to be built', () => {
    const [asked, rule] = [explainCode('doctor.tokenRefused')?.fix?.fr ?? '', wrongSecret.report.requirements[0]?.fix.fr ?? ''];
    for (const form of ['terminal', 'markdown', 'html', 'github', 'tap', 'junit'] as const) {
      const shown = writers[form](wrongSecret.report, { ...optionsFor(wrongSecret), language: 'fr', width: 100_000 }).replaceAll(/\s+/g, ' ');
      expect({ form, asks: shown.includes(asked), asksForRule: shown.includes(rule) }).toEqual({ form, asks: true, asksForRule: false });
    }
  });

  it('names five of the violated rules, and how many there are', () => {
    expect(tellHead(wrongSecret.report, 'en').map(({ kind, name, text }) => kind === 'reason' ? text : `${kind} ${name}`)).toEqual([
      'rule TRA-001', 'finding Finding', 'fix Fix', 'repeat Repeat', 'Required rules are violated: TRA-001, TRA-002, TRA-003, TRA-004, TRA-005, … (40).',
    ]);
  });

  it('names the story that the violation showed in, to play it again, and not where the rule is usually looked at', () => {
    const failing = finding({ outcome: 'failed', code: 'status.isNot', scenario: 'status/rejects-unknown-item-from-hub', step: '2-expect' });
    const violated = report({ verdict: 'failed', requirements: [requirement({ id: 'REJ-001', standing: 'nonconformant', findings: [finding({ outcome: 'passed', code: 'status.is' }), failing] })] });
    expect(tellHead(violated, 'fr').filter(({ kind }) => kind === 'repeat')).toEqual([{ kind: 'repeat', name: 'Reprise', text: 'ppip certify --only status/rejects-unknown-item-from-hub' }]);
  });

  it('says of a POS that cannot be reached that it cannot, and what to do', () => {
    const { report: unreachable } = incompleteSample;
    const required = { ...unreachable, partner: { ...unreachable.partner, isReference: false }, reasons: unreachable.reasons.slice(0, 1) };
    const head = headOf({ ...incompleteSample, report: required }).join(' ').replaceAll(/\s+/g, ' ');
    expect(head).toContain('the connection was refused');
    expect(head).toContain('Start the POS, or correct pos.menuSyncUrl and pos.ordersUrl');
  });

  it('says first of all that the POS was not reached, however much only follows from that', () => {
    const blocked = (id: string, code: string, args = {}) => requirement({ id, required: true, standing: 'inconclusive', findings: [finding({ outcome: 'blocked', code, args })] });
    const unreachable = { reason: 'refused', detail: 'ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:4020' };
    const dead = report({
      verdict: 'incomplete', reasons: [{ code: 'verdict.nothingAsserted', args: {} }, { code: 'verdict.notConformant', args: { ids: many } }],
      requirements: [...many.map((id) => blocked(id, 'control.failed', { control: 'orders/takeout-asap' })), blocked('A-001', 'gate.failed'), blocked('A-002', 'gate.failed'), blocked('MEN-001', 'send.unreachable', unreachable)],
    });
    expect(tellHead(dead, 'en').map(({ kind, text }) => [kind, text]).slice(0, 3)).toEqual([
      ['finding', 'The POS could not be reached: the connection was refused (ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:4020).'],
      ['fix', explainCode('send.unreachable')?.fix?.en],
      ['reason', 'Nothing was checked.'],
    ]);
    expect(groupByCause(dead.requirements).map(({ code }) => code)).toEqual(['send.unreachable', 'control.failed', 'gate.failed']);
  });

  it('says first of all what the look before the run found, when that ended the run', () => {
    const stopped = report({
      verdict: 'incomplete', reasons: [{ code: 'verdict.nothingAsserted', args: {} }, { code: 'verdict.notConformant', args: { ids: many } }],
      requirements: many.map((id) => requirement({
        id, required: true, standing: 'inconclusive', findings: [finding({ outcome: 'blocked', code: 'doctor.notConnected', args: { host: '127.0.0.1', port: 4020, detail: 'connect ECONNREFUSED' } })],
      })),
    });
    expect(tellHead(stopped, 'en').map(({ kind }) => kind)).toEqual(['finding', 'fix', 'reason', 'reason']);
    expect(tellHead(stopped, 'en')[1]?.text).toBe(explainCode('doctor.notConnected')?.fix?.en);
  });

  it('names the cause of most of what the verdict waits for, and nothing that it does not wait for', () => {
    const blocked = (id: string, code: string, args = {}, isRequired = true) =>
      requirement({ id, required: isRequired, standing: 'inconclusive', findings: [finding({ outcome: 'blocked', code, args })] });
    const waiting = report({
      verdict: 'incomplete', reasons: [{ code: 'verdict.notConformant', args: { ids: ['A-001', 'A-002', 'A-003'] } }],
      requirements: [
        blocked('A-001', 'item.unbound', { role: 'nested' }), blocked('A-002', 'ask.unanswered', { hook: 'sellOut' }), blocked('A-003', 'ask.unanswered', { hook: 'sellOut' }),
        ...many.map((id) => blocked(id, 'capability.off', { capability: 'hub' }, false)),
      ],
    });
    expect(tellHead(waiting, 'fr').map(({ text }) => text)).toEqual([
      'Le respect de règles obligatoires n’est pas démontré\u00A0: A-001, A-002, A-003.',
      expect.stringContaining('sellOut'), explainCode('ask.unanswered')?.fix?.fr,
    ]);
  });

  it.each([
    ['that was interrupted', ['run.interrupted'], 'run.interrupted'],
    ['whose evidence does not verify', ['evidence.unverified', 'verdict.notConformant'], 'evidence.unverified'],
    ['that was narrowed', ['verdict.notConformant', 'verdict.partialSelection'], 'verdict.partialSelection'],
  ])('says of a run %s what to do about that', (_name, reasons, code) => {
    const isOpen = code === 'verdict.partialSelection';
    const broken = report({
      verdict: 'incomplete', reasons: reasons.map((name) => ({ code: name, args: {} })),
      requirements: [requirement({ id: 'A-001', standing: isOpen ? 'untested' : 'inconclusive', findings: isOpen ? [] : [finding({ outcome: 'blocked', code: 'send.unreachable' })] })],
    });
    const head = tellHead(broken, 'en');
    expect(head.map(({ kind }) => kind)).toEqual([...reasons.map(() => 'reason'), 'fix']);
    expect(head.at(-1)?.text).toBe(explainCode(code)?.fix?.en);
  });

  it('is empty of a run that passed, and the same in Markdown and HTML', () => {
    expect(tellHead(report({ verdict: 'passed', requirements: [] }), 'en')).toEqual([]);
    const markdown = writers.markdown(wrongSecret.report, optionsFor(wrongSecret)).split('\n## ')[0];
    expect(markdown).toContain('- **Finding:** The POS answered 401');
    const verdict = /<section class="verdict failed"[^]*?<\/ul>/.exec(writers.html(wrongSecret.report, optionsFor(wrongSecret)))?.[0];
    expect(verdict).toContain('<a href="#fix-TRA-001">TRA-001</a>');
    expect(verdict).toContain('compare the secret, its encoding');
  });
});
