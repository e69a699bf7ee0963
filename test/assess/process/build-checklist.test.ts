import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../../src/assess/process/build-checklist.ts';
import type { Progress } from '../../../src/assess/process/progress.ts';
import type { CheckedAttestation } from '../../../src/model/attestation.ts';
import type { ChecklistItem } from '../../../src/model/checklist.ts';
import type { KeptResult } from '../../../src/model/kept-result.ts';
import type { Process, ProcessItem } from '../../../src/model/process.ts';
import type { Report } from '../../../src/model/report.ts';

const words = { en: 'Something', fr: 'Quelque chose' };
const partner = { name: 'Acme POS', posName: 'acme-pos', version: '5.2.1' };
const none: Progress = { partner, attestations: [], kept: [] };

const item = (id: string, more: Partial<ProcessItem>): ProcessItem => ({ id, text: words, by: [], proof: { kind: 'run' }, isOptional: false, ...more });
const processOf = (...phases: ReadonlyArray<readonly ProcessItem[]>): Process => ({
  phases: phases.map((items, index) => ({ id: `phase-${index + 1}`, title: words, deliverable: words, source: { page: 'some/page' }, items })), changes: [], changeSource: { page: 'some/page' },
});
const frame = (process: Process) => ({ process, catalogue: { version: '1', digest: 'sha256:0', authority: 'public' }, at: '2026-11-29T00:00:00.000Z', commandFor: ({ id }: ProcessItem) => `do ${id}` });
const one = (what: Partial<ProcessItem>, progress: Partial<Progress>): Pick<ChecklistItem, 'state'> & { readonly codes: readonly string[] } => {
  const found = buildChecklist(frame(processOf([item('it', what)])), { ...none, ...progress }).phases[0]?.items[0];
  if (found === undefined) throw new Error('the item is gone');
  return { state: found.state, codes: found.reasons.map(({ code }) => code) };
};

describe('an attested item', () => {
  const attested = { by: ['ueat'], proof: { kind: 'attestation' } } as const;
  const word = (more: Partial<CheckedAttestation> = {}): CheckedAttestation => ({
    item: 'it', at: '2026-11-01T00:00:00.000Z', role: 'ueat', partner, signature: { keyId: 'k', value: 'v' }, signatureState: 'right', location: 'attestations.yaml:2:3', ...more,
  });

  it('is open until somebody says that it is done', () => {
    expect(one(attested, {})).toEqual({ state: 'open', codes: [] });
    expect(one(attested, { attestations: [word({ item: 'another' })] })).toEqual({ state: 'open', codes: [] });
    expect(one(attested, { attestations: [word()] })).toEqual({ state: 'done', codes: [] });
    expect(one(attested, { attestations: [word({ signatureState: 'notChecked' })] })).toEqual({ state: 'done', codes: [] });
  });

  it.each([
    ['said by the other side', { role: 'partner' }, 'failed', 'attestation.notTheirs'],
    ['changed after it was signed', { signatureState: 'wrong' }, 'failed', 'attestation.wrongSignature'],
    ['signed by a key that was not given', { signatureState: 'otherKey' }, 'failed', 'attestation.otherKey'],
    ['of an older version', { partner: { ...partner, version: '5.2.0' } }, 'stale', 'checklist.otherVersion'],
    ['of another POS', { partner: { ...partner, posName: 'other' } }, 'stale', 'checklist.otherPartner'],
    ['whose file changed', { file: { path: 'a.pdf', sha256: '0' }, fileState: 'changed' }, 'stale', 'attestation.fileChanged'],
    ['whose file is gone', { file: { path: 'a.pdf', sha256: '0' }, fileState: 'missing' }, 'stale', 'attestation.fileMissing'],
  ] as const)('does not count when it is %s', (_name, more, state, code) => {
    expect(one(attested, { attestations: [word(more)] })).toEqual({ state, codes: [code] });
  });

  it('does not count for UEAT without a signature, and needs none for the partner', () => {
    const { signature: _signature, signatureState: _state, ...unsigned } = word();
    expect(one(attested, { attestations: [unsigned] })).toEqual({ state: 'failed', codes: ['attestation.unsigned'] });
    expect(one({ ...attested, by: ['partner'] }, { attestations: [{ ...unsigned, role: 'partner' }] })).toEqual({ state: 'done', codes: [] });
  });

  it('goes by the newest word, wherever it stands', () => {
    const old = word({ partner: { ...partner, version: '5.2.0' } });
    const renewed = word({ at: '2026-11-02T00:00:00.000Z' });
    expect(one(attested, { attestations: [renewed, old] }).state).toBe('done');
    expect(one(attested, { attestations: [word(), word({ at: '2026-11-03T00:00:00.000Z', fileState: 'changed', file: { path: 'a', sha256: '0' } })] }).state).toBe('stale');
  });
});

describe('an item that a command shows', () => {
  const shown = { proof: { kind: 'kept', result: 'doctor' } } as const;
  const kept = (at: string, outcome: KeptResult['outcome'], more: Partial<KeptResult> = {}) => ({
    file: `${at}.json`, sha256: '0',
    result: { schemaVersion: 1, kind: 'doctor', at, partner, harness: { version: '1' }, catalogue: { version: '1', digest: '0' }, outcome, result: null, ...more } as const,
  });

  it.each([
    [[], 'open', []],
    [[kept('2026-11-01', 'passed')], 'done', []],
    [[kept('2026-11-02', 'failed'), kept('2026-11-01', 'passed')], 'failed', ['kept.failed']],
    [[kept('2026-11-01', 'failed'), kept('2026-11-02', 'passed')], 'done', []],
    [[kept('2026-11-01', 'incomplete')], 'open', ['kept.incomplete']],
    [[kept('2026-11-01', 'passed', { kind: 'menuCheck' })], 'open', []],
    [[kept('2026-11-01', 'passed', { partner: { ...partner, version: '4' } })], 'stale', ['checklist.otherVersion']],
    [[kept('2026-11-01', 'passed', { partner: { ...partner, posName: 'other' } })], 'stale', ['checklist.otherPartner']],
  ] as const)('goes by the newest result: %#', (results, state, codes) => {
    expect(one(shown, { kept: results })).toEqual({ state, codes });
  });
});

