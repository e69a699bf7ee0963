import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { awaitChange } from '../../src/app/await-change.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

it('ends when ppip.yaml is written, with its path, and not for what else lies beside it', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'ppip.yaml');
  writeFileSync(file, 'partner: {}\n');
  const onWatching = (): void => {
    writeFileSync(join(folder, 'notes.txt'), 'no concern of ours\n');
    writeFileSync(file, 'partner: { name: Acme POS }\n');
  };
  expect(await awaitChange({ subject: { kind: 'config', file }, env: {}, signal: new AbortController().signal, onWatching })).toEqual({ kind: 'file', path: file });
});

it('ends when a file of the catalogue is replaced', async () => {
  const folder = temporaryFolder();
  const onWatching = (): void => { writeFileSync(join(folder, 'always.yaml'), '[]\n'); };
  const options = { subject: { kind: 'reference', behaviours: [] }, catalogueDir: folder, env: {}, signal: new AbortController().signal, onWatching } as const;
  expect(await awaitChange(options)).toEqual({ kind: 'file', path: folder });
});

it('ends empty when it is no longer wanted', async () => {
  const control = new AbortController();
  const change = awaitChange({ subject: { kind: 'reference', behaviours: [] }, env: {}, signal: control.signal });
  control.abort();
  expect(await change).toBeUndefined();
});
