import { Option } from 'commander';
import { either, phrase } from '../model/phrase.ts';
import { collect } from './choose-subject.ts';
import type { Voice } from './voice.ts';

/** The forms of report, as help lists them; known without loading any of them. A test holds them together with the renderers. */
export const reporterList = ['terminal', 'json', 'junit', 'markdown', 'ctrf', 'tap', 'sarif', 'github', 'har', 'html'] as const;

/** `--reporter`: in which form the report is given, and where; several times for several. */
export function reporterOption({ say }: Voice): Option {
  return new Option('--reporter <name[=file]>', say(phrase`${either(reporterList)}; several, all but one with files`))
    .argParser(collect).default([], '');
}
