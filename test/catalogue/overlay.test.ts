import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { digestFiles } from '../../src/catalogue/digest-files.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { splitBase } from '../../src/catalogue/overlay/split-base.ts';
import { InputError } from '../../src/model/problem.ts';
import { loadOverlay, overlayDir, overlayFiles, overlayProblems } from './example-overlay.ts';

const builtin = await loadCatalogue(builtinCatalogueDir());

describe('an overlay', () => {
  it('is the base with what it replaces, adds and disables, and nothing else', () => {
    const catalogue = loadOverlay();
    const ids = (parts: ReadonlyArray<{ readonly id: string }>): readonly string[] => parts.map(({ id }) => id);
    expect(ids(catalogue.requirements)).toEqual([...ids(builtin.requirements), 'PRV-001']);
    expect(ids(catalogue.scenarios)).toEqual([...ids(builtin.scenarios), 'private/check-number-member']);
    expect(ids(catalogue.standingChecks)).toEqual(ids(builtin.standingChecks).filter((id) => id !== 'json-content-type'));
    expect(ids(catalogue.assumptions)).toEqual(ids(builtin.assumptions));
    expect(catalogue.assumptions.find(({ id }) => id === 'deadline.status')?.position).toBe(120_000);
    expect(catalogue.scenarios.find(({ id }) => id === 'orders/tip')?.title.en).toMatch(/^SECRET-TITLE/);
    expect(catalogue.schemas['refund.json']).toMatchObject({ description: 'SECRET-TEXT' });
  });

  it('names itself, its base and what it leaves out', () => {
    const catalogue = loadOverlay();
    expect(catalogue).toMatchObject({
      version: '2026.1', contract: { version: builtin.version, authority: 'example-authority' }, base: { version: builtin.version, digest: builtin.digest },
      disabled: [{ kind: 'requirements', id: 'TRA-005' }, { kind: 'standingChecks', id: 'json-content-type' }],
    });
    expect(catalogue.digest).toBe(digestFiles(overlayFiles()));
    expect(catalogue.digest).not.toBe(builtin.digest);
  });

  it('keeps a disabled requirement, excluded with its reason', () => {
    expect(loadOverlay().requirements.find(({ id }) => id === 'TRA-005')?.excluded?.en).toBe('SECRET-REASON The gateway sets the content type itself.');
  });

  it('keeps every part at the place where it is written', () => {
    const { scenarios, standingChecks } = loadOverlay();
    expect(scenarios.find(({ id }) => id === 'orders/takeout-asap')?.location).toBe('base/orders/takeout-asap.yaml:1:1');
    expect(scenarios.find(({ id }) => id === 'orders/tip')?.location).toBe('orders/tip.yaml:1:1');
    const last = builtin.standingChecks.at(-1);
    expect(standingChecks.at(-1)?.location).toBe(`base/${last?.location ?? ''}`);
  });

  it('can replace the contract as a whole, declared', () => {
    const contract = splitBase(overlayFiles()).base['contract.yaml'] ?? '';
    const edits = { 'contract.yaml': contract.replace('systemCodes: [', 'systemCodes: [OUT_OF_ORDER, '), 'catalogue.yaml': ['replace:\n', 'replace:\n  contract: true\n'] } as const;
    expect(loadOverlay(edits).contract.systemCodes).toContain('OUT_OF_ORDER');
    expect(overlayProblems({ ...edits, 'catalogue.yaml': ['replace:\n', 'replace:\n  contract: false\n'] })).toEqual([
      "contract.yaml:2:1 catalogue.yaml does not declare the contract (write 'contract: true' under 'replace')",
    ]);
  });
});

const manifest = 'catalogue.yaml';

