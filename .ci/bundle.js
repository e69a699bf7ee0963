// Puts the command line and the library into few files: Node starts in a fraction of the time when it need not open hundreds.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeNotices } from './write-notices.js';

const home = fileURLToPath(new URL('..', import.meta.url));

/** Packages that are loaded only when they are needed, and so need not be in the bundle. */
const external = ['ajv', 'ajv-formats', 'undici'];
const sources = join(home, 'src');
const throughTheDoor = /const \{ ([\w, ]+) \} = await import\('(?:\.\.\/)+index\.ts'\)/g;

/** Which file each value of the library's door comes from. */
const homes = new Map([...readFileSync(join(sources, 'index.ts'), 'utf8').matchAll(/^export \{ (.+) \} from '\.\/(.+)';$/gm)]
  .flatMap(([, names, file]) => names.split(', ').filter((name) => !name.startsWith('type ')).map((name) => [name, join(sources, file)])));

/**
 * Gives each command a door of its own, which has only the names that it takes through `index.ts`, each from the file that it is written in:
 * a command that lists rules need not load what sends orders.
 */
const narrowDoors = {
  name: 'narrow-doors',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/cli\/.*\.ts$/ },
    handler(code, id) {
      const narrow = code.replace(throughTheDoor, (_, names) => `const { ${names} } = await import('door:${names.replaceAll(' ', '')}')`);
      if (/await import\('(?:\.\.\/)+index\.ts'\)/.test(narrow)) throw new Error(`${id} takes all of index.ts: write const { … } = await import('…/index.ts')`);
      return { code: narrow, map: null };
    },
  },
  resolveId: { filter: { id: /^door:/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0door:/ },
    handler: (id) => id.slice('\0door:'.length).split(',').map((name) => `export { ${name} } from ${JSON.stringify(homes.get(name))};`).join('\n'),
  },
};

/** The parser of arguments can start programs, and none of ours does: what starts them is loaded when it is called. */
const lateProcesses = {
  name: 'late-processes',
  enforce: 'pre',
  resolveId: { filter: { id: /^node:child_process$/ }, handler: (_, importer) => (importer?.includes('/node_modules/commander/') ? '\0late-processes' : undefined) },
  load: {
    filter: { id: /^\0late-processes$/ },
    handler: () => "import { createRequire } from 'node:module';\nexport const spawn = (...args) => createRequire(import.meta.url)('node:child_process').spawn(...args);",
  },
};

/**
 * What calls the POS has the part of undici that sends requests, in one file: all of it, with fetch, caches and mocks, takes longer to load than a small run lasts otherwise.
 * What only a body that ppip never sends would need is left in the package.
 */
const callingUndici = {
  name: 'calling-undici',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^undici$|\/web\/fetch\/body\.js$|\/llhttp-wasm\.js$/ },
    handler(id, importer = '') {
      if (id === 'undici') return importer.includes('/src/platform/') ? '\0undici' : undefined;
      const file = posix.join(posix.dirname(importer), id).split('/node_modules/').at(-1);
      return file.startsWith('undici/') ? { id: file, external: true } : undefined;
    },
  },
  load: {
    filter: { id: /^\0undici$/ },
    handler: () => Object.entries({ Agent: 'agent', EnvHttpProxyAgent: 'env-http-proxy-agent' })
      .map(([name, file]) => `export { default as ${name} } from ${JSON.stringify(join(home, `node_modules/undici/lib/dispatcher/${file}.js`))};`).join('\n'),
  },
};

/** A source and those that are loaded with it; what it loads later is not among them. */
function reach(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, what, target] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )([^;]*?)from '(\.[^']+)';$/gm)) {
    const isTypesOnly = /^\{.*\} $/.test(what) && what.slice(1, -2).split(',').every((name) => name.trim().startsWith('type '));
    if (!isTypesOnly) reach(join(dirname(file), target), seen);
  }
  return seen;
}

const reachAll = (files) => new Set(files.flatMap((file) => [...reach(join(sources, file))]));
const beginning = reachAll(['cli/run-program.ts', 'app/load-rules.ts', 'app/list-catalogue.ts', 'app/tell-source.ts', 'app/plan-for.ts', 'app/certify.ts', 'app/read-configured-subject.ts']);
const reading = reachAll(['config/read-partner.ts', 'config/read-qualification.ts', 'catalogue/describe-vocabulary.ts']);
const explaining = ['app/explain.ts', 'app/render-explained.ts'];
const running = ['app/run-once.ts', 'app/open-progress.ts', 'app/render-report.ts'];
const playing = [...running, 'app/start-embedded-pos.ts'];
const loading = reachAll(['catalogue/load-catalogue.ts', 'catalogue/load-catalogue-files.ts']);
const judging = reachAll(['app/report-run.ts']);
const both = (some, others) => new Set([...some].filter((file) => others.has(file)));
/** What is loaded with these, and not with any other part of the library. */
function reachOnlyFrom(files) {
  const others = reachAll([...homes.values()].map((file) => relative(sources, file)).filter((file) => ![...explaining, ...playing].includes(file)));
  return new Set([...reachAll(files)].filter((file) => !others.has(file)));
}

