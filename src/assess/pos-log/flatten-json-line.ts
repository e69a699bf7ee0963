import { parseText } from '../../contract/parse-body.ts';
import { isJsonObject, type Json } from '../../model/json.ts';

/** More values than this no line of a log has that a person would read. */
const mostValues = 5_000;

/** The values of a JSON object as lines of `name=value`, whatever its nesting; the entries of a list go by the name of the list. Undefined when the text is no JSON object. */
export function flattenJsonLine(source: string): string | undefined {
  const parsed = parseText(source);
  if (parsed.kind !== 'json' || !isJsonObject(parsed.value)) return undefined;
  const found: string[] = [];
  const visit = (name: string, value: Json): void => {
    if (found.length >= mostValues) return;
    if (Array.isArray(value)) for (const entry of value as readonly Json[]) visit(name, entry);
    else if (isJsonObject(value)) for (const [member, inner] of Object.entries(value)) visit(member, inner ?? null);
    else found.push(`${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  };
  visit('', parsed.value);
  return found.join('\n');
}
