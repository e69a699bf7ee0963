import type { Command } from 'commander';
import type { Setting } from './voice.ts';

/** Adds a command to the program; what it ends with is the exit code. */
export type AddCommand = (program: Command, setting: Setting, end: (exitCode: number) => void) => void;
