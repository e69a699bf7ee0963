// Leaves the catalogue that ships beside the code that loads it, parsed and checked; the YAML stays the source.
import { writeFileSync } from 'node:fs';
import { builtinCatalogueDir } from '../dist/catalogue/builtin-catalogue-dir.js';
import { loadCatalogue } from '../dist/catalogue/load-catalogue.js';
import { prebuiltFile, serializeCatalogue } from '../dist/catalogue/prebuilt-catalogue.js';

writeFileSync(prebuiltFile, serializeCatalogue(await loadCatalogue(builtinCatalogueDir())));
