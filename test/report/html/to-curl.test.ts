import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseen } from '../../../src/report/clean-text.ts';
import type { PageRequest } from '../../../src/report/html/page/page-exchange.ts';
import { toCurl } from '../../../src/report/html/page/to-curl.ts';

const request = (content: string, part: Partial<PageRequest> = {}): PageRequest => ({
  method: 'POST', url: 'http://127.0.0.1:4020/orders', headers: [['content-type', 'application/json']],
  body: { encoding: 'utf8', content, bytes: Buffer.byteLength(content), isCut: false }, ...part,
});

/** What a shell makes of a command: the arguments that curl gets, and what stands on its standard input. */
function runInShell(command: string | undefined, variables: Readonly<Record<string, string>> = {}): { readonly args: readonly string[]; readonly input: Buffer } {
  const script = `curl() { for arg in "$@"; do printf '%s\\0' "$arg"; done; printf '\\1'; cat; }\n${command ?? 'exit 9'}`;
  const { stdout, status } = spawnSync('sh', ['-c', script], { env: { PATH: process.env.PATH ?? '', ...variables }, input: '' });
  if (status !== 0) throw new Error(`the shell ended with ${status}`);
  const end = stdout.indexOf(1);
  return { args: stdout.subarray(0, end).toString('utf8').split('\0').slice(0, -1), input: stdout.subarray(end + 1) };
}

const optionOf = (args: readonly string[], name: string): string | undefined => args[args.indexOf(name) + 1];

describe('the command that repeats a request', () => {
  it('gives curl exactly the body, whatever it is made of', () => {
    const parts = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }).map((text) => Buffer.from(text).toString()), fc.constantFrom("'", "'; touch /tmp/x; '", '$(id)', '`id`', '\\', '!!', '\n', '@/etc/passwd', '\u001b[201~', '\u202e', '"', '%', 'é🍔'));
    fc.assert(fc.property(fc.array(parts, { minLength: 1, maxLength: 5 }).map((all) => all.join('')).filter((text) => text !== ''), (content) => {
      const { args, input } = runInShell(toCurl(request(content), unseen));
      const sent = args.includes('--data-raw') ? Buffer.from(optionOf(args, '--data-raw') ?? '') : input;
      expect(sent.toString('utf8')).toBe(content);
    }), { numRuns: 60 });
  });

  it('is safe to paste: it holds nothing that cannot be seen', () => {
    const command = toCurl(request('a\u001b[201~\u202eb\tc'), unseen) ?? '';
    expect([...command.matchAll(unseen)].map(([found]) => found).filter((found) => found !== '\n')).toEqual([]);
    expect(command).toMatch(/^printf %s '[\w+/=]+' \| base64 -d \| curl /);
  });

  it('has variables for what was redacted: the same for the same, another for another', () => {
    const headers = [['Authorization', 'Bearer eyJh.eyJz.«signature:0123456789ab»'], ['x-api-key', '«credential:aaaaaaaaaaaa»'], ['x-other', '«credential:bbbbbbbbbbbb»'], ['x-again', '«credential:aaaaaaaaaaaa»']] as const;
    const command = toCurl(request('{"pin":"«hidden:cccccccccccc»"}', { headers }), unseen);
    const { args } = runInShell(command, { PPIP_TOKEN: 'a b', PPIP_CREDENTIAL: 'one', PPIP_CREDENTIAL_2: "two'", PPIP_HIDDEN: '$(id)' });
    expect(args).toEqual(expect.arrayContaining(['Authorization: Bearer a b', 'x-api-key: one', "x-other: two'", 'x-again: one', '{"pin":"$(id)"}']));
    expect(command).not.toContain('«');
  });

  it('leaves out the fields that curl makes itself, and keeps empty ones', () => {
    const headers = [['Host', 'x'], ['content-length', '3'], ['connection', 'close'], ['x-empty', ''], ['accept', 'a/b']] as const;
    const { args } = runInShell(toCurl(request('', { headers }), unseen));
    expect(args).toEqual(['-sS', '-g', '-i', '-X', 'POST', '--url', 'http://127.0.0.1:4020/orders', '-H', 'x-empty;', '-H', 'accept: a/b']);
  });

  it('sends bytes that are no text as they were', () => {
    const bytes = Buffer.from([0, 255, 10, 39]);
    const body = { encoding: 'base64', content: bytes.toString('base64'), bytes: 4, isCut: false } as const;
    const { args, input } = runInShell(toCurl(request('', { body }), unseen));
    expect(optionOf(args, '--data-binary')).toBe('@-');
    expect(input).toEqual(bytes);
  });

  it.each([
    ['its body was cut', { body: { encoding: 'utf8', content: 'a', bytes: 9, isCut: true } }],
    ['its method is none', { method: '-o/tmp/x' }],
    ['its URL is no web address', { url: 'file:///etc/passwd' }],
    ['its URL has a line break', { url: 'http://x/\nid' }],
  ] as const)('is not given when %s', (_why, part) => {
    expect(toCurl(request('a', part), unseen)).toBeUndefined();
  });
});
