import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeSelfSigned } from '../platform/self-signed.ts';
import { problemsOf, readFixture, readText } from './read-fixture.ts';

const pair = makeSelfSigned();
const other = generateKeyPairSync('ec', { namedCurve: 'prime256v1', privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
const locked = generateKeyPairSync('ec', {
  namedCurve: 'prime256v1', privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' }, publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const text = `${readText('minimal.yaml')}platform: { listen: "127.0.0.1:4010", tls: { cert: tls/ueat.pem, key: tls/ueat.key } }\n`;

describe.skipIf(pair === undefined)('platform.tls', () => {
  const withFiles = (files: Readonly<Record<string, string>>, now = Date.now()) => ({
    text, now,
    readFile: (path: string): string => {
      const found = Object.entries(files).find(([name]) => path.replaceAll('\\', '/').endsWith(`/tls/${name}`));
      if (found === undefined) throw new Error(`there is no ${path}`);
      return found[1];
    },
  });
  const right = { 'ueat.pem': pair?.cert ?? '', 'ueat.key': pair?.key ?? '' };
  const dayMs = 86_400_000;

  it('reads the pair, and then the usual public URL is https', () => {
    const { platform } = readFixture('minimal.yaml', withFiles(right)).partner;
    expect(platform).toEqual({ host: '127.0.0.1', port: 4010, publicUrl: 'https://127.0.0.1:4010', tls: { cert: right['ueat.pem'], key: right['ueat.key'] } });
  });

  it.each([
    ['a certificate that is not there', { 'ueat.key': right['ueat.key'] }, Date.now(), /cert.*cannot be read|ueat\.pem' cannot be read/],
    ['a key that is not there', { 'ueat.pem': right['ueat.pem'] }, Date.now(), /ueat\.key' cannot be read/],
    ['a certificate that is none', { ...right, 'ueat.pem': 'MIIB' }, Date.now(), /holds no PEM certificate/],
    ['a certificate that is broken', { ...right, 'ueat.pem': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n' }, Date.now(), /holds no PEM certificate/],
    ['a key that is none', { ...right, 'ueat.key': right['ueat.pem'] }, Date.now(), /no private key/],
    ['a key with a passphrase', { ...right, 'ueat.key': locked.privateKey }, Date.now(), /without a passphrase/],
    ['the key of another certificate', { ...right, 'ueat.key': other.privateKey }, Date.now(), /not the key of that certificate/],
    ['a certificate that has ended', right, Date.now() + 10 * dayMs, /ended on \d{4}-/],
    ['a certificate that does not hold yet', right, Date.now() - 10 * dayMs, /does not hold before \d{4}-/],
  ])('refuses %s, and quotes no key', (_what, files, now, message) => {
    const problems = problemsOf('minimal.yaml', withFiles(files, now));
    expect(problems).toEqual([expect.objectContaining({ code: 'config.tls', message: expect.stringMatching(message) as unknown, location: expect.stringMatching(/^minimal\.yaml:\d+:\d+$/) as unknown })]);
    expect(JSON.stringify(problems)).not.toContain(right['ueat.key'].split('\n')[1]);
  });
});