/**
 * What is loaded together lies in one file, since opening a file costs more than reading what is not needed of it: what every command begins with, then
 * what reads a ppip.yaml, explains, plays, and judges. A module goes to the first that it belongs to: what two of them need comes before either, and what only one
 * needs is no burden to the other. The rest is cut by who needs it.
 */
const parts = [
  { name: 'version', modules: reachAll(['model/version.ts', 'cli/exit-codes.ts']), packages: [] },
  { name: 'start', modules: beginning, packages: ['commander', 'fastest-levenshtein', '\0late-processes'] },
  { name: 'zod', modules: new Set(), packages: ['zod'] },
  { name: 'shared', modules: both(reading, reachAll(explaining)), packages: [] },
  { name: 'rules', modules: both(reading, reachAll(playing)), packages: [] },
  { name: 'config', modules: reading, packages: ['yaml'] },
  { name: 'terms', modules: both(reachAll(explaining), reachAll(['app/say.ts'])), packages: [] },
  { name: 'words', modules: reachAll(['app/say.ts']), packages: [] },
  { name: 'undici', modules: new Set(), packages: ['undici', '\0undici'] },
  { name: 'jose', modules: new Set(), packages: ['jose'] },
  { name: 'pino', modules: new Set(), packages: ['pino', 'sonic-boom', 'pino-std-serializers', 'thread-stream', 'on-exit-leak-free', 'quick-format-unescaped', 'real-require', 'safe-stable-stringify', 'atomic-sleep', '@pinojs/redact', 'process-warning', 'pino-abstract-transport', 'split2'] },
  { name: 'explain', modules: reachOnlyFrom(explaining), packages: [] },
  { name: 'screen', modules: both(reachAll(explaining), reachAll(running)), packages: ['chalk'] },
  { name: 'run', modules: reachOnlyFrom(playing), packages: [] },
  { name: 'checks', modules: both(loading, reachAll(['app/report-run.ts', ...running])), packages: [] },
  { name: 'catalogue', modules: loading, packages: [] },
  { name: 'codes', modules: both(reachAll(['app/explain-error.ts', 'app/explain-finding-code.ts']), reachAll(running)), packages: [] },
  { name: 'judging', modules: both(judging, reachAll(running)), packages: [] },
  { name: 'wire', modules: reachAll(running), packages: [] },
].map(({ name, modules, packages }) => ({ name, test: (id) => modules.has(id) || packages.some((each) => id.includes(`/node_modules/${each}/`) || id === each) }));

const { output } = await build({
  root: home,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [narrowDoors, lateProcesses, callingUndici],
  // As modules, and not as what a require would load: those are compiled twice, once to be skipped.
  resolve: { alias: { yaml: join(home, 'node_modules/yaml/browser/dist/index.js') } },
  ssr: { noExternal: true, external },
  build: {
    ssr: true, outDir: 'dist/bundle', minify: false, target: 'node20', sourcemap: true,
    rollupOptions: {
      input: { ppip: 'src/cli/bin.ts', library: 'src/index.ts' },
      // What one command loads later, another needs at once.
      checks: { ineffectiveDynamicImport: false },
      treeshake: { moduleSideEffects: (id) => id.endsWith('/src/cli/bin.ts') },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: parts }, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', sourcemapExcludeSources: true, minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } } },
    },
  },
});

/** Refuses files that need each other from the start: which one runs first would then hang on who was asked for. */
const filesOf = new Map(output.filter(({ type }) => type === 'chunk').map(({ fileName, imports }) => [fileName, imports]));
const sound = new Set();
function refuseCycle(file, way = []) {
  if (way.includes(file)) throw new Error(`these files of the bundle need each other: ${[...way, file].join(' → ')}`);
  if (sound.has(file)) return;
  for (const next of filesOf.get(file) ?? []) refuseCycle(next, [...way, file]);
  sound.add(file);
}
for (const file of filesOf.keys()) refuseCycle(file);

writeFileSync(join(home, 'dist/index.js'), "export * from './bundle/library.js';\n");
// The validators of the shipped schemas hold a few lines of these two.
writeNotices(output.flatMap(({ moduleIds = [] }) => moduleIds), ['ajv', 'ajv-formats']);
