/** The folder in which an overlay's files carry the catalogue that they extend. */
export const basePrefix = 'base/';

/** Files of an overlay and of its base; `base` is empty for a catalogue that stands by itself. */
export interface SplitFiles {
  readonly own: Readonly<Record<string, string>>;
  readonly base: Readonly<Record<string, string>>;
}

/** Takes an overlay's files and those of its base apart. */
export function splitBase(files: Readonly<Record<string, string>>): SplitFiles {
  const entries = Object.entries(files);
  const isBase = ([path]: readonly [string, string]): boolean => path.startsWith(basePrefix);
  return {
    own: Object.fromEntries(entries.filter((entry) => !isBase(entry))),
    base: Object.fromEntries(entries.filter(isBase).map(([path, text]) => [path.slice(basePrefix.length), text])),
  };
}

/** An overlay's files together with those of its base, as a run folder keeps them. */
export function joinBase({ own, base }: SplitFiles): Record<string, string> {
  return { ...own, ...Object.fromEntries(Object.entries(base).map(([path, text]) => [basePrefix + path, text])) };
}
