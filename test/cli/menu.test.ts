import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { KeptResult } from '../../src/model/kept-result.ts';
import type { MenuCheck } from '../../src/model/menu-check.ts';
import { writePointer } from '../../src/contract/write-pointer.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const standardFile = join(builtinCatalogueDir(), 'menus', 'standard.json');
const standard = JSON.parse(readFileSync(standardFile, 'utf8')) as JsonObject;
const compare = ['menu', 'check', '-', '--against', 'standard'] as const;
const changed = (...changes: ReadonlyArray<readonly [pointer: string, value: Json]>): string =>
  JSON.stringify(changes.reduce<Json>((menu, [pointer, value]) => writePointer(menu, pointer, value), standard));

async function checkJson(menu: string, argv: readonly string[] = compare): Promise<{ readonly exitCode: number; readonly broken: MenuCheck['rules']; readonly check: MenuCheck }> {
  const { exitCode, stdout, stderr } = await runMain([...argv, '--json'], { stdin: menu });
  expect(stderr).toBe('');
  const check = JSON.parse(stdout) as MenuCheck;
  return { exitCode, check, broken: check.rules.filter(({ state }) => state === 'broken') };
}

describe('ppip menu check', () => {
  it('finds nothing wrong with the standard menu, from a file and from standard input', async () => {
    const fromFile = await runMain(['menu', 'check', standardFile, '--against', 'standard']);
    const fromStdin = await runMain(compare, { stdin: readFileSync(standardFile) });
    expect([fromFile.exitCode, fromStdin.exitCode]).toEqual([0, 0]);
    expect(fromStdin.stdout).toMatch(/^<stdin> · 12 items, 32 in all/);
    expect(fromStdin.stdout).toContain('Rules broken: 0 MUST, 0 other. Rules kept: 29.');
  });

  it('asks what a run asks of a menu, and compares only when told', async () => {
    const { check } = await checkJson(changed(), ['menu', 'check', '-']);
    expect(check.rules.filter(({ state }) => state === 'notApplicable').map(({ id }) => id)).toEqual([
      'MEN-015', 'MEN-016', 'MEN-017', 'MEN-018', 'MEN-019', 'MEN-020', 'MEN-032', 'MEN-033', 'MEN-034',
    ]);
    expect((await runMain(['menu', 'check', standardFile])).stdout).toContain('--against standard');
  });

  it('says where, of what, what is wrong and how to put it right, and exits 1 for a MUST', async () => {
    const { exitCode, stdout } = await runMain(['menu', 'check', '-'], { stdin: changed(['/Items/1/Prices/0/Price', 13.95], ['/Items/0/Name', 'Burger d\u00C3\u00A9luxe']) });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('MUST  MEN-003');
    expect(stdout).toContain('  /Items/1/Prices/0/Price (Burger végé maison)\n');
    expect(stdout).toContain('MUST  MEN-014');
    expect(stdout).toContain('  /Items/0/Name\n    The name “Burger d\u00C3\u00A9luxe” shows a wrong character encoding');
    expect(stdout).toContain('  Fix: Encode in UTF-8');
    expect(stdout).toContain('Rules broken: 2 MUST, 0 other.');
  });

  it('exits 0 when only a SHOULD is broken, and still tells it', async () => {
    const { exitCode, broken } = await checkJson(changed(['/Categories/0/Items/-', 'ghost']));
    expect(exitCode).toBe(0);
    expect(broken.map(({ id, findings }) => [id, findings])).toEqual([['MEN-022', [{
      code: 'menu.categoryDangling', args: { id: 'ghost', category: 'Burgers & combos' }, pointer: '/Categories/0', name: 'Burgers & combos',
      expected: 'an item of the menu', actual: 'ghost',
    }]]]);
  });

  it('speaks French when asked', async () => {
    const { stdout } = await runMain(['menu', 'check', '-', '--lang', 'fr'], { stdin: changed(['/Items/0/Name', '']) });
    expect(stdout).toContain('RECOMMANDÉ  MEN-009');
    expect(stdout).toContain('«\u00A0burger_001\u00A0» n’a pas de nom.');
    expect(stdout).toContain('Règles enfreintes\u00A0: OBLIGATOIRE 0, autres 1.');
  });

  it('compares a POS’s own ids through a map', async () => {
    const folder = temporaryFolder();
    const idMap = join(folder, 'ids.csv');
    writeFileSync(idMap, '\uFEFFname;standardId;posId\r\n"a ""burger""; plain";burger_001;9001\r\n;extra_cheese;9002\r\n');
    const menu = changed().replaceAll('"burger_001"', '9001').replaceAll('"extra_cheese"', '"9002"');
    expect((await checkJson(menu)).broken.map(({ id }) => id)).toEqual(['MEN-015', 'MEN-016', 'MEN-032', 'MEN-033']);
    expect((await checkJson(menu, [...compare, '--id-map', idMap])).broken).toEqual([]);
  });

  it('lists the first of many and counts the rest, for a menu in which everything is broken', async () => {
    const items = Array.from({ length: 3_000 }, (_, index) => ({ Id: String(index), Name: '', Type: 'Item' }));
    const { exitCode, broken } = await checkJson(JSON.stringify({ Items: items }));
    expect(exitCode).toBe(1);
    const nameless = broken.find(({ id }) => id === 'MEN-009')?.findings ?? [];
    expect(nameless).toHaveLength(21);
    expect(nameless.at(-1)).toMatchObject({ code: 'menu.more', args: { count: 2_980, shown: 20 } });
  });

  it('shows hostile names and member names without commanding the terminal', async () => {
    const { stdout } = await runMain(['menu', 'check', '-'], { stdin: JSON.stringify({ Items: [{ Id: '', Name: 'x\u001b[2J', Type: 1 }, { '\u001b]0;': 1 }] }) });
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(stdout).toContain('\\e[2J');
  });

  it.each([
    ['what is no JSON, at its place', '{"Items": [\n {"Id": 1,}\n]}', /^error: <stdin>:2:11 /, 'serializer'],
    ['10,000 levels', `{"Items":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, /nested deeper than 200 levels/, 'serializer'],
    ['a million brackets that never close', '['.repeat(1_000_000), /nested deeper than 200 levels/, 'serializer'],
    ['Latin-1', Buffer.from('{"Items":[{"Name":"Crème"}]}', 'latin1'), /<stdin> is not UTF-8/, 'encoding of the export'],
    ['nothing', '', /<stdin> is empty/, 'body of the menu call'],
    ['more than a sync takes', Buffer.alloc(32 * 1024 * 1024 + 1, ' '), /larger than 32 MB/, 'a sync takes no more'],
  ])('exits 2 for %s', async (_what, stdin, message, hint) => {
    const { exitCode, stdout, stderr } = await runMain(['menu', 'check', '-'], { stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain(hint);
  });

  it('exits 2 for an id map that is wrong, with every place in it', async () => {
    const idMap = join(temporaryFolder(), 'ids.csv');
    writeFileSync(idMap, 'standardId,posId\nburger_01,1\nburger_001,2\ncoffee_001,2\ncoffee_001,3\npie_001,\n');
    const { exitCode, stderr } = await runMain([...compare, '--id-map', idMap], { stdin: changed() });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${idMap}:2:1 the standard menu has no item, variation or option 'burger_01'`);
    expect(stderr).toContain("hint: did you mean 'burger_001'?");
    expect(stderr).toContain(`${idMap}:4:12 '2' already stands for 'burger_001'`);
    expect(stderr).toContain(`${idMap}:5:1 'coffee_001' is mapped already at ${idMap}:4:1`);
    expect(stderr).toContain(`${idMap}:6:9 'pie_001' has no id of the POS`);
  });
});

