import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { phrase } from '../model/phrase.ts';
import type { WrittenPartner } from './partner-grammar.ts';

/** Refuses a wait for a person where none accepts orders: it would have no effect. */
export function checkAcceptance(document: LocatedDocument, { pos, timeouts }: WrittenPartner, problems: ProblemList): void {
  if (timeouts.person === undefined || pos.acceptance === 'person') return;
  problems.add({
    code: 'config.noPerson', message: phrase`nobody accepts orders at the till of this POS`,
    hint: phrase`write 'acceptance: person' under pos, or take it out`, location: document.locate(['timeouts', 'person'], 'key'),
  });
}
