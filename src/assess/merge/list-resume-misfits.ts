import { isDeepStrictEqual } from 'node:util';
import type { RunHeader } from '../../model/event.ts';
import { phrase } from '../../model/phrase.ts';
import type { Problem } from '../../model/problem.ts';
import { checkOrders, traits, type NamedPart } from './list-misfits.ts';

/** What differs between a run and one that is to go on with it: rules, POS, ppip.yaml and options must be the same, or the two show nothing together. */
export function listDifferences(earlier: RunHeader, name: string, later: RunHeader): readonly Problem[] {
  return traits.filter(([, of]) => !isDeepStrictEqual(JSON.parse(JSON.stringify(of(earlier) ?? null)), JSON.parse(JSON.stringify(of(later) ?? null)))).map(([trait]): Problem => ({
    code: 'resume.differs', message: phrase`${name} cannot be gone on with; this differs since: ${trait()}`, hint: phrase`bring it back to what it was, or run ppip certify from the beginning`,
  }));
}

/** What keeps runs from being one that was gone on with. Empty when they fit. */
export function listResumeMisfits(named: readonly NamedPart[]): readonly Problem[] {
  const [first, ...others] = named;
  if (first === undefined) return [];
  const differences = others.flatMap(({ part }) => listDifferences(first.part.header, first.name, part.header));
  return differences.length > 0 ? differences : checkOrders(named);
}
