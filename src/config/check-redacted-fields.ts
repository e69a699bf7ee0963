import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { Json } from '../model/json.ts';
import { phrase } from '../model/phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The first names of a position's pointers: `/OrderIds/OrderId` → `OrderIds`, and `OrderId`. */
function namesOf(position: Json): readonly string[] {
  const entries = Array.isArray(position) ? position as readonly Json[] : [position];
  return entries.flatMap((entry) => typeof entry === 'string' && entry.startsWith('/') ? entry.slice(1).split('/') : []);
}

/**
 * Refuses to hide what checks read: a report that judged placeholders would be wrong.
 * @param assumptions positions in place of the catalogue's, which may read other members
 */
export function checkRedactedFields(
  document: LocatedDocument, fields: readonly string[], { judgedFields }: Vocabulary, assumptions: Readonly<Record<string, Json>>, problems: ProblemList,
): void {
  const positioned = Object.values(assumptions).flatMap(namesOf);
  const known = (names: readonly string[]): ReadonlySet<string> => new Set([...names, ...positioned].map((name) => name.toLowerCase()));
  const names = known(judgedFields.names);
  const roots = known(judgedFields.roots);
  for (const [index, field] of fields.entries()) {
    // Where a list is printed, its entries are read, whichever they are.
    const root = field.split('/').slice(1).find((part) => !/^\d+$/.test(part)) ?? '';
    const isJudged = field.startsWith('/') ? root === '' || roots.has(root.replaceAll('~1', '/').replaceAll('~0', '~').toLowerCase()) : names.has(field.toLowerCase());
    if (!isJudged) continue;
    problems.add({
      code: 'config.judgedField', message: phrase`'${field}' holds something that checks read, and cannot be hidden from them`,
      hint: phrase`name a member that only people read, or a pointer to one, such as /cashier`, location: document.locate(['redact', 'fields', index]),
    });
  }
}