describe('ppip menu export', () => {
  it('prints a line for each price of everything in the standard menu, and one for each group', async () => {
    const { exitCode, stdout, stderr } = await runMain(['menu', 'export', '--csv']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const lines = stdout.split('\r\n');
    expect(lines[0]).toBe('path,kind,id,name,service,price in cents,price,federal tax,provincial tax,minimum,maximum');
    expect(lines).toContain('Burgers & combos > Burger végé maison,item,burger_veggie,Burger végé maison,Delivery,1495,14.95,yes,yes,,');
    expect(lines).toContain('Burgers & combos > Burger végé maison > Extras / Suppléments,group,extras_001,Extras / Suppléments,,,,,,0,3');
    expect(lines.filter((line) => line.includes(',heat_hot,'))).toHaveLength(3);
    expect(new Set(lines.slice(0, -1).map((line) => line.split(',').length))).toEqual(new Set([11]));
  });

  it('heads the table in French when asked', async () => {
    const { stdout } = await runMain(['menu', 'export', '--lang', 'fr']);
    expect(stdout).toMatch(/^chemin,type,identifiant,nom,service,prix en cents,prix,taxe fédérale,taxe provinciale,minimum,maximum\r\n/);
    expect(stdout).toContain(',article,muffin_006,Six muffins,Pickup,899,8.99,non,non,,\r\n');
  });

  it('prints the JSON that a POS sends', async () => {
    const { stdout } = await runMain(['menu', 'export', '--json']);
    expect(JSON.parse(stdout)).toEqual(standard);
  });

  it('writes a file that spreadsheets know as UTF-8', async () => {
    const file = join(temporaryFolder(), 'new', 'menu.csv');
    const { exitCode, stdout, stderr } = await runMain(['menu', 'export', '--out', file]);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: `${file}\n` });
    expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFFpath,/);
  });
});

