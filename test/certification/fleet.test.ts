import { beforeAll, describe, expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { listBehaviours } from '../../src/app/list-behaviours.ts';
import { listCatalogue } from '../../src/app/list-catalogue.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { matrix } from './matrix.ts';

/** The flaws that bear these names by agreement; each must make `certify` exit 1. */
const agreed = [
  'duplicate-error-on-resend', 'silent-on-reject', 'two-checks-on-resend', 'accepts-expired-token', 'accepts-wrong-total',
  'functional-error-in-ack', 'reject-without-reason', 'no-request-id-echo', 'mangles-accents', 'intermediate-status', 'refuses-hub-order',
  'refuses-anonymous-kiosk', 'reuses-jti', 'refuses-everything', 'rejects-everything', 'accepts-everything',
];

describe('the fleet of the reference POS', () => {
  let catalogue: Catalogue;
  beforeAll(async () => { catalogue = await loadCatalogue(builtinCatalogueDir()); });

  it('stands in the table, each POS once, and nothing else does', () => {
    expect(matrix.map(({ pos, kind }) => `${kind} ${pos}`)).toEqual(['faithful faithful', ...listBehaviours().map(({ kind, name }) => `${kind} ${name}`)]);
  });

  it('has a faithful POS that passes with every requirement conformant', () => {
    const { pos: _pos, kind: _kind, ...rest } = matrix[0] ?? { pos: '', kind: '' };
    expect(rest).toEqual({ verdict: 'passed', nonconformant: [], inconclusive: [], manual: [], untested: [] });
  });

  it.each(matrix.filter(({ kind }) => kind === 'oddity'))('passes the odd but right POS $pos without a finding', (row) => {
    expect(row).toMatchObject({ verdict: 'passed', nonconformant: [], inconclusive: [], manual: [], untested: [] });
  });

  it.each(matrix.filter(({ kind }) => kind === 'flaw'))('finds $pos nonconformant', (row) => {
    expect(row.nonconformant).not.toEqual([]);
  });

  it.each(agreed)('fails %s', (name) => {
    expect(matrix.find(({ pos }) => pos === name)?.verdict).toBe('failed');
  });

  it('passes no POS that violates a MUST, and fails none that violates only a SHOULD', () => {
    const musts = new Set(catalogue.requirements.filter(({ level }) => level === 'must').map(({ id }) => id));
    for (const { pos, verdict, nonconformant } of matrix) {
      expect([pos, verdict === 'failed']).toEqual([pos, nonconformant.some((id) => musts.has(id))]);
    }
  });

  it('kills every requirement: each that is not excluded is violated by some flaw', () => {
    const violated = new Set(matrix.flatMap(({ nonconformant }) => nonconformant));
    expect(catalogue.requirements.filter(({ id, excluded }) => excluded === undefined && !violated.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('is as large as the full catalogue asks for', () => {
    expect(catalogue.requirements.length).toBeGreaterThanOrEqual(120);
    expect(catalogue.scenarios.length).toBeGreaterThanOrEqual(70);
    expect(matrix.filter(({ kind }) => kind === 'flaw').length).toBeGreaterThanOrEqual(110);
    expect(matrix.filter(({ kind }) => kind === 'oddity').length).toBeGreaterThanOrEqual(20);
  });

  it('leaves no requirement without a check or a reason', () => {
    const bare = listCatalogue(catalogue).requirements.filter(({ verifiedBy, excluded }) => (verifiedBy.length === 0) === (excluded === undefined));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
