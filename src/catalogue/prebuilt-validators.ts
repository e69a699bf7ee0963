import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { SchemaAnswers } from '../contract/compile-schemas.ts';

/** Where the build leaves the validators of the catalogue that ships, as seen from here and from the bundled command; from the sources there are none. */
export const validatorsFile = fileURLToPath(new URL('../catalogue/validators.cjs', import.meta.url));

/** What the build leaves in it. */
export interface BuiltValidators {
  /** Of the catalogue whose schemas these are. */
  readonly digest: string;
  readonly answers: SchemaAnswers;
}

/** The validators that the build made of the schemas of this catalogue; undefined when it knew another, or left none. */
export function findValidators(digest: string, file = validatorsFile): SchemaAnswers | undefined {
  if (!existsSync(file)) return undefined;
  const built = createRequire(import.meta.url)(file) as BuiltValidators;
  return built.digest === digest ? built.answers : undefined;
}