describe('an overlay that is wrong', () => {
  it.each([
    ['another version of the base', 'builtin@2025-11', 'builtin@2024-01', 'catalogue.yaml:4:10 the catalogue that ships is builtin@2025-11 (go through what changed, then write builtin@2025-11; or use the ppip that ships builtin@2024-01)'],
    ['a base of another name', 'builtin@2025-11', 'other@1', 'catalogue.yaml:4:10 write builtin@<version>, with the version of the catalogue that ships'],
    ['an unknown key', 'add:', 'ad:', "catalogue.yaml:10:1 unknown key 'ad' (did you mean 'add'?)"],
    ['no version of its own', 'version: "2026.1"', '', "catalogue.yaml:3:1 an overlay needs a 'version' of its own"],
    ['no authority', 'authority: example-authority', '', "catalogue.yaml:2:1 an overlay needs an 'authority': under whose rules a run is judged"],
    ['a replacement of what is not there', '[orders/tip]', '[orders/tipp]', "catalogue.yaml:8:15 the base has no scenario 'orders/tipp' (did you mean 'orders/tip'?)"],
    ['an addition of what is there', 'requirements: [PRV-001]', 'requirements: [PRV-001, ORD-001]', "catalogue.yaml:11:27 the base has a requirement 'ORD-001' already (name it under 'replace', or choose another id)"],
    ['a replacement that no file brings', '[refund.json]', '[refund.json, menu.json]', "catalogue.yaml:9:26 no file of this folder brings the schema 'menu.json' (write it, at schemas/menu.json, or take the name out)"],
    ['an addition that no file brings', '[PRV-001]', '[PRV-001, PRV-002]', "catalogue.yaml:11:27 no file of this folder brings the requirement 'PRV-002' (write it, at requirements/<any>.yaml, or take the name out)"],
    ['a disabling of what is not there', 'json-content-type:', 'json-content-tipe:', "catalogue.yaml:17:5 the base has no standing check 'json-content-tipe' (did you mean 'json-content-type'?)"],
    ['a disabling without a reason in both languages', ', fr: SECRET-REASON Il ne vérifiait que TRA-005.', '', "catalogue.yaml:17:5 the key 'fr' is missing"],
    ['a part under two verbs', 'assumptions: [deadline.status]', 'assumptions: [deadline.status, deadline.status]', "catalogue.yaml:7:34 the assumption 'deadline.status' is named under 'replace' already (keep one)"],
  ])('has %s', (_defect, found, replacement, sentence) => {
    expect(overlayProblems({ [manifest]: [found, replacement] })).toContain(sentence);
  });

  it('brings what it does not declare', () => {
    expect(overlayProblems({ [manifest]: ['scenarios: [orders/tip]', 'scenarios: []'] })).toEqual([
      "orders/tip.yaml:1:1 catalogue.yaml does not declare the scenario 'orders/tip' (name it under 'replace', scenarios)",
    ]);
    expect(overlayProblems({ [manifest]: ['requirements: [PRV-001]', 'requirements: []'] })).toEqual([
      "requirements/private.yaml:1:3 catalogue.yaml does not declare the requirement 'PRV-001' (name it under 'add', requirements)",
    ]);
  });

  it('disables a requirement that is still verified', () => {
    const without = { [manifest]: ['  standingChecks:\n', '  menus: {}\n#'] } as const;
    expect(overlayProblems(without)).toEqual([
      expect.stringMatching(/^catalogue\.yaml:15:5 the requirement 'TRA-005' is disabled and yet verified \(disable or replace what verifies it: base\/always\.yaml:\d+:\d+\)$/),
    ]);
  });

  it('leaves a requirement that nothing verifies any more', () => {
    const disabling = { [manifest]: ['  standingChecks:\n', '  standingChecks:\n    menu-form: { en: because, fr: parce que }\n'] } as const;
    expect(overlayProblems(disabling)).toEqual([expect.stringMatching(/^base\/requirements\/menu\.yaml:\d+:\d+ nothing verifies the requirement 'MEN-003'/)]);
  });

  it('brings an id twice', () => {
    const twice = `- { id: deadline.status, kind: duration, position: 9s, text: { en: a, fr: b }, source: s }\n`;
    const [problem] = overlayProblems({ 'assumptions.yaml': twice + twice });
    expect(problem).toMatch(/^assumptions\.yaml:2:3 another assumption has the id 'deadline\.status'/);
  });

  it('extends nothing and yet has a base, or extends what is not at hand', () => {
    const standing = overlayProblems({ [manifest]: 'confidential: true\n' });
    expect(standing).toEqual([expect.stringContaining("there is a folder base/, and no catalogue.yaml that says 'extends'")]);
    expect(overlayProblems({ [manifest]: 'add: { schemas: [a.json] }\n' })).toContain("catalogue.yaml:1:6 without 'extends' there is nothing to add");
  });
});

describe('an overlay on disk', () => {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ppip-overlay-'));
    await cp(overlayDir, dir, { recursive: true });
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('finds its base with the package, and loads as from memory', async () => {
    expect(await loadCatalogue(dir)).toEqual(loadOverlay());
  });

  it('loads with the base that a run folder kept beside it, when that is the one that ships', async () => {
    await cp(builtinCatalogueDir(), join(dir, 'base'), { recursive: true });
    expect((await loadCatalogue(dir)).digest).toBe(loadOverlay().digest);
  });

  it('refuses a base that was changed', async () => {
    await mkdir(join(dir, 'base'));
    await writeFile(join(dir, 'base/always.yaml'), '[]\n');
    const failure = await loadCatalogue(dir).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).problems).toMatchObject([{ code: 'catalogue.base', location: `${dir}/catalogue.yaml:4:10` }]);
  });
});
