import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { spellSecret } from '../../src/config/spell-secret.ts';
import { writers } from '../../src/report/writers.ts';
import { canary, cashier, spellings, startCanaryPos } from './canary-pos.ts';
import { freePort } from '../free-port.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeConfig } from './write-config.ts';

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&apos;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#8288;': '' };

/** Ways in which a reader may take a text: as it stands, and with some form of escaping taken back. */
function viewsOf(text: string): readonly string[] {
  const plain = text.replace(/&\w+;|&#8288;/g, (entity) => entities[entity] ?? entity);
  const unescaped = plain.replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const decoded = unescaped.replace(/(?:%(?:25)*[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replace(/%(?:25)*/gi, ''), 'hex').toString('utf8'));
  return [text, plain, unescaped, decoded].flatMap((view) => [view, view.replaceAll('\\', '')]);
}

function leaksIn(text: string): readonly string[] {
  const wanted = new Set([...spellings, ...spellSecret(canary, Buffer.from(canary)), Buffer.from(canary).toString('latin1'), cashier].flatMap((spelling) => [spelling, spelling.replaceAll('\\', '')]));
  const views = viewsOf(text);
  return [...wanted].filter((spelling) => views.some((view) => view.includes(spelling)));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
}

/** The shipped catalogue with one scenario more, which asks a hook. */
function catalogueWithHook(folder: string): string {
  const dir = join(folder, 'catalogue');
  cpSync(fileURLToPath(new URL('../../scenarios', import.meta.url)), dir, { recursive: true });
  writeFileSync(join(dir, 'orders', 'canary.yaml'), [
    'id: orders/canary', 'title: { en: A hook that tells, fr: Un appel qui raconte }', 'requires: [orders, status]', 'steps:',
    '  - ask: readCheck', '    prompt: { en: Read it., fr: Lisez-le. }',
    '  - send: order', '    as: first', '    order: { items: [{ itemRole: simple }] }', '    checks: [{ id: taken, verifies: [ORD-001], answered: 2xx }]', '',
  ].join('\n'));
  return dir;
}

describe('a secret that a POS gives back wherever it can', () => {
  it('is in no report of any form, nowhere in the run folder, and not on the terminal; nor is what ppip.yaml hides', async () => {
    const folder = temporaryFolder();
    const listenPort = await freePort();
    const posPort = await startCanaryPos(`http://127.0.0.1:${listenPort}`);
    const said = join(folder, 'said.txt');
    writeFileSync(said, JSON.stringify({ spellings, cashier }));
    const config = writeConfig(folder, { posPort, listenPort, more: [`hooks: { readCheck: { exec: [cat, ${said}] } }`, 'redact: { fields: [cashier] }'] });
    const out = join(folder, 'out');
    mkdirSync(out);
    const forms = Object.keys(writers).filter((form) => form !== 'terminal');
    const reporters = forms.flatMap((form) => ['--reporter', `${form}=${join(out, `report.${form}`)}`]);
    const env = { PPIP_SECRET: canary, GITHUB_STEP_SUMMARY: join(out, 'summary.md'), PPIP_DEBUG: '1' };
    const { exitCode, stdout, stderr } = await runMain(
      ['certify', '--config', config, '--catalogue', catalogueWithHook(folder), '--only', 'orders/canary', '--only', 'orders/tip', '--only', 'status/*', '--out', join(out, 'runs'), ...reporters], { env },
    );
    expect(exitCode).toBe(1);

    const files = filesIn(out);
    expect(files.map((file) => leaksIn(readFileSync(file, 'utf8')).map((leak) => `${file}: ${leak}`)).flat()).toEqual([]);
    expect([...leaksIn(stdout), ...leaksIn(stderr)]).toEqual([]);
    for (const name of [...forms.map((form) => `report.${form}`), 'summary.md']) expect(statSync(join(out, name)).size).toBeGreaterThan(100);

    // The canary sang everywhere: else nothing was shown.
    const lines = readFileSync(join(out, 'runs', 'latest', 'events.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
    const seen = (type: string, part: string): boolean => lines.some((line) => line.type === type && JSON.stringify(line).includes(part));
    for (const type of ['exchangeStarted', 'exchangeEnded', 'askAnswered']) {
      expect({ type, secret: seen(type, '«secret:'), personal: seen(type, '«personal:') }).toEqual({ type, secret: true, personal: true });
    }
    // Equal secrets are equal still, in a header and in a body.
    const twice = lines.flatMap((line) => [...JSON.stringify(line).matchAll(/\\"twice\\":\[\\"(.*?)\\",\\"(.*?)\\"\]/g)].map(([, one, other]) => [one, other]));
    expect(twice.length).toBeGreaterThan(0);
    expect(new Set(twice.flat()).size).toBe(1);
  });

  it('is in nothing that doctor and send print, nor in a package', async () => {
    const folder = temporaryFolder();
    const listenPort = await freePort();
    const posPort = await startCanaryPos(`http://127.0.0.1:${listenPort}`);
    const config = writeConfig(folder, { posPort, listenPort, more: ['redact: { fields: [cashier] }'] });
    const env = { PPIP_SECRET: canary, PPIP_DEBUG: '1' };
    const out = join(folder, 'runs');
    const printed = async (...argv: readonly string[]): Promise<string> => {
      const { stdout, stderr } = await runMain([...argv, '--config', config, '--out', out], { env });
      return stdout + stderr;
    };
    for (const language of ['en', 'fr']) {
      for (const argv of [['doctor'], ['doctor', '--json'], ['send', 'menu-sync'], ['send', 'menu-sync', '--json'], ['send', 'order'], ['send', 'order', '--json']]) {
        const text = await printed(...argv, '--lang', language);
        expect({ argv, leaks: leaksIn(text) }).toEqual({ argv, leaks: [] });
        // The canary sang here too: what it wrote stands there under its placeholder.
        if (argv[0] === 'send' && argv.includes('--json')) expect(text).toContain('«secret:');
      }
    }
    await printed('certify', '--only', 'orders/takeout-asap');
    const key = join(folder, 'key');
    await runMain(['keygen', '--out', key]);
    const packed = await runMain(['pack', 'latest', '--runs', out, '--key', key, '--incomplete', '--out', join(folder, 'packed')], { env });
    expect(packed.exitCode).toBe(0);
    const verified = await runMain(['verify', join(folder, 'packed'), '--key', `${key}.pub`], { env });
    const files = filesIn(join(folder, 'packed'));
    expect(files.length).toBeGreaterThan(5);
    // The envelope's payload is base64: what it says is looked at too.
    const texts = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const payload = /"payload": ?"([^"]*)"/.exec(text)?.[1];
      return payload === undefined ? [text] : [text, Buffer.from(payload, 'base64').toString('utf8')];
    });
    expect([...texts, packed.stdout + packed.stderr, verified.stdout + verified.stderr].flatMap((text) => leaksIn(text))).toEqual([]);
  });

  it('would be found: the search sees each spelling, and each again when it is escaped', () => {
    for (const spelling of [...spellings, cashier]) {
      expect(leaksIn(`x${spelling}y`).length).toBeGreaterThan(0);
      expect(leaksIn(JSON.stringify(JSON.stringify(spelling))).length).toBeGreaterThan(0);
      expect(leaksIn(spelling.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')).length).toBeGreaterThan(0);
      expect(leaksIn(encodeURIComponent(spelling)).length).toBeGreaterThan(0);
    }
  });
});
