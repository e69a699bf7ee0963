import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** What is watched: files by their names, so that an editor may replace them, and folders with all that is in them. */
export interface WatchedPlaces {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Calls back with a path when a file changes, comes or goes; what cannot be watched is not. @returns a function that stops it */
export function watchFiles({ files, folders }: WatchedPlaces, onChange: (path: string) => void): () => void {
  const stops = [
    ...files.map((file) => begin(dirname(resolve(file)), false, (name) => { if (name === basename(file)) onChange(file); })),
    ...folders.map((folder) => begin(folder, true, () => { onChange(folder); })),
  ];
  return () => { for (const stop of stops) stop(); };
}

function begin(folder: string, recursive: boolean, tell: (name: string | null) => void): () => void {
  try {
    const watcher = watch(folder, { recursive }, (_, name) => { tell(name); });
    // A folder that goes away can no longer be watched; a key still runs.
    watcher.on('error', () => { watcher.close(); });
    return () => { watcher.close(); };
  } catch {
    return () => undefined;
  }
}
