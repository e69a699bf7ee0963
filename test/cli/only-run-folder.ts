import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The one run folder in an output folder. */
export function onlyRunFolder(out: string): string {
  const [name] = readdirSync(out).filter((entry) => /^\d{8}T/.test(entry));
  if (name === undefined) throw new Error('there is no run folder');
  return join(out, name);
}
