// Puts the command line into a few files beside the package's own: it starts in half the time when Node need not open hundreds.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

await build({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'dist/cli/bin.js', outDir: 'dist/bundle', minify: false, target: 'node20',
    rollupOptions: { output: { entryFileNames: 'ppip.js', chunkFileNames: '[name]-[hash].js' } },
  },
});