describe('an item that a run shows', () => {
  const rule = (id: string, standing: string, required = true) => ({ id, standing, required });
  const report = (more: object = {}, requirements: readonly object[] = [rule('ORD-001', 'conformant'), rule('STA-001', 'conformant')]): Progress['run'] => ({
    source: 'ppip-runs/one',
    report: {
      verdict: 'passed', reasons: [], requirements, partner: { ...partner, isReference: false },
      run: { id: 'one', operator: 'partner', startedAt: '2026-11-01T00:00:00.000Z', endedAt: '2026-11-01T00:01:00.000Z', interrupted: false }, ...more,
    } as unknown as Report,
  });
  const orders = { proof: { kind: 'requirements', ids: ['ORD-001', 'ORD-002'] } } as const;
  const failed = { verdict: 'failed', reasons: [{ code: 'verdict.nonconformant', args: { ids: ['STA-001'] } }] };

  it.each([
    [{}, undefined, 'done', []],
    [failed, undefined, 'failed', ['verdict.nonconformant']],
    [{ verdict: 'incomplete', reasons: [{ code: 'verdict.partialSelection', args: {} }] }, undefined, 'open', ['verdict.partialSelection']],
    [{ partner: { ...partner, isReference: true } }, undefined, 'open', ['run.ofReference']],
    [{ partner: { ...partner, version: '5.2.0', isReference: false } }, undefined, 'stale', ['checklist.otherVersion']],
  ])('is as the run as a whole: %#', (more, requirements, state, codes) => {
    expect(one({}, { ...(report(more, requirements) !== undefined && { run: report(more, requirements) }) } as Partial<Progress>)).toEqual({ state, codes });
  });

  it.each([
    ['of a run that failed elsewhere', failed, [rule('ORD-001', 'conformant'), rule('STA-001', 'nonconformant')], 'done', []],
    ['with a broken rule', failed, [rule('ORD-001', 'nonconformant')], 'failed', ['checklist.violated']],
    ['with a rule that was not shown', {}, [rule('ORD-001', 'conformant'), rule('ORD-002', 'untested')], 'open', ['checklist.unshown']],
    ['with a broken rule that binds nobody', {}, [rule('ORD-001', 'conformant'), rule('ORD-002', 'nonconformant', false)], 'done', []],
    ['of a run that was cut off', { run: { id: 'one', operator: 'partner', startedAt: '2026-11-01T00:00:00.000Z', endedAt: null, interrupted: false } }, [rule('ORD-001', 'conformant')], 'open', ['run.interrupted']],
  ])('is as its own rules are: %s', (_name, more, requirements, state, codes) => {
    expect(one(orders, { run: report(more, requirements) } as Partial<Progress>)).toEqual({ state, codes });
  });

  it('is open without a run', () => {
    expect([one({}, {}), one(orders, {})]).toEqual([{ state: 'open', codes: [] }, { state: 'open', codes: [] }]);
  });
});

describe('a checklist', () => {
  const word = (id: string): CheckedAttestation => ({ item: id, at: '2026-11-01T00:00:00.000Z', role: 'partner', partner, location: 'a:1:1' });
  const said = (id: string, more: Partial<ProcessItem> = {}): ProcessItem => item(id, { by: ['partner'], proof: { kind: 'attestation' }, ...more });
  const process = processOf([said('a'), said('b', { isOptional: true })], [said('c'), item('grid', { proof: { kind: 'qualification' } })], [said('d')]);

  it('has one current phase, the first that is not done, and names what is open in it', () => {
    const { phases, next } = buildChecklist(frame(process), { ...none, attestations: [word('a'), word('d')] });
    expect(phases.map(({ state }) => state)).toEqual(['done', 'current', 'done']);
    expect(next).toEqual(['c', 'grid']);
    expect(phases[1]?.items.map(({ command }) => command)).toEqual(['do c', 'do grid']);
  });

  it('is not done with an optional item that was shown not to be so', () => {
    const { phases, next } = buildChecklist(frame(process), { ...none, attestations: [word('a'), { ...word('b'), role: 'ueat' }] });
    expect(phases[0]?.state).toBe('current');
    expect(next).toEqual(['b']);
  });

  it('counts the grid of qualification.yaml, topic by topic', () => {
    const grid = (open: readonly string[]) => buildChecklist(frame(process), { ...none, qualification: { file: 'qualification.yaml', at: '2026-11-01T00:00:00.000Z', topics: 3, open } }).phases[1]?.items[1];
    expect(grid([])).toMatchObject({ state: 'done' });
    expect(grid(['uptime'])).toMatchObject({ state: 'open', reasons: [{ code: 'qualification.open', args: { topics: ['uptime'], answered: 2, all: 3 } }] });
  });

  it('has nothing next when all is done', () => {
    const all = { ...none, attestations: ['a', 'c', 'd'].map(word), qualification: { file: 'q', at: '2026-11-01T00:00:00.000Z', topics: 1, open: [] } };
    expect(buildChecklist(frame(process), all)).toMatchObject({ next: [], phases: [{ state: 'done' }, { state: 'done' }, { state: 'done' }] });
  });
});
