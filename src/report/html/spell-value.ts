import type { Finding } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import type { Language } from '../../model/text.ts';
import { valuesIn } from '../words/values.ts';

/** Beyond this a value is no value to compare at a glance: the messages below show it. */
const longestCompared = 160;

/**
 * An expected or actual value, to be compared at a glance: a number of milliseconds as a time, which the finding's arguments tell.
 * @returns undefined when there is none, or none that is short enough
 */
export function spellValue(value: Json | undefined, { args }: Pick<Finding, 'args'>, language: Language): string | undefined {
  if (value === undefined) return undefined;
  const values = valuesIn(language);
  if (typeof value === 'number') return Object.entries(args).some(([name, other]) => name.endsWith('Ms') && other === value) ? values.time(value) : values.say(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return values.names(value);
  const text = typeof value === 'object' ? JSON.stringify(value) : undefined;
  if (text !== undefined && text.length > longestCompared) return undefined;
  return values.term('expected', value);
}
