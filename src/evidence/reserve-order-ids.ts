import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { phrase } from '../model/phrase.ts';
import { EnvironmentError } from '../model/problem.ts';
import { findFreeBlock, type Block } from './find-free-block.ts';
import { makeFolder } from './make-folder.ts';

/** What a reservation of order numbers needs. */
export interface OrderIdReservation {
  /** A text file with one `first-last` a line: every block that was ever used on the sandbox. */
  readonly ledgerFile: string;
  /** First and last OrderId that may be used. */
  readonly range: Block;
  readonly count: number;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}

interface Entry {
  readonly block: Block;
  readonly mark: string;
}

const entryLine = /^(\d{1,15})-(\d{1,15})(?: (\S+))?$/;

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function readEntries(text: string): readonly Entry[] {
  return text.split('\n').flatMap((line) => {
    const [, first, last, mark = ''] = entryLine.exec(line.trim()) ?? [];
    return Number(first) <= Number(last) ? [{ block: [Number(first), Number(last)] as const, mark }] : [];
  });
}

const overlap = (a: Block, b: Block): boolean => a[0] <= b[1] && b[0] <= a[1];

/** Appends a block under a mark of its own, and says whether nobody else had taken part of it by then. */
function claim(ledgerFile: string, text: string, block: Block): boolean {
  const mark = randomUUID().slice(0, 13);
  // A line that an earlier process left unfinished must not swallow ours.
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  appendFileSync(ledgerFile, `${start}${block[0]}-${block[1]} ${mark}\n`);
  const entries = readEntries(readText(ledgerFile));
  const ours = entries.findIndex((entry) => entry.mark === mark);
  return ours >= 0 && !entries.slice(0, ours).some((entry) => overlap(entry.block, block));
}

/**
 * Reserves a block of OrderIds that no run has used before, and writes it into the ledger before anybody uses it; runs at the same time get different blocks.
 * Lines of the ledger that are no block are ignored.
 * @returns the first OrderId of the block
 * @throws EnvironmentError `orders.noRoom` or `orders.noLedger`
 */
export function reserveOrderIds({ ledgerFile, range, count, random }: OrderIdReservation): number {
  try {
    makeFolder(dirname(ledgerFile));
    for (;;) {
      const text = readText(ledgerFile);
      const first = findFreeBlock(range, readEntries(text).map((entry) => entry.block), count, random);
      if (first === undefined) {
        throw new EnvironmentError(
          'orders.noRoom',
          phrase`There is no room for ${count} more OrderIds between ${range[0]} and ${range[1]} in ${ledgerFile}.`,
          phrase`Widen orders.idRange; or, when the sandbox has forgotten its orders, delete that file.`,
        );
      }
      if (claim(ledgerFile, text, [first, first + count - 1])) return first;
    }
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    throw new EnvironmentError(
      'orders.noLedger',
      phrase`The list of used OrderIds, ${ledgerFile}, could not be kept: ${error instanceof Error ? error.message : String(error)}`,
      phrase`Make the folder writable, or name another one with --out.`,
    );
  }
}
