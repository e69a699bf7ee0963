import { Option } from 'commander';
import { both, phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { Voice } from './voice.ts';

/** Options that select what is played. */
export interface SelectionFlags {
  readonly only: readonly string[];
  readonly tag: readonly string[];
  readonly changed: readonly string[];
  readonly failed?: true;
}

/** `--changed <change>`: several, by comma or one by one. */
export function changedOption({ say }: Voice): Option {
  return new Option('--changed <change>', say(phrase`only what a change since the certification obliges: menu, orders, totals, auth, status, or a feature such as kiosk; several`))
    .argParser((value: string, earlier: readonly string[]) => [...earlier, ...value.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '')])
    .default([]);
}

/**
 * Holds that what changed is the only thing that selects.
 * @throws InputError `usage.twoSelections`
 */
export function holdChangedAlone({ only, tag, changed, failed }: SelectionFlags): void {
  const others = [...(only.length > 0 ? ['--only'] : []), ...(tag.length > 0 ? ['--tag'] : []), ...(failed === true ? ['--failed'] : [])];
  if (changed.length === 0 || others.length === 0) return;
  throw new InputError([{ code: 'usage.twoSelections', message: phrase`${both(['--changed', ...others])} exclude each other`, hint: phrase`--changed selects everything that the change obliges` }]);
}
