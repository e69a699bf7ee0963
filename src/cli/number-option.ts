import { InvalidArgumentError } from 'commander';
import { phrase } from '../model/phrase.ts';
import type { Voice } from './voice.ts';

/** Reads an option that must be a whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number, { say }: Voice): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(say(phrase`It must be a whole number from ${least} to ${most}.`));
  };
}
