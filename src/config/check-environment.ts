import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { WrittenPartner } from './partner-grammar.ts';
import { isLoopback } from './web-url.ts';
import { phrase } from '../model/phrase.ts';

/** The name of the POS's environment. Off this machine it must be called a lab by its owner: test orders do not belong in a shop. */
export function checkEnvironment(document: LocatedDocument, pos: WrittenPartner['pos'], problems: ProblemList): string {
  const { environment, menuSyncUrl, ordersUrl } = pos;
  if (isLoopback(menuSyncUrl) && isLoopback(ordersUrl)) return environment ?? 'lab';
  if (environment !== 'lab') {
    problems.add({
      code: 'config.environment',
      message: environment === undefined ? phrase`this POS is not on this machine, and nothing says that it is a lab` : phrase`this POS is not on this machine, and is not called a lab`,
      hint: phrase`write 'environment: lab' when it is one; ppip sends test orders`,
      location: environment === undefined ? document.locate(['pos'], 'key') : document.locate(['pos', 'environment']),
    });
  }
  return environment ?? '';
}
