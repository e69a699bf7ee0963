import { phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentPath, LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { nearestWord } from '../input/nearest-word.ts';

/** Where the values of `${env:NAME}` and `${file:path}` come from. */
export interface FillSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads a secret's file by its path as written. Throws when it cannot be read. */
  readonly readSecret: (path: string) => string;
}

/** Where `${file:…}` may stand. */
const secretPaths = [['auth', 'secret'], ['platform', 'relay', 'token']].map((path) => JSON.stringify(path));

/** A document with every `${env:NAME}` and `${file:path}` in its texts replaced. What cannot be replaced is a problem, and stays. */
export function fillIn(document: LocatedDocument, sources: FillSources, problems: ProblemList): LocatedDocument {
  const fill = (value: unknown, path: DocumentPath): unknown => {
    if (typeof value === 'string') return fillText(value, path);
    if (Array.isArray(value)) return value.map((entry, index) => fill(entry, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fill(entry, [...path, key])]));
  };
  const fillText = (text: string, path: DocumentPath): string =>
    text.replaceAll(/\$\{([^}]*)\}/g, (whole, inner: string) => {
      const isSecret = secretPaths.includes(JSON.stringify(path));
      const filled = fillOne(inner, isSecret, sources);
      if (typeof filled === 'string') return filled;
      problems.add({ ...filled, location: document.locate(path), ...(isSecret && { about: 'secret' as const }) });
      return whole;
    });
  return { ...document, value: fill(document.value, []) };
}

function fillOne(inner: string, isSecret: boolean, { env, readSecret }: FillSources): string | Problem {
  const [, kind, name] = /^(env|file):(.+)$/.exec(inner) ?? [];
  if (kind === 'env' && name !== undefined) return env[name] ?? missingVariable(name, env);
  if (kind !== 'file' || name === undefined) {
    return { code: 'config.placeholder', message: phrase`not a known placeholder`, hint: phrase`write \${env:NAME}, or \${file:path} for the secret` };
  }
  if (!isSecret) return { code: 'config.placeholder', message: phrase`only secrets are read from a file`, hint: phrase`write the value, or \${env:NAME}` };
  try {
    return readSecret(name).replace(/\r?\n$/, '');
  } catch {
    return { code: 'config.secretFile', message: phrase`the file '${name}' cannot be read`, hint: phrase`its path is relative to the folder of ppip.yaml` };
  }
}

function missingVariable(name: string, env: FillSources['env']): Problem {
  const near = nearestWord(name, Object.keys(env));
  const hint = near === undefined ? phrase`set it before you run ppip` : phrase`set it before you run ppip, or did you mean ${near}?`;
  return { code: 'config.variable', message: phrase`the environment variable ${name} is not set`, hint };
}
