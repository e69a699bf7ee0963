// Lets a script of the build take what a file of src/ exports, before anything is built.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const home = fileURLToPath(new URL('..', import.meta.url));

/** What a file of src/ exports, such as `catalogue/load-catalogue.ts`; whatever that loads later is out of reach. */
export async function importSource(file) {
  const { module } = await runnerImport(join(home, 'src', file), { root: home, configFile: false, logLevel: 'warn', publicDir: false });
  return module;
}
