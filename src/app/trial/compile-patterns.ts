import { patternGroups } from '../../assess/pos-log/match-pattern.ts';
import { either, phrase, verbatim } from '../../model/phrase.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import { nearestWord } from '../../input/nearest-word.ts';

/**
 * Compiles the patterns that a person gave for the lines of a log.
 * @throws InputError `posLog.pattern`, for each that is no regular expression or has a group that nobody knows
 */
export function compilePatterns(patterns: readonly string[]): readonly RegExp[] {
  const problems: Problem[] = [];
  const compiled = patterns.flatMap((source, index) => {
    const location = `--pattern ${index + 1}`;
    try {
      const pattern = new RegExp(source, 'u');
      for (const [, name = ''] of source.matchAll(/\(\?<([\p{L}_$][\p{L}\d_$]*)>/gu)) {
        if (patternGroups.some((known) => known === name)) continue;
        const near = nearestWord(name, patternGroups);
        problems.push({ code: 'posLog.pattern', message: phrase`unknown group '${name}'`, hint: near === undefined ? phrase`the groups are ${either(patternGroups)}` : phrase`did you mean '${near}'?`, location });
      }
      return [pattern];
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      problems.push({ code: 'posLog.pattern', message: phrase`not a regular expression: ${verbatim(detail)}`, hint: phrase`write it as JavaScript does, such as 'order (?<orderId>\\d+)'`, location });
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return compiled;
}
