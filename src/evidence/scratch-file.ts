import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scratch, ScratchPlace } from '../model/ports.ts';

/** What is written at once, in bytes. */
const chunk = 1 << 18;
/** What is read at once, in bytes: neighbours are often asked for together. */
const block = 1 << 16;
/** How many blocks are kept. */
const keptBlocks = 8;

/** Closes the files of those that nobody holds any more. */
const abandoned = new FinalizationRegistry<number>((fd) => { closeSync(fd); });

/**
 * Opens a scratch in the system's folder for temporary files; the file is made when something is put aside first, and only its owner may read it. Its name is gone
 * as soon as it is open, so that a process that is killed leaves nothing behind, and the file with the last who holds the scratch.
 */
export function openScratch(): Scratch {
  let fd: number | undefined;
  let hasRoom = true;
  const pending = Buffer.allocUnsafe(chunk);
  let written = 0;
  let held = 0;

  const write = (bytes: Uint8Array): void => {
    if (fd === undefined) {
      fd = createNameless();
      abandoned.register(scratch, fd);
    }
    for (let from = 0; from < bytes.length;) from += writeSync(fd, bytes, from, bytes.length - from, written + from);
    written += bytes.length;
  };

  const flush = (): void => {
    write(pending.subarray(0, held));
    held = 0;
  };

  const fill = (bytes: Buffer, at: number): Buffer => {
    if (fd === undefined) throw new Error('nothing was put aside');
    let got = 0;
    for (let more = 1; got < bytes.length && more > 0; got += more) more = readSync(fd, bytes, got, bytes.length - got, at + got);
    return bytes.subarray(0, got);
  };

  // Memory is read into over and over: what is thrown away is given back late.
  const blocks = new Map<number, Buffer>();
  const blockAt = (at: number): Buffer => {
    const known = blocks.get(at);
    if (known !== undefined) return known;
    const [oldest] = blocks.size === keptBlocks ? blocks : [];
    if (oldest !== undefined) blocks.delete(oldest[0]);
    const bytes = fill(oldest?.[1] ?? Buffer.allocUnsafeSlow(block), at);
    blocks.set(at, bytes);
    return bytes;
  };

  let long = Buffer.alloc(0);
  const readLong = ({ at, length }: ScratchPlace): Buffer => {
    if (long.length < length) long = Buffer.allocUnsafeSlow(length * 2);
    return fill(long.subarray(0, length), at);
  };

  const scratch: Scratch = {
    append(text) {
      if (!hasRoom) return undefined;
      const length = Buffer.byteLength(text);
      const at = written + held;
      try {
        if (held + length > chunk) flush();
        if (length > chunk) write(Buffer.from(text));
        else held += pending.write(text, held);
      } catch {
        // A full disk is no fault of the run's: what does not fit stays in memory.
        hasRoom = false;
        return undefined;
      }
      return { at, length };
    },
    read({ at, length }) {
      if (at >= written) return pending.toString('utf8', at - written, at - written + length);
      const from = at % block;
      // What is longer than its block, or not written as far, is read by itself.
      if (from + length <= block && at - from + block <= written) return blockAt(at - from).toString('utf8', from, from + length);
      return readLong({ at, length }).toString('utf8');
    },
  };
  return scratch;
}

function createNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'ppip-'));
  const fd = openSync(join(folder, 'scratch'), 'wx+', 0o600);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A system that does not let go of the name of an open file keeps it.
  }
  return fd;
}
