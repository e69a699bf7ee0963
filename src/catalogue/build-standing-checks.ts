import { inboundCalls, outboundCalls } from '../model/call.ts';
import { phrase } from '../model/phrase.ts';
import type { StandingCheckSpec, StandingScope } from '../model/scenario.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { buildCheck } from './build-check.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { PredicateTable, WrittenStandingCheck } from './grammar/check-grammar.ts';
import type { Written } from './parse-files.ts';
import { unknownId } from './unknown-id.ts';

/** What `on` may name in each scope. */
const callsOf: Readonly<Record<StandingScope, readonly string[]>> = {
  exchange: [...outboundCalls, ...inboundCalls, 'unknown'],
  key: ['order', 'menuSync'],
  run: [],
};

/** Brings the standing checks into the form that a run is judged by. */
export function buildStandingChecks(
  { document, value }: Written<readonly WrittenStandingCheck[]>,
  predicates: PredicateTable,
  problems: ProblemList,
): readonly StandingCheckSpec[] {
  const built = value.flatMap((check, index): StandingCheckSpec[] => {
    const path = [index];
    const { scope, on: calls } = check;
    const known = callsOf[scope];
    if (calls === undefined && known.length > 0) {
      const hint = phrase`name the calls: ${known.join(', ')}`;
      problems.add({ code: 'input.missingKey', message: phrase`the scope ${scope} needs 'on'`, hint, location: document.locate(path, 'key') });
    }
    if (calls !== undefined && known.length === 0) {
      problems.add({ code: 'input.unknownKey', message: phrase`the scope ${scope} has no 'on'`, hint: phrase`take it out`, location: document.locate([index, 'on'], 'key') });
    } else {
      for (const [at, call] of (calls ?? []).entries()) {
        if (!known.includes(call)) problems.add(unknownId(phrase`call`, call, known, document.locate([index, 'on', at])));
      }
    }
    const spec = buildCheck(check, { document, path, subject: scope }, predicates, problems);
    return spec === undefined ? [] : [{ ...spec, scope, calls: calls ?? [] }];
  });
  problems.add(...findDuplicates(phrase`standing check`, built));
  return built;
}
