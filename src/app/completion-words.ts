import { listRunFolders } from '../evidence/list-run-folders.ts';
import type { Language } from '../model/text.ts';
import { errorCodes } from '../report/words/error-codes.ts';
import { codeWords } from '../report/words/explanations/explain-code.ts';
import { knownChanges } from '../plan/changes/known-changes.ts';
import { textOfChange } from '../plan/changes/text-of-change.ts';
import { listBehaviours } from './list-behaviours.ts';
import { loadRules } from './load-rules.ts';

/** A word that a shell may offer, and what it is. */
export interface CompletionWord {
  readonly value: string;
  readonly description: string;
}

/** What can be offered where a command takes one of these. */
export type CompletionSubject = 'scenario' | 'requirement' | 'tag' | 'change' | 'code' | 'behaviour' | 'itemRole' | 'run';

/** The words of a kind, as they are now, told in a language. @param outDir where run folders are kept */
export async function completionWords(subject: CompletionSubject, outDir: string, language: Language): Promise<readonly CompletionWord[]> {
  switch (subject) {
    case 'behaviour': return listBehaviours(language).map(({ name, summary }) => ({ value: name, description: summary }));
    case 'code': return Object.entries({ ...codeWords, ...errorCodes }).map(([value, { meaning }]) => ({ value, description: meaning[language] }));
    case 'run': return (await listRunFolders(outDir)).map((value) => ({ value, description: '' }));
    default: return fromCatalogue(subject, language);
  }
}

async function fromCatalogue(subject: 'scenario' | 'requirement' | 'tag' | 'change' | 'itemRole', language: Language): Promise<readonly CompletionWord[]> {
  const catalogue = await loadRules(undefined);
  const { scenarios, requirements, contract } = catalogue;
  switch (subject) {
    case 'scenario': return scenarios.map(({ id, title }) => ({ value: id, description: title[language] }));
    case 'requirement': return requirements.map(({ id, text }) => ({ value: id, description: text[language] }));
    case 'change': return knownChanges(catalogue).map(({ id }) => ({ value: id, description: textOfChange(id, catalogue)[language] }));
    case 'itemRole': return contract.itemRoles.map(({ id, text }) => ({ value: id, description: text[language] }));
    case 'tag': return [...new Set(scenarios.flatMap(({ tags = [] }) => tags))].sort().map((value) => ({ value, description: '' }));
  }
}
