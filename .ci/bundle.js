// Puts the command line and the library into few files: Node starts in a fraction of the time when it need not open hundreds.
import { readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, esmExternalRequirePlugin } from 'vite';

const home = fileURLToPath(new URL('..', import.meta.url));

/** Packages that are loaded only when they are needed, and so need not be in the bundle. */
const external = ['ajv', 'ajv-formats', 'ora', 'pino', 'undici'];
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

await build({
  root: home,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [narrowDoors, esmExternalRequirePlugin({ external: [...builtinModules, /^node:/] })],
  // As modules, and not as what a require would load: those are compiled twice, once to be skipped.
  resolve: { alias: { yaml: join(home, 'node_modules/yaml/browser/dist/index.js') } },
  ssr: { noExternal: true, external },
  build: {
    ssr: true, outDir: 'dist/bundle', minify: false, target: 'node20', sourcemap: true,
    rollupOptions: {
      input: { ppip: 'src/cli/bin.ts', library: 'src/index.ts' },
      treeshake: { moduleSideEffects: (id) => id.endsWith('/src/cli/bin.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', sourcemapExcludeSources: true, minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } } },
    },
  },
});

writeFileSync(join(home, 'dist/index.js'), "export * from './bundle/library.js';\n");
