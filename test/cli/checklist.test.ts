import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAttestations } from '../../src/config/attestations/read-attestations.ts';
import type { Checklist } from '../../src/model/checklist.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder of an integration, and the commands in it. */
interface Place {
  readonly folder: string;
  readonly attestations: string;
  readonly attest: (...argv: readonly string[]) => Promise<Ended>;
  readonly list: (...argv: readonly string[]) => Promise<Ended>;
  readonly stateOf: (id: string, ...argv: readonly string[]) => Promise<{ readonly state: string | undefined; readonly codes: readonly string[] | undefined }>;
}

const partnerYaml = (version: string): string => `partner: { name: Acme POS, posName: acme-pos, version: "${version}" }\n`;

async function openPlace(): Promise<Place> {
  const folder = temporaryFolder();
  const [config, attestations] = [join(folder, 'ppip.yaml'), join(folder, 'attestations.yaml')];
  writeFileSync(config, partnerYaml('5.2.1'));
  expect(await runMain(['keygen', '--out', join(folder, 'ueat')])).toMatchObject({ exitCode: 0 });
  const own = ['--config', config, '--attestations', attestations] as const;
  const list: Place['list'] = (...argv) => runMain(['checklist', ...own, '--evidence', join(folder, 'evidence'), '--runs', join(folder, 'runs'), ...argv]);
  return {
    folder, attestations, list,
    attest: (...argv) => runMain(['attest', ...own, ...argv]),
    stateOf: async (id, ...argv) => {
      const { stdout, stderr } = await list('--json', ...argv);
      expect(stderr).toBe('');
      const found = (JSON.parse(stdout) as Checklist).phases.flatMap(({ items }) => items).find((item) => item.id === id);
      return { state: found?.state, codes: found?.reasons.map(({ code }) => code) };
    },
  };
}

