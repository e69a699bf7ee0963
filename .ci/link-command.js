// Lets `npx ppip` in this folder find the command: an npm that looks among the installed commands first needs nothing else.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
try {
  mkdirSync(folder, { recursive: true });
  rmSync(`${folder}/ppip`, { force: true });
  symlinkSync('../../bin/ppip.js', `${folder}/ppip`);
} catch (error) {
  // Where links are not allowed npx is only slower.
  console.warn(`npx ppip will start slowly here: ${error.message}`);
}
