import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../src/model/problem.ts';
import { readPartner, type PartnerSource, type ReadPartner } from '../../src/config/read-partner.ts';
import { vocabulary } from './vocabulary.ts';
import { tellProblem, type ToldProblem } from '../input/tell-problem.ts';

const folder = fileURLToPath(new URL('../../fixtures/partners', import.meta.url));

/** 42 bytes that are neither hex nor base64, and no words of any message. */
export const secret = 'k7Qm2xVb9Tz4Rw8Ys3Lp6Nd1Hf5Gc0JaUeBiOtXv!?';

/** The names of the broken files, without `.yaml`. */
export const brokenNames: readonly string[] = readdirSync(`${folder}/broken`)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

/** Reads a text under `fixtures/partners`. */
export function readText(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

/** Reads a fixture as a run would. */
export function readFixture(name: string, source: Partial<PartnerSource> = {}): ReadPartner {
  return readPartner({ file: name, text: readText(name), env: { PPIP_SECRET: secret }, vocabulary, baseDir: folder, now: Date.parse('2026-11-24T12:00:00Z'), ...source });
}

/** What is wrong with a fixture. */
export function problemsOf(name: string, source: Partial<PartnerSource> = {}): readonly ToldProblem[] {
  try {
    readFixture(name, source);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(tellProblem);
    throw error;
  }
}
