import type { Localized } from '../../../model/text.ts';
import type { Side } from '../explanations/code-explanation.ts';

/** What people want to know of the code of an error, beyond what the error itself says. */
export interface ErrorWords {
  /** With whom the remedy lies. */
  readonly side: Side;
  readonly meaning: Localized;
  readonly fix: Localized;
}
