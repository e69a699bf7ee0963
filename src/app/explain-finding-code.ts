import { predicates } from '../checks/predicates.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { CodeExplanation } from '../report/explain/explanation.ts';
import { explainCode } from '../report/words/explanations/explain-code.ts';
import { sentence } from '../report/words/sentence.ts';
import { canBlock } from './can-block.ts';
import { codesOfCheck } from './codes-of-check.ts';
import { codesOfPredicate } from './codes-of-predicates.ts';
import { traceChecks } from './trace-checks.ts';

/** Tells everything about a code: its sentence, what it means, with whom the remedy lies, and where it can appear. */
export function explainFindingCode(code: string, catalogue: Catalogue): CodeExplanation {
  const { side, meaning, causes = [], fix, args = {} } = explainCode(code) ?? {};
  const all = traceChecks(catalogue);
  const checks = all.filter((check) => codesOfCheck(check).includes(code));
  const reached = [...checks, ...all.filter((check) => canBlock(code, check))];
  const given = new Set(checks.flatMap(({ predicate }) => predicate ?? []));
  return {
    kind: 'code', code,
    sentence: { en: sentence('en', code, args), fr: sentence('fr', code, args) },
    ...(side !== undefined && { side }), ...(meaning !== undefined && { meaning }), causes, ...(fix !== undefined && { fix }),
    predicates: Object.values(predicates)
      .filter(({ name }) => given.has(name) || codesOfPredicate(name, null).includes(code))
      .map(({ name, summary }) => ({ name, summary })),
    requirements: catalogue.requirements.map(({ id }) => id).filter((id) => reached.some(({ verifies }) => verifies.includes(id))),
  };
}
