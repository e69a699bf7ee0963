import { z } from 'zod';
import { levels } from '../../model/requirement.ts';
import { idText, localizedText, someText } from './texts.ts';

/** One rule, as `requirements/*.yaml` lists them. */
export const requirementGrammar = z
  .strictObject({
    id: idText.describe('Kept for ever: reports and waivers name it.'),
    level: z.enum(levels).describe('How binding the rule is. A rule that no public page states is at most should.'),
    text: localizedText.describe('The rule, in one sentence.'),
    source: z.strictObject({ page: someText.describe('The page, by its path.'), section: someText.exactOptional().describe('The heading on that page.') }).describe('Where the rule comes from.'),
    fix: localizedText.describe('What to look at in the POS when the rule is violated.'),
    why: localizedText.exactOptional().describe('Why the rule matters in a restaurant.'),
    causes: z.array(localizedText).default([]).describe('What usually lies behind a violation, the most common first.'),
    capability: idText.exactOptional().describe('The capability that the rule belongs to; without one it applies to every POS.'),
    ambiguity: localizedText.exactOptional().describe('How the rule is read here, where the public pages are silent or contradict each other.'),
    excluded: localizedText.exactOptional().describe('Why nothing on the wire can show the rule. Such a rule has no check.'),
    assumes: z.array(idText).default([]).describe('The assumptions that the rule relies on.'),
  })
  .describe('A requirement: one rule of the integration.');

/** The whole of a `requirements/*.yaml`. */
export const requirementsGrammar = z.array(requirementGrammar).min(1);
