import { createReadStream } from 'node:fs';

/** A line of a file, in bytes; the last one has no end when the writer was cut off. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer;
  readonly isComplete: boolean;
}

const lineFeed = 0x0a;

/** Reads a file line by line without holding it whole; a file that ends in a line feed has no further, empty line. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 0;
  let held: Buffer[] = [];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      number += 1;
      yield { number, bytes: Buffer.concat([...held, chunk.subarray(from, at)]), isComplete: true };
      held = [];
      from = at + 1;
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  }
  if (held.length > 0) yield { number: number + 1, bytes: Buffer.concat(held), isComplete: false };
}
