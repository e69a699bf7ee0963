import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the build leaves what it explained of the catalogue that ships, as seen from here and from the bundled command; from the sources there is nothing. */
export const explanationsFile = fileURLToPath(new URL('../catalogue/explanations.txt', import.meta.url));

/** What the build leaves of explanations: the digest of their catalogue, then a line for each requirement, its id and the explanation as JSON. */
export function serializeExplanations(digest: string, explanations: ReadonlyArray<{ readonly id: string }>): string {
  return [digest, ...explanations.map((explanation) => `${explanation.id} ${JSON.stringify(explanation)}`), ''].join('\n');
}

/**
 * A requirement as the build explained it, as JSON: an explanation is the same each time, and its example takes longer to make than to show.
 * @param digest that of the catalogue that the requirement is of
 * @returns undefined when the build knew another catalogue, or left nothing
 */
export function recallExplanation(requirement: string, digest: string, file = explanationsFile): string | undefined {
  const lines = readLeft(file);
  if (lines?.subarray(0, lines.indexOf('\n')).toString('utf8') !== digest) return undefined;
  const start = lines.indexOf(`\n${requirement} `);
  return start < 0 ? undefined : lines.subarray(start + requirement.length + 2, lines.indexOf('\n', start + 1)).toString('utf8');
}

function readLeft(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
