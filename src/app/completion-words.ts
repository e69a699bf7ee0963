import { listRunFolders } from '../evidence/list-run-folders.ts';
import { errorCodes } from '../report/words/error-codes.ts';
import { codeWords } from '../report/words/explanations/explain-code.ts';
import { listBehaviours } from './list-behaviours.ts';
import { loadRules } from './load-rules.ts';

/** A word that a shell may offer, and what it is. */
export interface CompletionWord {
  readonly value: string;
  readonly description: string;
}

/** What can be offered where a command takes one of these. */
export type CompletionSubject = 'scenario' | 'requirement' | 'tag' | 'code' | 'behaviour' | 'itemRole' | 'run';

/** The words of a kind, as they are now. @param outDir where run folders are kept */
export async function completionWords(subject: CompletionSubject, outDir: string): Promise<readonly CompletionWord[]> {
  switch (subject) {
    case 'behaviour': return listBehaviours().map(({ name, summary }) => ({ value: name, description: summary }));
    case 'code': return Object.entries({ ...codeWords, ...errorCodes }).map(([value, { meaning }]) => ({ value, description: meaning.en }));
    case 'run': return (await listRunFolders(outDir)).map((value) => ({ value, description: '' }));
    default: return fromCatalogue(subject);
  }
}

async function fromCatalogue(subject: 'scenario' | 'requirement' | 'tag' | 'itemRole'): Promise<readonly CompletionWord[]> {
  const { scenarios, requirements, contract } = await loadRules(undefined);
  switch (subject) {
    case 'scenario': return scenarios.map(({ id, title }) => ({ value: id, description: title.en }));
    case 'requirement': return requirements.map(({ id, text }) => ({ value: id, description: text.en }));
    case 'itemRole': return contract.itemRoles.map(({ id, text }) => ({ value: id, description: text.en }));
    case 'tag': return [...new Set(scenarios.flatMap(({ tags = [] }) => tags))].sort().map((value) => ({ value, description: '' }));
  }
}
