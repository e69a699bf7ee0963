import { writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { awaitChange } from '../../src/app/await-change.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { testSecret } from '../cli/write-config.ts';
import { startRawServer } from '../platform/raw-server.ts';

it('ends when ppip.yaml is written, with its path, and not for what else lies beside it', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'ppip.yaml');
  writeFileSync(file, 'partner: {}\n');
  const onWatching = (): void => {
    writeFileSync(join(folder, 'notes.txt'), 'no concern of ours\n');
    writeFileSync(file, 'partner: { name: Acme POS }\n');
  };
  expect(await awaitChange({ subject: { kind: 'config', file }, env: {}, idle: Promise.resolve(), signal: new AbortController().signal, onWatching })).toEqual({ kind: 'file', path: file });
});

it('sees what is written while the run still goes on, and leaves the POS alone until then', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'ppip.yaml');
  const connections: Socket[] = [];
  const { url } = await startRawServer((socket) => { connections.push(socket); });
  const config = `partner: { name: Acme POS, posName: acme-pos, version: "1" }\nlocations: [ { id: 019a9794-ea27-71a8-bc7a-ecffd058546c, name: Location 1 } ]\npos: { menuSyncUrl: "${url}", ordersUrl: "${url}" }\nauth: { secret: "\${env:PPIP_SECRET}" }\n`;
  writeFileSync(file, config);
  const change = awaitChange({
    subject: { kind: 'config', file }, env: { PPIP_SECRET: testSecret }, idle: new Promise(() => undefined), signal: new AbortController().signal,
    onWatching: () => { writeFileSync(file, `${config}# \n`); },
  });
  expect(await change).toEqual({ kind: 'file', path: file });
  expect(connections).toEqual([]);
});

it('ends when a file of the catalogue is replaced', async () => {
  const folder = temporaryFolder();
  const onWatching = (): void => { writeFileSync(join(folder, 'always.yaml'), '[]\n'); };
  const options = { subject: { kind: 'reference', behaviours: [] }, catalogueDir: folder, env: {}, idle: Promise.resolve(), signal: new AbortController().signal, onWatching } as const;
  expect(await awaitChange(options)).toEqual({ kind: 'file', path: folder });
});

it('ends empty when it is no longer wanted', async () => {
  const control = new AbortController();
  const change = awaitChange({ subject: { kind: 'reference', behaviours: [] }, env: {}, idle: Promise.resolve(), signal: control.signal });
  control.abort();
  expect(await change).toBeUndefined();
});