describe('ppip menu check --keep', () => {
  const partner = 'partner: { name: Acme POS, posName: acme-pos, version: "5.2.1" }\n';
  const kept = (folder: string): readonly KeptResult[] => readdirSync(folder).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as KeptResult);

  it('keeps what it found, of whose menu, and overwrites nothing; no secret is needed', async () => {
    const folder = temporaryFolder();
    const [config, menu] = [join(folder, 'ppip.yaml'), join(folder, 'menu.json')];
    writeFileSync(config, partner);
    writeFileSync(menu, changed(['/Items/1/Prices/0/Price', 13.95]));
    const evidence = join(folder, 'evidence');
    const keep = ['--keep', '--evidence', evidence, '--config', config] as const;
    const broken = await runMain(['menu', 'check', menu, ...keep]);
    const good = await runMain(['menu', 'check', '-', '--json', ...keep], { stdin: readFileSync(standardFile) });
    expect([broken.exitCode, good.exitCode]).toEqual([1, 0]);
    expect(broken.stderr.startsWith(join(evidence, 'menu-check-'))).toBe(true);
    const results = kept(evidence);
    expect(results.map(({ kind, outcome, partner: whose, subject }) => ({ kind, outcome, whose, file: subject?.file }))).toEqual([
      { kind: 'menuCheck', outcome: 'failed', whose: { name: 'Acme POS', posName: 'acme-pos', version: '5.2.1' }, file: menu },
      { kind: 'menuCheck', outcome: 'passed', whose: { name: 'Acme POS', posName: 'acme-pos', version: '5.2.1' }, file: '<stdin>' },
    ]);
    expect(results[0]?.subject?.sha256).toBe(createHash('sha256').update(readFileSync(menu)).digest('hex'));
    expect(results[1]?.result).toEqual(JSON.parse(good.stdout));
  });

  it('keeps nothing without a ppip.yaml that says whose menu it is', async () => {
    const folder = temporaryFolder();
    const config = join(folder, 'ppip.yaml');
    const argv = ['menu', 'check', standardFile, '--keep', '--evidence', join(folder, 'evidence'), '--config', config];
    expect(await runMain(argv)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[config.notFound]') as string });
    writeFileSync(config, 'partner: { name: Acme POS, posName: acme-pos }\n');
    expect(await runMain(argv)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(`${config}:1:1 the key 'version' is missing`) as string });
    expect(existsSync(join(folder, 'evidence'))).toBe(false);
  });
});
