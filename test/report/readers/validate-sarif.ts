import { execFile } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** Microsoft's Multitool for this platform; packing sometimes loses the bit that makes it executable. */
function findMultitool(): string {
  const file = join(dirname(require.resolve('@microsoft/sarif-multitool-linux/package.json')), 'Sarif.Multitool');
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
  return file;
}

interface Objection {
  readonly ruleId: string;
  readonly level?: string;
  readonly message: { readonly text?: string; readonly id?: string; readonly arguments?: readonly string[] };
  readonly locations: ReadonlyArray<{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }>;
}

/**
 * Holds SARIF logs against the standard and the tool's own rules, all in one call, for the tool takes seconds to start. Its notes, such as one on a
 * schema's URL, need a network and are left out.
 * @param logs texts by name
 * @returns each error and warning, by the name of its log
 */
export async function validateSarif(logs: Readonly<Record<string, string>>): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'ppip-sarif-'));
  try {
    const output = join(folder, 'validation.json');
    const inputs = Object.entries(logs).map(([name, text]) => {
      const input = join(folder, `${name}.sarif`);
      writeFileSync(input, text);
      return input;
    });
    // A non-zero exit code rejects.
    await run(findMultitool(), ['validate', ...inputs, '--output', output, '--log', 'ForceOverwrite'], {
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_BUNDLE_EXTRACT_BASE_DIR: folder, HOME: folder },
    });
    const { runs } = JSON.parse(readFileSync(output, 'utf8')) as { readonly runs: ReadonlyArray<{ readonly results?: readonly Objection[] }> };
    const objections = runs.flatMap(({ results = [] }) => results);
    return Object.fromEntries(Object.keys(logs).map((name) => [name, objections
      .filter(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri.endsWith(`/${name}.sarif`))
      .map(({ ruleId, level = 'warning', message }) => [level, ruleId, message.text ?? message.id ?? '', ...message.arguments ?? []].join(' '))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
