import { Option } from 'commander';
import { collect } from './choose-subject.ts';

/** The forms of report, as help lists them; known without loading any of them. A test holds them together with the renderers. */
export const reporterList = ['terminal', 'json', 'junit', 'markdown', 'ctrf', 'tap', 'sarif', 'github', 'har', 'html'] as const;

/** `--reporter`: in which form the report is given, and where; several times for several. */
export function reporterOption(): Option {
  return new Option('--reporter <name[=file]>', `${reporterList.slice(0, -1).join(', ')} or ${reporterList.at(-1) ?? ''}; several, all but one with files`)
    .argParser(collect).default([], '');
}
