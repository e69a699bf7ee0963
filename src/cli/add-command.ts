import type { Command } from 'commander';
import type { Surroundings } from './surroundings.ts';

/** Adds a command to the program; what it ends with is the exit code. */
export type AddCommand = (program: Command, surroundings: Surroundings, end: (exitCode: number) => void) => void;
