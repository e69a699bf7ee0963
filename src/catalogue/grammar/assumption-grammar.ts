import { z } from 'zod';
import { assumptionKinds } from '../../model/assumption.ts';
import { idText, localizedText, someText } from './texts.ts';

/** One position taken where the public documents are silent, as `assumptions.yaml` lists them. */
export const assumptionGrammar = z
  .strictObject({
    id: idText,
    kind: z.enum(assumptionKinds).describe('What kind of value the position is; an override must be of the same kind.'),
    position: z.unknown().describe('The value that is assumed. Durations are written as 10s.'),
    text: localizedText,
    source: someText.describe('The page that is silent or ambiguous, and what else speaks for the position.'),
  })
  .describe('An assumption: a position that ppip.yaml can override by its id.');

/** The whole of `assumptions.yaml`. */
export const assumptionsGrammar = z.array(assumptionGrammar);
