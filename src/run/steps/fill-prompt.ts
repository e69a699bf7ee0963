import type { JsonObject } from '../../model/json.ts';
import type { Localized } from '../../model/text.ts';

/** Puts what the ask is about into the `{name}` parts of a prompt. */
export function fillPrompt({ en, fr }: Localized, told: JsonObject): Localized {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = told[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
  return { en: fill(en), fr: fill(fr) };
}
