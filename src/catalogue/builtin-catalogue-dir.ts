import { fileURLToPath } from 'node:url';

/** The folder of the catalogue that ships with the package. */
export function builtinCatalogueDir(): string {
  return fileURLToPath(new URL('../../scenarios', import.meta.url));
}
