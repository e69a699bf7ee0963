import { Option } from 'commander';
import { languages } from '../model/text.ts';

/** `--lang`: the language of what is printed. */
export const languageOption = (): Option => new Option('--lang <language>', 'language of the report').choices(languages).default('en');
