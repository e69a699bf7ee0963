// Says whose code is built into the package, and under which licence.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const line = '-'.repeat(80);

/** The terms of the MIT licence, which is ours too: a package that names it and ships no copy is under these words. */
const mitTerms = readFileSync(join(home, 'LICENSE'), 'utf8').replace(/^[\s\S]*?(?=Permission is hereby granted)/, '');

function noticeOf(name) {
  const folder = join(home, 'node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  if (file === undefined && (license !== 'MIT' || typeof author !== 'string')) throw new Error(`${name} is built into the package, and its licence is not to be found`);
  const text = file === undefined ? `MIT License\n\nCopyright (c) ${author}\n\n${mitTerms}` : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/** Writes the notices of the packages that these modules belong to, and of those that are named. */
export function writeNotices(modules, named) {
  const names = new Set([...named, ...modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])]);
  const notices = [...names].sort().map(noticeOf);
  writeFileSync(join(home, 'dist/THIRD-PARTY-NOTICES.txt'), ['Parts of these packages are built into ppip.\n', ...notices].join(`\n${line}\n\n`));
}
