import { closeSync, fsync, openSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';

const bringToDisk = promisify(fsync);

/** A file to which whole texts are added; each is with the system when `append` returns. */
export interface Sink {
  /** @throws the file system's error, also when the write would have to wait */
  append(text: string): void;
  /** Has all of it on the disk. @throws the file system's error; it is closed all the same */
  close(): Promise<void>;
}

/**
 * Opens a file for appending; it is created when missing.
 * @throws the file system's error
 */
export function openSink(file: string): Sink {
  const handle = openSync(file, 'a');
  return {
    append(text) {
      for (let rest = Buffer.from(text, 'utf8'); rest.byteLength > 0;) rest = rest.subarray(writeSync(handle, rest));
    },
    async close() {
      try {
        await bringToDisk(handle);
      } finally {
        closeSync(handle);
      }
    },
  };
}
