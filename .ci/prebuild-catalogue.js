// Leaves the catalogue that ships beside the code that loads it, parsed and checked, with what is to be said of each rule, and its schemas as functions; the YAML and JSON stay the source.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { importSource } from './import-source.js';

const home = fileURLToPath(new URL('..', import.meta.url));
const folder = join(home, 'dist/catalogue');
const { builtinCatalogueDir } = await importSource('catalogue/builtin-catalogue-dir.ts');
const { loadCatalogueFiles } = await importSource('catalogue/load-catalogue-files.ts');
const { readCatalogueFolder } = await importSource('catalogue/read-catalogue-folder.ts');
const { explainRequirement } = await importSource('app/explain-requirement.ts');
const { serializeExplanations } = await importSource('catalogue/prebuilt-explanations.ts');
const { serializeCatalogue } = await importSource('catalogue/prebuilt-catalogue.ts');
const { recordReads } = await importSource('catalogue/record-reads.ts');
const { joinBase } = await importSource('catalogue/overlay/split-base.ts');
const { writeValidators } = await importSource('contract/write-validators.ts');

const files = readCatalogueFolder(builtinCatalogueDir());
const catalogue = loadCatalogueFiles(files);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'prebuilt.json'), serializeCatalogue(catalogue));

// What is to be said of a rule does not change either.
const explanations = await Promise.all(catalogue.requirements.map((requirement) => explainRequirement(requirement, catalogue)));
writeFileSync(join(folder, 'explanations.txt'), serializeExplanations(catalogue.digest, explanations));

// An overlay is loaded with the files that ship as its base: what they say, and where what is asked for stands, is left for that.
const recorder = recordReads();
loadCatalogueFiles(files, { recorder });
loadCatalogueFiles(joinBase({ own: { 'catalogue.yaml': `version: "1"\nauthority: build\nextends: builtin@${catalogue.version}\n` }, base: files }), { recorder });
writeFileSync(join(folder, 'prebuilt-files.json'), JSON.stringify(recorder.reads()));

// In one file with the few lines of ajv that they call. It is written here, from where those lines are found.
const drafts = mkdtempSync(join(home, 'dist/validators-'));
try {
  writeFileSync(join(drafts, 'validators.cjs'), writeValidators(catalogue.schemas, catalogue.digest));
  await build({
    root: drafts, configFile: false, logLevel: 'warn', publicDir: false, ssr: { noExternal: true },
    build: {
      ssr: 'validators.cjs', outDir: folder, emptyOutDir: false, target: 'node20',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'validators.cjs', minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } } } },
    },
  });
} finally {
  rmSync(drafts, { recursive: true, force: true });
}

const { digest, answers } = createRequire(import.meta.url)(join(folder, 'validators.cjs'));
const missing = Object.keys(catalogue.schemas).filter((name) => typeof answers[name] !== 'function');
if (digest !== catalogue.digest || missing.length > 0) throw new Error(`the validators were not built for this catalogue: ${missing.join(', ') || digest}`);
