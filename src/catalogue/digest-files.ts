import { createHash } from 'node:crypto';

/** A digest of files that neither their order nor the line ends of a checkout change: `sha256:<hex>`. */
export function digestFiles(files: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort()) {
    hash.update(`${path}\0${(files[path] ?? '').replaceAll('\r\n', '\n')}\0`);
  }
  return `sha256:${hash.digest('hex')}`;
}
