import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atMost, leftOut } from '../row.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const megabyte = 1e6;
const target = 'ppip installed into an empty folder';

function run(args, cwd) {
  const { status, stdout, stderr } = spawnSync(npm, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The sizes of all files of a folder: what is in them, and what they take on the disk. */
function weigh(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)));
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0), onDisk: files.reduce((sum, { blocks }) => sum + blocks * 512, 0) };
}

/** What ppip puts on a disk: packed, and installed into an empty folder. */
export async function measureFootprint({ folder, tell }) {
  const [{ filename, size }] = JSON.parse(run(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
  const empty = join(folder, 'installed');
  mkdirSync(empty);
  writeFileSync(join(empty, 'package.json'), '{ "private": true }\n');
  tell(`packed: ${(size / megabyte).toFixed(2)} MB`);
  try {
    run(['install', '--no-audit', '--no-fund', '--omit=dev', join(folder, filename)], empty);
  } catch (error) {
    return { rows: [leftOut(target, error.message.split('\n')[0])], raw: { size } };
  }
  const { packages } = JSON.parse(readFileSync(join(empty, 'node_modules/.package-lock.json'), 'utf8'));
  const weight = weigh(join(empty, 'node_modules'));
  const count = Object.keys(packages).length;
  return {
    rows: [
      atMost(20, { target, value: weight.onDisk / megabyte, unit: 'MB', digits: 1, note: `on the disk; ${weight.files} files of ${(weight.bytes / megabyte).toFixed(1)} MB; packed ${(size / megabyte).toFixed(2)} MB` }),
      atMost(45, { target: 'packages with it', value: count, unit: '', digits: 0, note: 'ppip among them' }),
    ],
    raw: { packedBytes: size, ...weight, packages: Object.keys(packages) },
  };
}
