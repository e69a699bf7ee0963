import { changes, isFirstSeenViolated, type Change, type Comparison, type RequirementChange } from '../../model/comparison.ts';
import type { RenderOptions } from '../render-options.ts';
import { blankRow, type Row, type Tone } from '../terminal/row.ts';
import { setRows } from '../terminal/set-rows.ts';
import { changeWords, diffWords } from '../words/diff.ts';
import { describeCautions, describeReasons, describeRest, describeRun, describeStandings } from './describe-change.ts';

type Options = Pick<RenderOptions, 'language' | 'color' | 'width'>;

const tones: Readonly<Record<Change, Tone>> = { worse: 'bad', better: 'good', other: 'heading', notSelected: 'heading', appeared: 'heading', vanished: 'heading' };

function changeRows(change: RequirementChange, { language }: Options): readonly Row[] {
  // A violation that the earlier run did not look for is no change for the worse, and must be seen all the same.
  const isBad = change.change === 'worse' || isFirstSeenViolated(change);
  return [
    { label: change.id, text: describeStandings(change, language), indent: 2, tone: isBad ? 'bad' : 'plain' },
    ...(isBad ? [{ text: change.text[language], indent: 4 }] : []),
    ...describeReasons(change, language).map((text): Row => ({ text, indent: 4, tone: isBad ? 'plain' : 'faint' })),
  ];
}

/** What differs between two reports, for a terminal: what is worse first, and why. */
export function setDiff(comparison: Comparison, options: Options): string {
  const { language } = options;
  const words = diffWords[language];
  return setRows([
    { text: comparison.isWorse ? words.worse : words.notWorse, tone: comparison.isWorse ? 'bad' : 'good' },
    ...describeCautions(comparison, language).map((text): Row => ({ text, indent: 2, tone: 'warning' })),
    { label: words.before, text: describeRun(comparison.before, language), indent: 2 },
    { label: words.after, text: describeRun(comparison.after, language), indent: 2 },
    ...changes.flatMap((change): readonly Row[] => {
      const own = comparison.requirements.filter((one) => one.change === change);
      return own.length === 0 ? [] : [blankRow, { text: `${changeWords[change][language]} (${own.length})`, tone: tones[change] }, ...own.flatMap((one) => changeRows(one, options))];
    }),
    blankRow,
    { text: words.unchanged(comparison.unchanged) },
    ...describeRest(comparison, language).flatMap(({ heading, lines }): readonly Row[] => [blankRow, { text: heading, tone: 'heading' }, ...lines.map((text) => ({ text, indent: 2 }))]),
  ], options);
}
