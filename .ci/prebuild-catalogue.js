// Leaves the catalogue that ships beside the code that loads it, parsed and checked; the YAML stays the source.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.js';

const folder = fileURLToPath(new URL('../dist/catalogue', import.meta.url));
const { builtinCatalogueDir } = await importSource('catalogue/builtin-catalogue-dir.ts');
const { loadCatalogue } = await importSource('catalogue/load-catalogue.ts');
const { serializeCatalogue } = await importSource('catalogue/prebuilt-catalogue.ts');

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/prebuilt.json`, serializeCatalogue(await loadCatalogue(builtinCatalogueDir())));
