import { describe, expect, it } from 'vitest';
import { decideCertificate, type CertificateCase, type PresentedRun } from '../../../src/assess/process/decide-certificate.ts';
import type { Checklist, ChecklistItem } from '../../../src/model/checklist.ts';
import type { Report } from '../../../src/model/report.ts';

const words = { en: 'Something', fr: 'Quelque chose' };
const partner = { name: 'Acme POS', posName: 'acme-pos', version: '5.2.1' };

const run = (more: { readonly report?: object; readonly run?: object; readonly presented?: Partial<PresentedRun> } = {}): PresentedRun => ({
  folder: 'submission', problemCount: 0, signedBy: ['ueat-key'],
  report: {
    verdict: 'passed', partner: { ...partner, isReference: false, locations: [{ id: 'here' }] }, catalogue: { version: '2026-01', digest: 'sha256:a' }, waivers: [],
    run: { id: 'one', operator: 'ueat', selection: [], startedAt: '2026-11-01T00:00:00.000Z', endedAt: '2026-11-01T00:10:00.000Z', ...more.run }, ...more.report,
  } as unknown as Report,
  ...more.presented,
});

const item = (more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: 'nda', text: words, isOptional: false, by: ['ueat'], state: 'done', reasons: [], command: '', record: { kind: 'attestation', at: '2026-11-01T00:00:00.000Z', role: 'ueat', signedBy: 'ueat-key', isSignatureChecked: true }, ...more,
});

const checklist = (...items: readonly ChecklistItem[]): Checklist => ({
  schemaVersion: 1, at: '2026-11-29T00:00:00.000Z', partner, catalogue: { version: '2026-01', digest: 'sha256:a', authority: 'UEAT' }, next: [],
  phases: [
    { id: 'before', title: words, deliverable: words, source: { page: 'p' }, state: 'done', items },
    { id: 'after', title: words, deliverable: words, source: { page: 'p' }, state: 'ahead', items: [item({ id: 'launch', state: 'open' })] },
  ],
});

const matter = (more: Partial<CertificateCase> = {}): CertificateCase => ({
  runs: [run()], partner, catalogue: { version: '2026-01', digest: 'sha256:a' }, policy: { raise: {}, requiredProfile: [], issuers: ['ueat-key'] },
  checklist: checklist(item()), phases: ['before'], issuerKeyId: 'ueat-key', ...more,
});

const codesOf = (more: Partial<CertificateCase>): readonly string[] => {
  const decision = decideCertificate(matter(more));
  return [decision.kind, ...(decision.kind === 'withheld' ? decision.reasons : decision.lacks).map(({ code }) => code)];
};

describe('a certificate', () => {
  it('is issued on a passed, whole run by UEAT that an issuer signed, with the phases before it done; what comes later does not count', () => {
    expect(codesOf({})).toEqual(['certificate']);
  });

  it.each([
    ['a package that does not verify', { runs: [{ folder: 'submission', problemCount: 3, signedBy: [] }] }, 'certificate.unverified'],
    ['no package', { runs: [] }, 'certificate.noRun'],
    ['a failed run', { runs: [run({ report: { verdict: 'failed' } })] }, 'certificate.notPassed'],
    ['a part of the plan', { runs: [run({ run: { selection: ['orders/*'] } })] }, 'certificate.notWhole'],
    ['a shard', { runs: [run({ run: { shard: { index: 1, of: 2 } } })] }, 'certificate.notWhole'],
    ['other rules', { runs: [run({ report: { catalogue: { version: '2025-11', digest: 'sha256:b' } } })] }, 'certificate.otherRules'],
    ['another version of the POS', { runs: [run({ report: { partner: { ...partner, version: '5.2.0', isReference: false, locations: [] } } })] }, 'checklist.otherVersion'],
    ['another POS', { runs: [run({ report: { partner: { ...partner, posName: 'other', isReference: false } } })] }, 'checklist.otherPartner'],
    ['the embedded POS', { runs: [run({ report: { partner: { ...partner, isReference: true } } })] }, 'certificate.ofReference'],
    ['one bad run among good ones', { runs: [run(), run({ report: { verdict: 'incomplete' } })] }, 'certificate.notPassed'],
    ['rules without an authority', { policy: undefined }, 'certificate.noAuthority'],
    ['a key that is no issuer’s', { issuerKeyId: 'another', policy: { raise: {}, requiredProfile: [], issuers: ['ueat-key'] } }, 'certificate.notAnIssuer'],
    ['a package that no issuer signed', { runs: [run({ presented: { signedBy: ['partner-key'] } })] }, 'certificate.unsignedRun'],
    ['a waiver that the policy does not permit', { runs: [run({ report: { waivers: [{ requirement: 'STA-005' }] } })] }, 'certificate.waiverNotPermitted'],
    ['an open item', { checklist: checklist(item({ state: 'open' })) }, 'certificate.itemNotDone'],
    ['a stale item', { checklist: checklist(item({ state: 'stale' })) }, 'certificate.itemNotDone'],
    ['an optional item that failed', { checklist: checklist(item({ state: 'failed', isOptional: true })) }, 'certificate.itemNotDone'],
    ['UEAT’s word whose signature nobody checked', { checklist: checklist(item({ record: { kind: 'attestation', at: '', role: 'ueat', signedBy: 'k', isSignatureChecked: false } })) }, 'certificate.uncheckedWord'],
    ['UEAT’s word that somebody signed who is trusted, and no issuer', { checklist: checklist(item({ record: { kind: 'attestation', at: '', role: 'ueat', signedBy: 'partner-key', isSignatureChecked: true } })) }, 'certificate.uncheckedWord'],
  ] as const)('is withheld for %s', (_name, more, code) => {
    expect(codesOf(more as Partial<CertificateCase>)).toEqual(['withheld', code]);
  });

  it('is issued with a waiver that the policy permits, and without an optional item', () => {
    expect(codesOf({ runs: [run({ report: { waivers: [{ requirement: 'STA-005' }] } })], policy: { raise: {}, requiredProfile: [], issuers: ['ueat-key'], permittedWaivers: ['STA-005'] } })).toEqual(['certificate']);
    expect(codesOf({ checklist: checklist(item(), item({ id: 'beta', state: 'open', isOptional: true })) })).toEqual(['certificate']);
  });

  it('takes a package that another issuer of the policy signed', () => {
    expect(codesOf({ issuerKeyId: 'second', policy: { raise: {}, requiredProfile: [], issuers: ['ueat-key', 'second'] } })).toEqual(['certificate']);
  });

  it('says whether a run failed', () => {
    expect(decideCertificate(matter({ runs: [run({ report: { verdict: 'failed' } })] }))).toMatchObject({ kind: 'withheld', isFailed: true });
    expect(decideCertificate(matter({ runs: [run({ report: { verdict: 'incomplete' } })] }))).toMatchObject({ kind: 'withheld', isFailed: false });
  });
});

