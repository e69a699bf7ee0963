import { createHash } from 'node:crypto';
import type { Requirement } from '../model/requirement.ts';

/** The frozen ids of a catalogue: what each one means, and those that are retired for ever. */
export interface RequirementLock {
  /** The digest of the meaning, by id. */
  readonly frozen: Readonly<Record<string, string>>;
  readonly retired: readonly string[];
}

/** One way in which a catalogue departs from its lock. */
export interface LockBreach {
  readonly id: string;
  /** `reworded`: the id means something else now. `vanished`: it is gone and not retired. `reused`: it was retired. `unfrozen`: it is new. */
  readonly kind: 'reworded' | 'vanished' | 'reused' | 'unfrozen';
}

type Rule = Pick<Requirement, 'id' | 'text'>;

/** The meaning of a rule as a digest: its English text, however it is wrapped. A level may be raised; what is asked may not change. */
export function digestMeaning({ text }: Rule): string {
  return createHash('sha256').update(text.en.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16);
}

/** Every departure of a catalogue from its lock: reports and waivers name ids, so an id keeps its meaning and is never given away twice. */
export function compareWithLock(requirements: readonly Rule[], { frozen, retired }: RequirementLock): readonly LockBreach[] {
  const present = new Set(requirements.map(({ id }) => id));
  const breachOf = (rule: Rule): LockBreach['kind'] | undefined => {
    if (retired.includes(rule.id)) return 'reused';
    const digest = frozen[rule.id];
    if (digest === undefined) return 'unfrozen';
    return digest === digestMeaning(rule) ? undefined : 'reworded';
  };
  return [
    ...requirements.flatMap((rule): readonly LockBreach[] => {
      const kind = breachOf(rule);
      return kind === undefined ? [] : [{ id: rule.id, kind }];
    }),
    ...Object.keys(frozen).filter((id) => !present.has(id) && !retired.includes(id)).map((id) => ({ id, kind: 'vanished' as const })),
  ];
}

/** A lock to which the new ids of a catalogue are added. What is frozen stays as it is, unless it is named as reworded or retired on purpose. */
export function extendLock(
  requirements: readonly Rule[], lock: RequirementLock, { reworded = [], retired = [] }: { readonly reworded?: readonly string[]; readonly retired?: readonly string[] } = {},
): RequirementLock {
  const added = requirements.filter(({ id }) => (!Object.hasOwn(lock.frozen, id) && !lock.retired.includes(id)) || reworded.includes(id));
  const frozen = { ...lock.frozen, ...Object.fromEntries(added.map((rule) => [rule.id, digestMeaning(rule)])) };
  return {
    frozen: Object.fromEntries(Object.entries(frozen).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    retired: [...new Set([...lock.retired, ...retired])].sort(),
  };
}
