import { Option } from 'commander';
import { phrase } from '../model/phrase.ts';
import { languages } from '../model/text.ts';
import type { Voice } from './voice.ts';

/** `--lang`: the language of what is printed. */
export const languageOption = ({ say }: Voice): Option => new Option('--lang <language>', say(phrase`language of what is printed`)).choices(languages).default('en');
