import type { Catalogue } from '../model/catalogue.ts';

/** Things of scenarios, those of scenarios that many others name as their control first: everybody meets these. */
export function sortByFame<T>(things: readonly T[], scenarioOf: (thing: T) => string | undefined, { scenarios }: Pick<Catalogue, 'scenarios'>): readonly T[] {
  const fame = new Map<string | undefined, number>();
  for (const { control } of scenarios) if (control !== undefined) fame.set(control, (fame.get(control) ?? 0) + 1);
  const fameOf = (thing: T): number => fame.get(scenarioOf(thing)) ?? 0;
  return [...things].sort((a, b) => fameOf(b) - fameOf(a));
}
