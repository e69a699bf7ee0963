import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pointLatestAt } from '../../src/evidence/latest-link.ts';
import { createRunFolder } from '../../src/evidence/run-folder.ts';
import { readRunFolder } from '../../src/evidence/read-run-folder.ts';
import { writeFileAtomically } from '../../src/evidence/write-file-atomically.ts';
import { EnvironmentError, InputError } from '../../src/model/problem.ts';
import { chained } from './chained.ts';
import { temporaryFolder } from './temporary-folder.ts';

const now = Date.UTC(2026, 10, 24, 7, 46, 39, 123);
const line = `${chained([{ seq: 1, at: '2026-11-24T07:46:39.000Z', atMs: 0, type: 'drainEnded', isQuiet: true }]).join('')}\n`;
const refuseLinks = (): never => { throw new Error('EPERM'); };

describe('createRunFolder', () => {
  it('names the folder for its time in UTC and its id', () => {
    const outDir = join(temporaryFolder(), 'ppip-runs');
    const folder = createRunFolder(outDir, { now, id: 'k3x9' });
    expect(folder.path).toBe(join(outDir, '20261124T074639Z-k3x9'));
    expect(folder.eventsFile).toBe(join(folder.path, 'events.jsonl'));
    expect(folder.reportFile).toBe(join(folder.path, 'report.json'));
  });

  it('points latest at the newest folder by a relative link, and leaves nothing else behind', () => {
    const outDir = temporaryFolder();
    createRunFolder(outDir, { now, id: 'a' });
    createRunFolder(outDir, { now: now + 1000, id: 'b' });
    expect(readlinkSync(join(outDir, 'latest'))).toBe('20261124T074640Z-b');
    expect(readdirSync(outDir).sort()).toEqual(['20261124T074639Z-a', '20261124T074640Z-b', 'latest']);
  });

  it('keeps the catalogue beside the evidence', async () => {
    const folder = createRunFolder(temporaryFolder(), { now, id: 'a' });
    await folder.writeCatalogue({ 'contract.yaml': 'version: 1\n', 'menu/sync.yaml': 'id: menu/sync\n' });
    expect(readFileSync(join(folder.path, 'catalogue', 'menu', 'sync.yaml'), 'utf8')).toBe('id: menu/sync\n');
  });

  it('keeps a catalogue of many files whole, and not over another', async () => {
    const folder = createRunFolder(temporaryFolder(), { now, id: 'a' });
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`orders/${index}.yaml`, `id: orders/${index}\n`]));
    await folder.writeCatalogue(files);
    const kept = readdirSync(join(folder.path, 'catalogue', 'orders')).map((name) => [`orders/${name}`, readFileSync(join(folder.path, 'catalogue', 'orders', name), 'utf8')]);
    expect(Object.fromEntries(kept)).toEqual(files);
    expect(() => folder.writeCatalogue({ 'orders/9.yaml': 'id: other\n' })).toThrow(expect.objectContaining({ code: 'output.notWritten' }));
    expect(readFileSync(join(folder.path, 'catalogue', 'orders', '9.yaml'), 'utf8')).toBe('id: orders/9\n');
  });

  it.runIf(existsSync('/proc/self'))('is refused below a place that is no disk, and does not go on trying', async () => {
    expect(() => createRunFolder('/proc/ppip/runs', { now, id: 'a' })).toThrow(expect.objectContaining({ code: 'evidence.noFolder' }));
    await expect(writeFileAtomically('/proc/ppip/report.json', '{}')).rejects.toThrow(expect.objectContaining({ code: 'output.notWritten' }));
  });

  it('is refused, before anything is sent, where nothing can be written', () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    expect(() => createRunFolder(file, { now, id: 'a' })).toThrow(EnvironmentError);
  });

  it('never takes over the folder of another run', () => {
    const outDir = temporaryFolder();
    createRunFolder(outDir, { now, id: 'a' });
    expect(() => createRunFolder(outDir, { now, id: 'a' })).toThrow(EnvironmentError);
  });
});

describe('pointLatestAt', () => {
  it('writes the name into a file where links are not allowed, also over a link', () => {
    const outDir = temporaryFolder();
    pointLatestAt(outDir, 'run-a', symlinkSync);
    pointLatestAt(outDir, 'run-b', refuseLinks);
    expect(lstatSync(join(outDir, 'latest')).isFile()).toBe(true);
    expect(readFileSync(join(outDir, 'latest'), 'utf8')).toBe('run-b\n');
  });
});

describe('readRunFolder', () => {
  const makeRun = async () => {
    const outDir = temporaryFolder();
    const folder = createRunFolder(outDir, { now, id: 'a' });
    writeFileSync(folder.eventsFile, line);
    await folder.writeCatalogue({ 'menu/sync.yaml': 'id: menu/sync\n' });
    return { outDir, folder };
  };

  it('reads the same run from its folder, its events file, and latest', async () => {
    const { outDir, folder } = await makeRun();
    const reads = [
      await readRunFolder(folder.path), await readRunFolder(folder.eventsFile),
      await readRunFolder(join(outDir, 'latest')), await readRunFolder('latest', outDir),
    ];
    for (const read of reads) {
      expect(read.events.map((event) => event.type)).toEqual(['drainEnded']);
      expect(read.problems).toEqual([]);
      expect(read.catalogueFiles).toEqual({ 'menu/sync.yaml': 'id: menu/sync\n' });
    }
  });

  it('follows a latest that is a file with a name', async () => {
    const { outDir, folder } = await makeRun();
    pointLatestAt(outDir, '20261124T074639Z-a', refuseLinks);
    expect((await readRunFolder(join(outDir, 'latest'))).folder).toBe(folder.path);
  });

  it('does not follow a latest out of its folder', async () => {
    const { outDir } = await makeRun();
    pointLatestAt(outDir, '../elsewhere', refuseLinks);
    await expect(readRunFolder(join(outDir, 'latest'))).rejects.toThrow(InputError);
  });

  it('says so when there is no run', async () => {
    const outDir = temporaryFolder();
    mkdirSync(join(outDir, 'empty'));
    await expect(readRunFolder(join(outDir, 'empty'))).rejects.toMatchObject({ problems: [{ code: 'evidence.notFound' }] });
    await expect(readRunFolder(join(outDir, 'missing'))).rejects.toMatchObject({ problems: [{ code: 'evidence.notFound' }] });
  });
});

describe('writeFileAtomically', () => {
  it('makes missing folders, replaces what was there and leaves no draft', async () => {
    const file = join(temporaryFolder(), 'deep', 'er', 'report.json');
    await writeFileAtomically(file, 'one');
    await writeFileAtomically(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(join(file, '..'))).toEqual(['report.json']);
  });

  it('leaves the old file and no draft when the new one cannot be written', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken', 'by-a-folder'), { recursive: true });
    await expect(writeFileAtomically(join(folder, 'taken'), 'x')).rejects.toMatchObject({ code: 'output.notWritten' });
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
