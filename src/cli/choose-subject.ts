import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';

/** Options that say who is certified. */
export interface SubjectFlags {
  readonly config?: string;
  readonly pos?: string;
}

/** The subject that `--config` and `--pos` mean; without either, `ppip.yaml` in this folder. */
export function chooseSubject({ config, pos }: SubjectFlags):
  { readonly kind: 'reference'; readonly behaviours: readonly string[] } | { readonly kind: 'config'; readonly file: string } {
  if (pos === undefined) return { kind: 'config', file: config ?? 'ppip.yaml' };
  if (config !== undefined) {
    throw new InputError([{ code: 'usage.twoSubjects', message: phrase`--config and --pos exclude each other`, hint: phrase`--pos reference needs no config` }]);
  }
  const [name = '', behaviours = ''] = pos.split(/:(.*)/s);
  if (name !== 'reference') {
    throw new InputError([{ code: 'usage.unknownPos', message: phrase`unknown POS '${name}'`, hint: phrase`use --pos reference, or reference:<flaw or oddity>,…` }]);
  }
  return { kind: 'reference', behaviours: behaviours.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '') };
}

/** Collects an option that may be given several times. */
export function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
