import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keys, runWithPerson } from './person-at-terminal.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

describe('ppip init without anybody at a terminal', () => {
  it('says which answers are missing and which options give them, and writes nothing', async () => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    const { exitCode, stdout, stderr } = await runMain(['init', '--config', config, '--name', 'Acme POS']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('--orders-url');
    expect(stderr).not.toContain('--name ');
    expect(stderr).toContain('--yes');
    expect(existsSync(config)).toBe(false);
  });

  it('takes answers from options before those of a file, and the usual ones for the rest', async () => {
    const folder = temporaryFolder();
    const config = join(folder, 'ppip.yaml');
    writeFileSync(join(folder, 'answers.yaml'), 'name: From file\nposVersion: "7"\nproducts: [kiosk]\ngrid: { realTimeStatus: true }\n');
    const { exitCode, stdout } = await runMain(['init', '--config', config, '--yes', '--answers', join(folder, 'answers.yaml'), '--name', 'From option', '--grid', 'fees=bag, surcharge']);
    expect(exitCode).toBe(0);
    expect(read(config)).toMatchObject({ partner: { name: 'From option', posName: 'from-option', version: '7' }, scope: { products: ['kiosk'] } });
    expect(read(join(folder, 'qualification.yaml'))).toMatchObject({ grid: { realTimeStatus: true, fees: ['bag', 'surcharge'], market: null } });
    expect(stdout).toContain("export PPIP_SECRET='…'");
    expect(stdout).toContain("$env:PPIP_SECRET = '…'");
    expect(stdout).toMatch(/^ {2}ppip sandbox .* # no POS yet.*\n {2}ppip doctor /m);
  });

  it('replaces nothing unless it is told to', async () => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    await runMain(['init', '--config', config, '--yes']);
    const before = readFileSync(config, 'utf8');
    const refused = await runMain(['init', '--config', config, '--yes', '--name', 'Other POS']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/partner\.name is 'My POS' now and would become 'Other POS' \[init\.wouldReplace\][\s\S]*--force/);
    expect(readFileSync(config, 'utf8')).toBe(before);
    expect((await runMain(['init', '--config', config, '--yes', '--name', 'Other POS', '--force'])).exitCode).toBe(0);
    expect(read(config)).toMatchObject({ partner: { name: 'Other POS', posName: 'my-pos' } });
  });

  it('says of a public URL that stays when the harness is to listen elsewhere', async () => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    await runMain(['init', '--config', config, '--yes', '--public-url', 'https://lab.example']);
    const { stdout } = await runMain(['init', '--config', config, '--yes', '--force', '--listen', '127.0.0.1:4011']);
    expect(stdout).toContain('platform.publicUrl stays https://lab.example: see that what takes calls there leads them to 127.0.0.1:4011 now');
    expect(read(config)).toMatchObject({ platform: { listen: '127.0.0.1:4011', publicUrl: 'https://lab.example' } });
  });

  it.each([
    [['--grid', 'markt=x'], /unknown topic 'markt'[\s\S]*did you mean 'market'/], [['--grid', 'market'], /--grid market/], [['--grid', 'combos=perhaps'], /neither yes nor no/],
    [['--answers', 'nowhere.yaml'], /there is no nowhere\.yaml/],
  ])('refuses %j', async (args, message) => {
    const { exitCode, stderr } = await runMain(['init', '--config', join(temporaryFolder(), 'ppip.yaml'), '--yes', ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('ppip init at a terminal', () => {
  it('asks in whole lines where the terminal reports no columns', async () => {
    const { exitCode, stderr } = await runWithPerson(['init', '--config', join(temporaryFolder(), 'ppip.yaml')], [], 0);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('What is your POS called?');
  });

  it('asks in French, takes what is typed and the rest by Enter, and says why each thing is asked', async () => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    const { exitCode, stderr, stdout, unused } = await runWithPerson(['init', '--config', config, '--lang', 'fr'], [
      { at: 'Comment s’appelle votre PDV?', keys: `${keys.eraseLine}Café POS${keys.enter}` },
      { at: 'Quels produits UEAT', keys: `${keys.down}${keys.space}${keys.enter}` },
      { at: 'Quel menu vend', keys: `${keys.down}${keys.enter}` },
    ]);
    expect({ exitCode, unused }).toEqual({ exitCode: 0, unused: [] });
    expect(read(config)).toMatchObject({ partner: { name: 'Café POS', posName: 'cafe-pos' }, scope: { products: ['online-ordering', 'hub'] }, menu: { source: 'standard' } });
    expect(stderr).toContain('Il figure dans chaque appel et chaque jeton');
    expect(stderr).not.toMatch(/confirm\b|select\b|navigate/);
    expect(stdout).toContain('Ensuite');
  });

  it('tells what is wrong with an answer and asks again', async () => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    const { exitCode, stderr } = await runWithPerson(['init', '--config', config], [{ at: 'In which time zone', keys: `${keys.eraseLine}Mars${keys.enter}${keys.eraseLine}UTC${keys.enter}` }]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('not a time zone');
    expect(read(config)).toMatchObject({ locations: [{ timeZone: 'UTC' }] });
  });

  it('offers what is there, keeps it on Enter, and asks before it replaces something', async () => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    await runMain(['init', '--config', config, '--yes', '--name', 'Acme POS']);
    const before = readFileSync(config, 'utf8');
    expect((await runWithPerson(['init', '--config', config], [])).exitCode).toBe(0);
    expect(readFileSync(config, 'utf8')).toBe(before);
    const { stderr } = await runWithPerson(['init', '--config', config], [{ at: 'What is your POS called?', keys: `${keys.eraseLine}Acme Two${keys.enter}` }]);
    expect(stderr).toContain('partner.name: Acme POS → Acme Two');
    expect(read(config)).toMatchObject({ partner: { name: 'Acme Two' } });
  });

  it('offers the public URL that follows from where the harness is to listen, and takes it on Enter', async () => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    await runMain(['init', '--config', config, '--yes']);
    const { stderr } = await runWithPerson(['init', '--config', config], [{ at: 'On which address should ppip listen?', keys: `${keys.eraseLine}127.0.0.1:4011${keys.enter}` }]);
    expect(stderr).toContain('platform.publicUrl: http://127.0.0.1:4010 → http://127.0.0.1:4011');
    expect(read(config)).toMatchObject({ platform: { listen: '127.0.0.1:4011', publicUrl: 'http://127.0.0.1:4011' } });
  });

  it('asks for the grid only when that is wanted, and each topic can be skipped', async () => {
    const folder = temporaryFolder();
    const { exitCode } = await runWithPerson(['init', '--config', join(folder, 'ppip.yaml')], [
      { at: 'Answer the other topics', keys: 'y' },
      { at: 'Does the menu have combos?', keys: `${keys.down}${keys.enter}` },
      { at: 'Which payments', keys: `${keys.space}${keys.enter}` },
    ]);
    expect(exitCode).toBe(0);
    expect(read(join(folder, 'qualification.yaml'))).toMatchObject({ grid: { payments: ['credit'], uptime: null } });
  });

  it('writes nothing when somebody leaves', async () => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    const { exitCode, stderr } = await runWithPerson(['init', '--config', config], [{ at: 'Which version', keys: keys.interrupt }]);
    expect(exitCode).toBe(130);
    expect(stderr).toContain('Nothing was written.');
    expect(existsSync(config)).toBe(false);
  });
});

describe('a scope that shrank since its qualification', () => {
  it('is told of by plan, and is recorded so that a run judged again from disk says the same', async () => {
    const folder = temporaryFolder();
    const config = join(folder, 'ppip.yaml');
    const out = join(folder, 'runs');
    const env = { PPIP_SECRET: 'a'.repeat(40) };
    await runMain(['init', '--config', config, '--yes', '--listen', '127.0.0.1:0', '--menu-sync-url', 'http://127.0.0.1:1/menu', '--orders-url', 'http://127.0.0.1:1/orders']);
    expect((await runMain(['plan', '--config', config], { env })).stdout).not.toContain('qualification');
    expect((await runMain(['init', '--config', config, '--yes', '--force', '--products', 'online-ordering'])).stdout).toContain('still declares kiosk, hub, which');
    expect((await runMain(['plan', '--config', config, '--lang', 'fr'], { env })).stdout).toMatch(/Le produit .*kiosk.* figure dans la qualification/);
    const live = await runMain(['certify', '--config', config, '--only', 'menu/sync', '--out', out, '--json'], { env });
    const again = await runMain(['report', 'latest', '--out', out, '--reporter', 'json']);
    expect(again.stdout).toBe(live.stdout);
    expect(JSON.parse(live.stdout)).toMatchObject({ qualification: { products: ['online-ordering', 'kiosk', 'hub'], leftOut: expect.arrayContaining([{ kind: 'product', id: 'kiosk' }, { kind: 'product', id: 'hub' }, { kind: 'capability', id: 'kiosk' }]) as unknown } });
  });

  it('is an error with its place when qualification.yaml is wrong', async () => {
    const folder = temporaryFolder();
    const config = join(folder, 'ppip.yaml');
    await runMain(['init', '--config', config, '--yes']);
    writeFileSync(join(folder, 'qualification.yaml'), 'scope: { flows: [menu], products: [kiosk] }\ncapabilities: { orders.deliveri: true }\n');
    const { exitCode, stderr } = await runMain(['plan', '--config', config], { env: { PPIP_SECRET: 'a'.repeat(40) } });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/qualification\.yaml:2:17 unknown capability 'orders\.deliveri'[\s\S]*did you mean 'orders\.delivery'/);
  });
});
