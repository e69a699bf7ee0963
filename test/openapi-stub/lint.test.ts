import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { runMain } from '../cli/run-main.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const linter = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

async function print(...argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runMain(['contract', '--openapi', ...argv]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

const printJson = async (...argv: readonly string[]): Promise<JsonObject> => JSON.parse(await print('--json', ...argv)) as JsonObject;

interface LintResult {
  readonly problems: ReadonlyArray<{ readonly ruleId: string; readonly location: ReadonlyArray<{ readonly source: { readonly ref: string } }> }>;
}

/** What the recommended rules find wrong in documents: rule by file. Nothing is asked of the network. */
function lint(documents: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, name), text);
  const env = { PATH: process.env.PATH ?? '', HOME: folder, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true', http_proxy: 'http://127.0.0.1:1', https_proxy: 'http://127.0.0.1:1' };
  return new Promise((resolve) => {
    execFile(process.execPath, [linter, 'lint', '--extends', 'recommended', '--format', 'json', ...Object.keys(documents)], { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout) => {
      // One document of JSON a file, one right after the other.
      const results = JSON.parse(`[${stdout.replaceAll(/^\}\{$/gm, '},{')}]`) as readonly LintResult[];
      resolve(results.flatMap(({ problems }) => problems.map(({ ruleId, location }) => `${location[0]?.source.ref.split('/').at(-1) ?? ''} ${ruleId}`)));
    });
  });
}

function members(value: Json | undefined): readonly string[] {
  return isJsonObject(value) ? Object.keys(value) : [];
}

describe('ppip contract --openapi', () => {
  it('is clean under the recommended rules of redocly lint, whichever side; a broken one is not', async () => {
    const both = await print();
    const found = await lint({ 'both.yaml': both, 'pos.yaml': await print('--side', 'pos'), 'ueat.json': await print('--side', 'ueat', '--json'), 'broken.yaml': both.replace('operationId: syncMenu', 'operationId: createOrder') });
    expect(found.filter((entry) => !entry.startsWith('broken'))).toEqual([]);
    expect(found).toContain('broken.yaml operation-operationId-unique');
  });

  it('has the POS’s calls as paths and UEAT’s as webhooks, or one side alone as paths', async () => {
    const [both, pos, ueat] = [await printJson(), await printJson('--side', 'pos'), await printJson('--side', 'ueat')];
    expect([both, pos, ueat].map(({ openapi, paths, webhooks }) => [openapi, members(paths), members(webhooks)])).toEqual([
      ['3.1.0', ['/menu-sync', '/orders'], ['menu', 'menuPush', 'orderStatus', 'refund']],
      ['3.1.0', ['/menu-sync', '/orders'], []],
      ['3.1.0', ['/v2/menu', '/v2/order/status', '/order/refund', '/v2/order/refund'], []],
    ]);
  });

  it('follows a catalogue that goes over ours', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'catalogue.yaml'), 'extends: builtin@2025-11\nversion: "1"\nauthority: acme\nreplace: { assumptions: [status.path] }\n');
    writeFileSync(join(folder, 'assumptions.yaml'), '- { id: status.path, kind: paths, position: [/acme/status], text: { en: Where statuses go., fr: Où vont les statuts. }, source: us }\n');
    const { exitCode, stdout, stderr } = await runMain(['contract', '--openapi', '--side', 'ueat', '--json', '--catalogue', folder]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(members((JSON.parse(stdout) as JsonObject).paths)).toContain('/acme/status');
  });

  it('exits 2 for a side without it', async () => {
    const { exitCode, stderr } = await runMain(['contract', '--side', 'pos']);
    expect({ exitCode, isTold: stderr.includes('[usage.noOpenapi]') }).toEqual({ exitCode: 2, isTold: true });
  });
});
