import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { freePort } from './free-port.ts';
import { runCommand, startCommand, type CommandPlace, type EndedCommand } from './cli/built/start-command.ts';
import { temporaryFolder, type AtEnd } from './cli/temporary-folder.ts';
import { testSecret } from './cli/write-config.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json')) as Readonly<Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

const blocksOf = (text: string, language: string): readonly string[] => [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) => block);
const blocks = (language: string): readonly string[] => blocksOf(readme, language);

/** One command of the README, and the exit code that a comment after it states. */
interface Command {
  readonly text: string;
  readonly exitCode: number;
}

const commandsIn = (text: string): readonly Command[] => blocksOf(text, 'sh').flatMap((block) => block.split('\n')).filter((line) => line.trim() !== '' && !line.startsWith('#')).flatMap((line): readonly Command[] => {
  const [, texts = '', exitCode = '0'] = /^(.*?)(?:\s+#\s*exit (\d+).*|\s+#.*)?$/.exec(line) ?? [];
  const parts = texts.split(' && ');
  return parts.map((part, index) => ({ text: part.trim(), exitCode: index === parts.length - 1 ? Number(exitCode) : 0 }));
});
const commands = commandsIn(readme);

/** Guides whose commands follow a whole run, each after the one before it. */
const guides = ['src/report/README.md', 'src/evidence/package/README.md', 'src/app/process/README.md'];

const ppipArgs = (text: string): readonly string[] => [...text.replace(/^npx ppip\s*/, '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');

/** Run by `test/package.test.ts`, word for word, from an installed package. */
const runElsewhere = 'npx ppip certify --pos reference --json';

const ours = commands.filter(({ text }) => text.startsWith('npx ppip') && text !== runElsewhere);
const others = commands.filter(({ text }) => !text.startsWith('npx ppip'));

/** What the README shows of a command's output, right below it. */
const samples = new Map([...readme.matchAll(/^```sh\n(npx ppip .*?)(?:\s+#.*)?\n```\n\n```text\n(.*?)^```/gms)].map(([, text = '', sample = '']) => [text, sample]));

/** A folder as the README's reader has it: the ppip.yaml of the README, on ports that are free here, and with a pace for a sandbox on this machine. */
async function prepare(atEnd: AtEnd): Promise<CommandPlace & { readonly posPort: number }> {
  const cwd = temporaryFolder(atEnd);
  const [posPort, listenPort] = [await freePort(), await freePort()];
  const config = blocks('yaml').find((block) => block.includes('partner:'));
  if (config === undefined) throw new Error('the README shows no ppip.yaml');
  const platform = `platform: { listen: "127.0.0.1:${listenPort}", publicUrl: "http://127.0.0.1:${listenPort}" }\n`;
  const pos = config.replaceAll('4020', String(posPort)).replace(/\/orders" \}$/m, '/orders", limits: { open: 20, rate: 500/s } }');
  writeFileSync(join(cwd, 'ppip.yaml'), `${pos}${platform}${config.includes('timeouts:') ? '' : 'timeouts: { quiet: 0.5s }\n'}`);
  return { cwd, posPort, env: { PPIP_SECRET: testSecret }, atEnd };
}

const cleanups: Array<() => void> = [];
afterAll(() => { for (const cleanup of cleanups.reverse()) cleanup(); });

const wholeRun = 'certify --pos reference';
let recorded: Promise<{ readonly place: CommandPlace; readonly ended: EndedCommand }> | undefined;

async function recordWholeRun(): Promise<{ readonly place: CommandPlace; readonly ended: EndedCommand }> {
  const place = await prepare((cleanup) => { cleanups.push(cleanup); });
  return { place, ended: await runCommand(wholeRun.split(' '), place) };
}

/** The first run of the README, which is also the one that its reader has when it comes to reports; done once. */
const firstRun = (): ReturnType<typeof recordWholeRun> => recorded ??= recordWholeRun();

/** Does what a command takes to be there, and then the command. */
async function follow(args: readonly string[], atEnd: AtEnd): Promise<EndedCommand> {
  if (args.join(' ') === wholeRun) return (await firstRun()).ended;
  if (args[0] === 'report') return runCommand(args, { ...(await firstRun()).place, atEnd });
  const place = await prepare(atEnd);
  if (args[0] === 'sandbox') {
    const sandbox = startCommand([...args, '--port', '0'], place);
    await sandbox.line(/^The sandbox is ready/);
    sandbox.child.kill('SIGINT');
    return sandbox.ended;
  }
  if (args[0] === 'validate' && args[1] === 'status') writeFileSync(join(place.cwd, args[2] ?? ''), '{ "orderId": 1204, "status": "Completed", "checknumber": "A-1042" }');
  if ((args[0] === 'menu' && args[1] === 'check') || (args[0] === 'validate' && args[1] === 'menu')) copyFileSync(new URL('../scenarios/menus/standard.json', import.meta.url), join(place.cwd, args[2] ?? ''));
  // What goes wrong on purpose in a whole run contradicts the contract; a plain order does not.
  if (args.includes('--traffic')) await runCommand(['certify', '--pos', 'reference', '--only', 'orders/takeout-asap', '--reporter', `har=${args.at(-1) ?? ''}`], place);
  if (['certify', 'doctor', 'send'].includes(args[0] ?? '') && !args.includes('--pos')) {
    const sandbox = startCommand(['sandbox', '--config', 'ppip.yaml', '--port', String(place.posPort)], place);
    await sandbox.line(/^The sandbox is ready/);
  }
  return runCommand(args, place);
}

describe('a command of the README', () => {
  it('is there to be tried', () => {
    expect(ours.length).toBeGreaterThan(5);
  });

  it.each(others)('$text is a script of package.json', ({ text }) => {
    const [, script = ''] = /^npm (?:run )?([\w:-]+)$/.exec(text) ?? [];
    expect([...Object.keys(manifest.scripts), 'ci']).toContain(script);
  });

  it.concurrent.for(ours)('$text exits with $exitCode', async ({ text, exitCode }, { onTestFinished: atEnd }) => {
    const ended = await follow(ppipArgs(text), atEnd);
    expect({ exitCode: ended.exitCode, stderr: ended.exitCode === exitCode ? '' : ended.stderr }).toEqual({ exitCode, stderr: '' });
    const sample = samples.get(text);
    if (sample !== undefined) expect(ended.stdout.slice(0, sample.length)).toBe(sample);
  });

  it('shows what it prints', () => {
    expect([...samples.keys()]).toEqual(['npx ppip certify --pos reference:duplicate-error-on-resend']);
  });
});

describe('a guide', () => {
  it.concurrent.for(guides)('%s shows commands that work, one after another', async (file) => {
    const steps = commandsIn(read(file)).filter(({ text }) => text.startsWith('npx ppip'));
    expect(steps.length).toBeGreaterThan(1);
    const { place } = await firstRun();
    for (const { text, exitCode } of steps) {
      const ended = await runCommand(ppipArgs(text), place);
      expect([text, ended.exitCode, ended.exitCode === exitCode ? '' : ended.stderr]).toEqual([text, exitCode, '']);
    }
  });
});

describe('the README', () => {
  it('counts the requirements and scenarios that there are', async () => {
    const { requirements, scenarios } = JSON.parse((await runCommand(['list', '--json'], { cwd: temporaryFolder() })).stdout) as Readonly<Record<'requirements' | 'scenarios', readonly unknown[]>>;
    const counts = [...readme.matchAll(/(\d+) (requirements|scenarios)\b/g)].map(([text]) => text);
    const right = [`${requirements.length} requirements`, `${scenarios.length} scenarios`];
    expect(counts.filter((text) => !right.includes(text))).toEqual([]);
  });

  it('explains every exit code', () => {
    const told = [...readme.matchAll(/^\| (\d+) \| /gm)].map(([, code]) => Number(code));
    expect(told).toEqual(Object.values(exitCodes).sort((a, b) => a - b));
  });

  it('shows every command, and none that there is not', async () => {
    const help = (await runCommand(['--help'], { cwd: temporaryFolder() })).stdout;
    const there = [...help.matchAll(/^ {2}(\w+) .*/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
    const shown = [...readme.matchAll(/^\| `ppip (\w+)/gm)].map(([, name = '']) => name);
    expect(shown.toSorted()).toEqual(there.toSorted());
  });

  it('says of every dependency why it is here', () => {
    const rows = [...readme.matchAll(/^\| ([^|`]+) \| [^|]+ \|$/gm)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    const all = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(all.filter((name) => !rows.includes(name))).toEqual([]);
  });

  it('points at files that there are', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(new URL(`../${target}`, import.meta.url)))).toEqual([]);
  });
});
