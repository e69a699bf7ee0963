import type { Headers } from '../model/exchange.ts';
import type { Json } from '../model/json.ts';
import { findTexts, type FoundText } from './find-texts.ts';

/** What a refund names its order by: the check number that the POS returned (UEAT Open API, refund). */
export function readExternalId(body: Json | undefined, headers: Headers): FoundText | undefined {
  return findTexts(['/ExternalId'], body, headers)[0];
}
