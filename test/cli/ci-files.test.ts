import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runMain } from './run-main.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

interface Step { readonly run?: string; readonly uses?: string; readonly env?: Readonly<Record<string, string>>; readonly with?: Readonly<Record<string, string>> }
interface Action { readonly inputs: Readonly<Record<string, unknown>>; readonly runs: { readonly steps: readonly Step[] } }
interface Workflow { readonly concurrency?: unknown; readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> }
interface GitlabJob { readonly script?: readonly string[]; readonly parallel?: number; readonly artifacts?: { readonly reports?: unknown } }

const action = parse(read('.github/actions/certify/action.yml')) as Action;
const workflow = parse(read('.github/actions/certify/example-workflow.yml')) as Workflow;
const gitlab = parse(read('.gitlab/ppip.yml')) as Readonly<Record<string, GitlabJob>>;
const guide = read('.github/actions/certify/README.md');

const steps = [...action.runs.steps, ...Object.values(workflow.jobs).flatMap((job) => job.steps)];
const scripts = [
  ...Object.values(workflow.jobs).flatMap((job) => job.steps.flatMap(({ run }) => run ?? [])),
  ...Object.values(gitlab).flatMap(({ script }) => script ?? []),
  ...[...guide.matchAll(/^```sh\n(.*?)^```/gms)].map(([, text = '']) => text),
];
const values: Readonly<Record<string, string>> = { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '3' };
/** The words of a command, with the variables that CI would fill in. */
const wordsOf = (line: string): readonly string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => (quoted ?? plain ?? '').replace(/\$(\w+)/g, (_, name: string) => values[name] ?? 'x'));
const commands = scripts.flatMap((script) => script.split('\n')).filter((line) => line.startsWith('npx ppip ')).map((line) => [line, wordsOf(line).slice(2)] as const);
/** What the action may give, as its shell does. */
const given = [...(action.runs.steps.find(({ run }) => run !== undefined)?.run ?? '').matchAll(/args(?:\+)?=\(([^)]*)\)/g)].flatMap(([, text = '']) => wordsOf(text));

describe('the files for CI', () => {
  it('have commands of ppip in them', () => {
    expect(commands.map(([, [name]]) => name)).toEqual(['merge', 'certify', 'merge', 'merge']);
    expect(given).toEqual(expect.arrayContaining(['certify', '--shard', '--gate', '--reporter']));
  });

  it.each(commands)('give options that there are: %s', async (_line, args) => {
    // Everything is read, and then there is no such ppip.yaml and no such run.
    const { exitCode, stderr } = await runMain(args.map((word) => word.replace(/^ppip\.yaml$/, 'no-such-folder/ppip.yaml').replace(/^(shards|ppip-runs)\//, 'no-such-folder/')));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/no-such-folder/);
    expect(stderr).not.toMatch(/unknown option|usage|argument missing/i);
  });

  it('give options from the action that there are', async () => {
    const { stdout } = await runMain(['certify', '--help']);
    for (const option of given.filter((word) => word.startsWith('--'))) expect(stdout).toContain(`${option} <`);
  });

  it('give the action inputs that it has, in the example and in the guide', () => {
    const used = [...steps.filter(({ uses }) => uses?.endsWith('/certify') === true).flatMap((step) => Object.keys(step.with ?? {})), ...[...guide.matchAll(/with: \{ (\w+)/g)].map(([, name = '']) => name)];
    expect(used.length).toBeGreaterThan(3);
    for (const name of used) expect(Object.keys(action.inputs)).toContain(name);
  });

  it('hand every input of the action on, and put none of them into its shell', () => {
    const text = read('.github/actions/certify/action.yml');
    for (const name of Object.keys(action.inputs)) expect(text).toContain(`\${{ inputs.${name} }}`);
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
  });

  it('pin the major version of every action that is not ours, stop what a newer run replaces, and split over several machines', () => {
    for (const { uses } of steps) if (uses !== undefined && !uses.startsWith('./')) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': true });
    expect(gitlab['ppip-certify']?.parallel).toBeGreaterThan(1);
    expect(gitlab['ppip-merge']?.artifacts?.reports).toEqual({ junit: 'ppip-report/ppip.xml' });
  });
});