describe('a renewed certificate', () => {
  const place = { locations: [{ id: 'here' }] };
  const base = run({ report: { partner: { ...partner, ...place, version: '5.2.0', isReference: false } } });
  const later = { startedAt: '2026-11-20T00:00:00.000Z', endedAt: '2026-11-20T00:10:00.000Z', id: 'two', selection: ['a', 'b'] };
  const renewal = (more: { readonly report?: object; readonly run?: object; readonly presented?: Partial<PresentedRun> } = {}): PresentedRun => run({
    report: { verdict: 'incomplete', renewal: { changes: ['menu'], requirements: [], isRenewed: true }, ...more.report }, run: { ...later, ...more.run }, presented: { comparedWith: 'one', ...more.presented },
  });

  it('rests on a whole run of an earlier version and on what shows the changes since again, in whatever order they are presented', () => {
    expect(codesOf({ runs: [base, renewal()] })).toEqual(['certificate']);
    expect(codesOf({ runs: [renewal(), base] })).toEqual(['certificate']);
  });

  it.each([
    ['the whole run alone', [base], 'checklist.otherVersion'],
    ['the renewal alone', [renewal()], 'certificate.noWholeRun'],
    ['a change that is not shown again', [base, renewal({ report: { renewal: { changes: ['menu'], requirements: [], isRenewed: false } } })], 'certificate.notRenewed'],
    ['a renewal that breaks something', [base, renewal({ report: { verdict: 'failed' } })], 'certificate.notPassed'],
    ['a package without what differs', [base, run({ report: { verdict: 'incomplete', renewal: { changes: ['menu'], requirements: [], isRenewed: true } }, run: later })], 'certificate.notCompared'],
    ['a package that was compared with another run', [base, renewal({ presented: { comparedWith: 'another' } })], 'certificate.notCompared'],
    ['a renewal of before', [base, renewal({ run: { startedAt: '2026-10-01T00:00:00.000Z' } })], 'certificate.olderRenewal'],
    ['other locations', [base, renewal({ report: { partner: { ...partner, locations: [{ id: 'there' }], isReference: false } } })], 'certificate.otherLocations'],
    ['a renewal of an earlier version', [base, renewal({ report: { partner: { ...partner, ...place, version: '5.2.0', isReference: false } } })], 'checklist.otherVersion'],
    ['a whole run that did not pass', [run({ report: { verdict: 'incomplete', partner: { ...partner, ...place, version: '5.2.0', isReference: false } } }), renewal()], 'certificate.notPassed'],
  ])('is withheld for %s', (_name, runs, code) => {
    expect(codesOf({ runs })).toEqual(['withheld', code]);
  });

  it('is a readiness statement when the partner renewed it', () => {
    expect(codesOf({ runs: [base, renewal({ run: { operator: 'partner' } })] })).toEqual(['readinessStatement', 'certificate.selfRun']);
  });
});

describe('a readiness statement', () => {
  const own = [run({ run: { operator: 'partner' }, presented: { signedBy: ['partner-key'] } })];

  it('is what a run by the partner leads to, with all that a certificate would need', () => {
    expect(codesOf({ runs: own, policy: undefined, issuerKeyId: 'partner-key', checklist: checklist(item({ state: 'open' })) }))
      .toEqual(['readinessStatement', 'certificate.noAuthority', 'certificate.selfRun', 'certificate.itemNotDone']);
  });

  it('is what it leads to even under a key of UEAT', () => {
    expect(codesOf({ runs: own })).toEqual(['readinessStatement', 'certificate.selfRun']);
  });

  it('is withheld too when the run did not pass', () => {
    expect(codesOf({ runs: [run({ run: { operator: 'partner' }, report: { verdict: 'failed' } })] })).toEqual(['withheld', 'certificate.notPassed']);
  });
});
