import { InvalidArgumentError } from 'commander';
import { parseDuration } from '../model/parse-duration.ts';
import { phrase } from '../model/phrase.ts';
import type { Voice } from './voice.ts';

/** Reads an option that must be a time, such as `500ms`, `2s` or `1m`; becomes milliseconds. */
export function duration({ say }: Voice): (value: string) => number {
  return (value) => {
    const ms = parseDuration(value);
    if (ms !== undefined) return ms;
    throw new InvalidArgumentError(say(phrase`It must be a number and a unit, such as 500ms, 2s or 1m.`));
  };
}
