import { hintWord } from '../input/hint-word.ts';
import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { phrase } from '../model/phrase.ts';
import type { Waiver } from '../model/waiver.ts';

const dayMs = 86_400_000;

/**
 * Refuses waivers that excuse nothing: of a rule that there is not, of one that is waived already, and those whose time is over.
 * @param now milliseconds since the epoch; without it no waiver is over
 */
export function checkWaivers(document: LocatedDocument, waivers: readonly Waiver[], { requirements, now }: { readonly requirements: readonly string[]; readonly now: number | undefined }, problems: ProblemList): void {
  const seen = new Set<string>();
  for (const [index, { requirement, expires }] of waivers.entries()) {
    const location = document.locate(['waivers', index, 'requirement']);
    if (!requirements.includes(requirement)) {
      problems.add({ code: 'config.unknown', message: phrase`unknown requirement '${requirement}'`, hint: hintWord(requirement, requirements, phrase`known`), location });
    } else if (seen.has(requirement)) {
      problems.add({ code: 'config.waiverTwice', message: phrase`${requirement} is waived twice`, hint: phrase`keep one of the two`, location });
    }
    seen.add(requirement);
    if (now === undefined || now < Date.parse(`${expires}T00:00:00Z`) + dayMs) continue;
    problems.add({
      code: 'config.waiverExpired', message: phrase`the waiver of ${requirement} ended with ${expires}`,
      hint: phrase`take it out, or agree on a later day`, location: document.locate(['waivers', index, 'expires']),
    });
  }
}
