import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { freePort } from '../../free-port.ts';
import { temporaryFolder, type AtEnd } from '../temporary-folder.ts';
import { testSecret, writeConfig } from '../write-config.ts';
import { runCommand } from './start-command.ts';

interface Coverage { readonly result: ReadonlyArray<{ readonly url: string }> }

/** The sources that a command has loaded, such as `src/cli/main.ts` or `node_modules/zod/…`: what stands in each file that was run. */
async function sourcesOf(args: readonly string[], cwd: string, atEnd: AtEnd): Promise<readonly string[]> {
  const folder = join(cwd, 'coverage');
  mkdirSync(folder);
  // V8 lists every script when it is asked what was covered.
  await runCommand(args, { cwd, atEnd, env: { NODE_V8_COVERAGE: folder, PPIP_SECRET: testSecret } });
  const urls = readdirSync(folder).flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage).result.map(({ url }) => url));
  return urls.filter((url) => url.startsWith('file:')).flatMap((url) => {
    const file = fileURLToPath(url);
    const { sources } = existsSync(`${file}.map`) ? JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { readonly sources: readonly string[] } : { sources: [file] };
    return sources.map((source) => source.replace(/^.*?(?=(?:src|node_modules|bin|dist)\/)/, ''));
  });
}

const heavy = ['node_modules/ajv', 'node_modules/undici', 'node_modules/pino', 'node_modules/ora', 'node_modules/ws', 'src/platform', 'src/reference-pos/flaws', 'src/run/run-plan', 'src/checks/predicates', 'src/checks/judge-context', 'src/hooks', 'src/evidence', 'src/relay'];
const parsers = ['node_modules/zod', 'node_modules/yaml', 'src/catalogue/grammar', 'src/config/partner-grammar'];
const others = ['node_modules/jose', 'node_modules/chalk', 'src/report/terminal', 'src/report/words/phrases'];

it.concurrent.for([
  [['--version'], [...heavy, ...parsers, ...others, 'node_modules/commander', 'src/cli/commands']],
  [['--help'], [...heavy, ...parsers, ...others]],
  [['list'], [...heavy, ...parsers, ...others]],
  [['plan', '--pos', 'reference'], [...heavy, ...parsers, ...others]],
  [['explain', 'STA-003'], [...heavy, ...parsers, 'node_modules/jose', 'src/report/words/phrases', 'src/report/words/explanations', 'src/report/words/errors', 'src/app/build-example', 'src/contract/format-local-time']],
  [['explain', 'config.url'], [...heavy, ...parsers, 'src/report/words/phrases']],
  [['certify', '--config', 'none.yaml'], [...heavy, ...parsers, ...others]],
  [['certify', '--config', 'ppip.yaml'], [...heavy, ...others]],
  [['plan', '--config', 'ppip.yaml'], [...heavy, ...others]],
  // Its input and its answers are right, and nobody watches.
  [['certify', '--pos', 'reference', '--only', 'menu/sync'], ['node_modules/ajv', 'node_modules/ora', 'node_modules/yaml', 'node_modules/ws', 'src/catalogue/grammar', 'src/report/words/phrases']],
] as const)('%j loads no more than it needs', async ([args, unneeded], { onTestFinished: atEnd }) => {
  const cwd = temporaryFolder(atEnd);
  writeConfig(cwd, { posPort: 4020, listenPort: 4010, more: ['unknwon: 3'] });
  const loaded = await sourcesOf(args, cwd, atEnd);
  expect(loaded).toContain('src/cli/main.ts');
  expect(loaded.filter((source) => unneeded.some((part) => source.startsWith(`${part}/`) || source.startsWith(`${part}-`) || source.startsWith(`${part}.`)))).toEqual([]);
});

it('a run has of undici what sends requests, and no more', async ({ onTestFinished: atEnd }) => {
  const cwd = temporaryFolder(atEnd);
  writeConfig(cwd, { posPort: await freePort(), listenPort: await freePort() });
  const loaded = await sourcesOf(['certify', '--config', 'ppip.yaml', '--only', 'menu/sync'], cwd, atEnd);
  expect(loaded).toContain('node_modules/undici/lib/dispatcher/agent.js');
  expect(loaded.filter((source) => /^node_modules\/undici\/(index|lib\/(web|mock|cache|interceptor)\/)/.test(source))).toEqual([]);
});