describe('ppip attest', () => {
  it('writes down who said what of which version, with the file that was handed in, and keeps every byte that was there', async () => {
    const { folder, attestations, attest } = await openPlace();
    const manual = join(folder, 'manual.pdf');
    writeFileSync(manual, 'contents');
    expect(await attest('technical-documentation', '--file', manual, '--by', 'The POS team')).toMatchObject({ exitCode: 0, stderr: '' });
    appendFileSync(attestations, '# by hand\n');
    const before = readFileSync(attestations, 'utf8');
    expect(before).toContain('path: manual.pdf\n');
    const { exitCode, stdout } = await attest('technical-contact', 'timelines', '--note', 'until spring', '--json');
    expect(exitCode).toBe(0);
    expect((JSON.parse(stdout) as { readonly attestations: ReadonlyArray<{ readonly item: string; readonly note: string }> }).attestations.map(({ item, note }) => [item, note])).toEqual([['technical-contact', 'until spring'], ['timelines', 'until spring']]);
    const after = readFileSync(attestations, 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.match(/^- item: /gm)).toHaveLength(3);
  });

  it.each([
    ['an item that UEAT attests', ['nda'], 'attest.notYours'],
    ['UEAT’s word without a key', ['nda', '--role', 'ueat'], 'attest.unsigned'],
    ['an item that a command shows', ['sandboxes-connected'], 'attest.shownOtherwise'],
    ['an item that there is not', ['nad'], 'attest.unknown'],
    ['a contact sheet that is not there', ['escalation-contacts'], 'attest.noFile'],
    ['a file that is not there', ['technical-contact', '--file', 'nowhere.pdf'], 'attest.fileUnreadable'],
    ['one wrong item among right ones', ['technical-contact', 'nda'], 'attest.notYours'],
  ])('refuses %s, and writes nothing', async (_name, argv, code) => {
    const { attestations, attest } = await openPlace();
    expect(await attest(...argv)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(`[${code}]`) as string });
    expect(existsSync(attestations)).toBe(false);
  });

  it.each([
    ['none is there yet', undefined],
    ['one is there, with its last line unfinished', '# by hand'],
  ])('loses nothing of what others attest at the same moment, when %s', async (_name, text) => {
    const { attestations, attest } = await openPlace();
    if (text !== undefined) writeFileSync(attestations, text);
    const names = Array.from({ length: 8 }, (_, index) => `person ${index + 1}`);
    const ended = await Promise.all(names.map((by) => attest('technical-contact', 'timelines', '--by', by)));
    expect(ended.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(names.map(() => ({ exitCode: 0, stderr: '' })));
    const after = await readAttestations(attestations);
    expect(after.map(({ item, by }) => `${item} ${by ?? ''}`).sort()).toEqual(names.flatMap((by) => [`technical-contact ${by}`, `timelines ${by}`]).sort());
    expect(readFileSync(attestations, 'utf8').match(/^#/gm)).toHaveLength(1);
  });

  it('adds nothing to a file that it cannot read or append to', async () => {
    const { attestations, attest } = await openPlace();
    for (const [text, code] of [['- item: nda\n', 'input.missingKey'], ['[ ]', 'attest.notAppendable'], ['a: b\n', 'input.type']] as const) {
      writeFileSync(attestations, text);
      expect(await attest('technical-contact')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(code) as string });
      expect(readFileSync(attestations, 'utf8')).toBe(text);
    }
  });

  const contact = (role: string, languages: string) => `  - { role: ${role}, name: Team, email: team@pos.example, phone: "+1 514 555-0100", hours: 24/7, languages: [${languages}] }\n`;
  const contacts = `contacts:\n${contact('technical', 'en')}${contact('support', 'en, fr')}${contact('escalation', 'fr')}`;
  it.each([
    ['complete', contacts, 0, ''],
    ['without anybody to escalate to', contacts.replace('role: escalation', 'role: technical'), 2, "nobody has the role 'escalation'"],
    ['without support in French', contacts.replace('[en, fr]', '[en]'), 2, "no support answers in 'fr'"],
    ['without a phone number', contacts.replace('"+1 514 555-0100"', 'none'), 2, 'this is no phone number'],
    ['without hours', contacts.replace(', hours: 24/7', ''), 2, "the key 'hours' is missing"],
  ])('takes a contact sheet only when it is complete: %s', async (_name, text, exitCode, told) => {
    const { folder, attest } = await openPlace();
    const sheet = join(folder, 'contacts.yaml');
    writeFileSync(sheet, text);
    expect(await attest('escalation-contacts', '--file', sheet)).toMatchObject({ exitCode, stderr: expect.stringContaining(told) as string });
  });
});

describe('ppip checklist', () => {
  it('knows UEAT’s word by its signature, and a change of it', async () => {
    const { folder, attestations, attest, stateOf } = await openPlace();
    expect(await attest('nda', '--role', 'ueat', '--key', join(folder, 'ueat'))).toMatchObject({ exitCode: 0 });
    expect(await stateOf('nda')).toEqual({ state: 'done', codes: [] });
    expect(await stateOf('nda', '--key', join(folder, 'ueat.pub'))).toEqual({ state: 'done', codes: [] });
    await runMain(['keygen', '--out', join(folder, 'other')]);
    expect(await stateOf('nda', '--key', join(folder, 'other.pub'))).toEqual({ state: 'failed', codes: ['attestation.otherKey'] });
    writeFileSync(attestations, readFileSync(attestations, 'utf8').replace('item: nda', 'item: products'));
    expect(await stateOf('products', '--key', join(folder, 'ueat.pub'))).toEqual({ state: 'failed', codes: ['attestation.wrongSignature'] });
  });

  it('says what became stale, by the version of the POS and by the file', async () => {
    const { folder, attest, stateOf } = await openPlace();
    const manual = join(folder, 'manual.pdf');
    writeFileSync(manual, 'contents');
    await attest('technical-documentation', '--file', manual);
    expect(await stateOf('technical-documentation')).toEqual({ state: 'done', codes: [] });
    writeFileSync(manual, 'other contents');
    expect(await stateOf('technical-documentation')).toEqual({ state: 'stale', codes: ['attestation.fileChanged'] });
    writeFileSync(manual, 'contents');
    writeFileSync(join(folder, 'ppip.yaml'), partnerYaml('5.3.0'));
    expect(await stateOf('technical-documentation')).toEqual({ state: 'stale', codes: ['checklist.otherVersion'] });
  });

  it('takes what menu check kept', async () => {
    const { folder, stateOf } = await openPlace();
    expect(await stateOf('menu-mapping')).toEqual({ state: 'open', codes: [] });
    await runMain(['menu', 'check', 'scenarios/menus/standard.json', '--keep', '--evidence', join(folder, 'evidence'), '--config', join(folder, 'ppip.yaml')]);
    expect(await stateOf('menu-mapping')).toEqual({ state: 'done', codes: [] });
  });

  it('refuses a kept result that is none, with its place', async () => {
    const { folder, list } = await openPlace();
    await runMain(['menu', 'check', 'scenarios/menus/standard.json', '--keep', '--evidence', join(folder, 'evidence'), '--config', join(folder, 'ppip.yaml')]);
    writeFileSync(join(folder, 'evidence', 'doctor-2026.json'), '{ "schemaVersion": 1 }');
    expect(await list()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('doctor-2026.json:1:1') as string });
  });

  it('shows all five phases and what is next, in both languages, and ends with 3 until a phase is done when told so', async () => {
    const { list } = await openPlace();
    const english = await list();
    expect(english).toMatchObject({ exitCode: 0, stderr: '' });
    expect(english.stdout.match(/^Phase \d · /gm)).toHaveLength(5);
    expect(english.stdout).toContain('  ppip attest technical-documentation # technical-documentation\n');
    expect(english.stdout).toContain('[nda]\n    To be attested by: UEAT\n');
    expect(english.stdout).toContain('[sandboxes-connected]\n    Shown by: ppip doctor --keep\n');
    expect((await list('--lang', 'fr')).stdout).toContain('Phase 5 · Disponibilité générale · à venir');
    expect(await list('--through', 'qualification')).toMatchObject({ exitCode: 3 });
    expect(await list('--through', 'launch')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('general-availability') as string });
  });

  it.each(['terminal', 'markdown', 'html'] as const)('lets nothing that was written by hand out of its place: %s', async (form) => {
    const { list, attest, folder } = await openPlace();
    writeFileSync(join(folder, 'ppip.yaml'), 'partner: { name: "<script>alert(1)</script> | [x](y)", posName: acme-pos, version: "1" }\n');
    await attest('technical-contact', '--by', '\u001b[31m<img src=x onerror=alert(1)> | **b**', '--note', 'a\u0007b');
    const { stdout, exitCode } = await list('--form', form);
    expect(exitCode).toBe(0);
    expect(['\u001B', '\u0007'].filter((character) => stdout.includes(character))).toEqual([]);
    if (form !== 'terminal') expect(stdout).not.toMatch(/<script|<img/);
    if (form === 'markdown') expect(stdout).toContain('\\| \\*\\*b\\*\\*');
    expect(stdout).toContain('script');
  });
});
