import type { z } from 'zod';
import { findContradictions } from '../contract/find-contradictions.ts';
import type { Assumption } from '../model/assumption.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { assumptionsGrammar } from './grammar/assumption-grammar.ts';
import { normalisePosition } from './normalise-position.ts';
import type { Written } from './parse-files.ts';
import { phrase } from '../model/phrase.ts';

/** The assumptions, each position checked against its kind and the others, and durations in milliseconds. */
export function buildAssumptions({ document, value }: Written<z.infer<typeof assumptionsGrammar>>, problems: ProblemList): readonly Assumption[] {
  problems.add(...findDuplicates(phrase`assumption`, value.map(({ id }, index) => ({ id, location: document.locate([index]) }))));
  const assumptions = value.flatMap(({ id, kind, position, text, source }, index) => {
    const reading = normalisePosition(kind, position);
    if (reading.kind === 'read') return [{ id, kind, position: reading.value, text, source, overridden: false }];
    const { kind: _wrong, ...words } = reading;
    problems.add({ code: 'catalogue.position', ...words, location: document.locate([index, 'position']) });
    return [];
  });
  for (const { places: [, { id, index }], message, hint } of findContradictions(assumptions)) {
    const at = value.findIndex((assumption) => assumption.id === id);
    problems.add({ code: 'catalogue.contradiction', message, hint, location: document.locate([at, 'position', index]) });
  }
  return assumptions;
}
