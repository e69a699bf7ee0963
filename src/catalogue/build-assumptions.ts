import type { z } from 'zod';
import type { Assumption } from '../model/assumption.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { assumptionsGrammar } from './grammar/assumption-grammar.ts';
import { normalisePosition } from './normalise-position.ts';
import type { Written } from './parse-files.ts';

/** The assumptions, each position checked against its kind and durations in milliseconds. */
export function buildAssumptions({ document, value }: Written<z.infer<typeof assumptionsGrammar>>, problems: ProblemList): readonly Assumption[] {
  problems.add(...findDuplicates('assumption', value.map(({ id }, index) => ({ id, location: document.locate([index]) }))));
  return value.flatMap(({ id, kind, position, text, source }, index) => {
    const reading = normalisePosition(kind, position);
    if (reading.kind === 'read') return [{ id, kind, position: reading.value, text, source, overridden: false }];
    const { kind: _wrong, ...words } = reading;
    problems.add({ code: 'catalogue.position', ...words, location: document.locate([index, 'position']) });
    return [];
  });
}
