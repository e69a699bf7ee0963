import { describe, expect, it } from 'vitest';
import { harnessVersion } from '../../src/model/version.ts';
import { runMain } from './run-main.ts';

describe('the command line', () => {
  it.each(['--version', '-V'])('says its version with %s', async (option) => {
    expect(await runMain([option])).toEqual({ exitCode: 0, stdout: `${harnessVersion}\n`, stderr: '' });
  });

  it('shows its commands on stdout when it is asked for help', async () => {
    const { exitCode, stdout, stderr } = await runMain(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const command of ['certify', 'doctor', 'plan', 'list', 'explain', 'report', 'diff', 'sandbox', 'schema', 'contract', 'menu', 'keygen', 'pack', 'verify']) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it.each([
    ['certify', '--only <'], ['plan', '--only <'], ['list', '--tag <'], ['sandbox', '--platform-url <'],
  ])('says nothing in its help of a default that is an empty list: %s', async (command, option) => {
    const { stdout } = await runMain([command, '--help']);
    expect(stdout).toContain(option);
    expect(stdout).toMatch(/default:\s+"en"\)/);
    expect(stdout).not.toMatch(/default:\s+\[\]/);
  });

  it('shows help on stderr and exits 2 when it is told nothing', async () => {
    const { exitCode, stdout, stderr } = await runMain([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage: ppip');
  });

  it.each([
    ['an unknown command', ['certfy'], "unknown command 'certfy'", 'Did you mean certify?'],
    ['an unknown option', ['certify', '--reporterr', 'json'], "unknown option '--reporterr'", 'Did you mean --reporter?'],
    ['an argument too many', ['list', 'orders'], 'too many arguments', 'ppip --help'],
    ['a language that there is not', ['list', '--lang', 'de'], "'de' is invalid", 'Allowed choices are en, fr'],
    ['a document without a schema', ['schema', 'wish'], "'wish' is invalid", 'Allowed choices are config'],
    ['a seed that is no number', ['certify', '--seed', '1.5'], "'1.5' is invalid", 'whole number from 0'],
    ['no lanes', ['certify', '--lanes', '0'], "'0' is invalid", 'whole number from 1 to 64'],
    ['a port that there is not', ['sandbox', '--port', '65536'], "'65536' is invalid", '0 to 65535'],
    ['an unknown reporter', ['certify', '--pos', 'reference', '--reporter', 'juint'], "unknown reporter 'juint'", "did you mean 'junit'?"],
    ['two reports for stdout', ['certify', '--pos', 'reference', '--json', '--reporter', 'junit'], 'junit and json would both go to stdout', '--reporter <name>=<file>'],
    ['two reports for one file', ['certify', '--pos', 'reference', '--reporter', 'json=a', '--reporter', 'junit=a'], 'json and junit would both go to a', 'a file of its own'],
    ['two subjects', ['certify', '--pos', 'reference', '--config', 'ppip.yaml'], '--config and --pos exclude each other', 'needs no config'],
    ['an unknown POS', ['certify', '--pos', 'refrence'], "unknown POS 'refrence'", '--pos reference'],
    ['an unknown flaw', ['certify', '--pos', 'reference:silent-on-acept'], '"silent-on-acept"', 'silent-on-accept'],
    ['an unknown flaw of a sandbox', ['sandbox', '--port', '0', '--flaw', 'silent-on-acept'], '"silent-on-acept"', 'silent-on-accept'],
    ['a selection that fits nothing', ['certify', '--pos', 'reference', '--only', 'orders/takeaway'], '--only orders/takeaway fits no scenario', 'ppip list'],
    ['a plan of nothing', ['plan', '--pos', 'reference', '--only', 'XYZ-001'], '--only XYZ-001 fits no scenario', 'ppip list'],
    ['nothing that could be explained', ['explain', 'ORD-04', 'satus.is'], 'no code "ORD-04"', 'did you mean status.is'],
    ['a run that there is not', ['report', 'no-such-run'], 'no run at no-such-run', 'Name a run folder'],
    ['a menu that there is not', ['menu', 'check', 'no-such-menu.json'], 'there is no no-such-menu.json', '- for standard input'],
    ['a menu without a name', ['menu', 'check'], "missing required argument 'file'", 'ppip --help'],
    ['another menu to compare with', ['menu', 'check', '-', '--against', 'mine'], "'mine' is invalid", 'Allowed choices are standard'],
    ['an id map that nothing is compared through', ['menu', 'check', '-', '--id-map', 'ids.csv'], '--id-map is about the standard menu', '--against standard'],
    ['an id map that there is not', ['menu', 'check', '-', '--against', 'standard', '--id-map', 'no-such.csv'], 'there is no no-such.csv', "'standardId' and 'posId'"],
    ['a menu in two forms', ['menu', 'export', '--csv', '--json'], '--csv and --json exclude each other', 'a file of its own'],
    ['an unknown command about menus', ['menu', 'chek', '-'], "unknown command 'chek'", 'Did you mean check?'],
    ['a sandbox without a secret', ['sandbox'], 'PPIP_SECRET is not set', 'the same for ppip certify'],
  ])('exits 2 for %s, and says what to do', async (_what, argv, message, hint) => {
    const env = argv.includes('--flaw') ? { PPIP_SECRET: 'a-secret-of-these-tests-that-is-long-enough' } : {};
    const { exitCode, stdout, stderr } = await runMain(argv, { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});
