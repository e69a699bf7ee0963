import { readFileSync } from 'node:fs';
import type { MatrixRow } from './row-of.ts';

/** The checked-in table. */
export const matrix = JSON.parse(readFileSync(new URL('./matrix.json', import.meta.url), 'utf8')) as readonly MatrixRow[];
