import { isJsonObject, type Json } from '../model/json.ts';

/** Every `Id` in a menu, of whatever: items, variations, groups. */
export function collectIds(menu: Json | undefined): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const entry of value as readonly Json[]) visit(entry);
    if (!isJsonObject(value)) return;
    if (typeof value.Id === 'string') ids.add(value.Id);
    for (const member of Object.values(value)) visit(member);
  };
  visit(menu);
  return ids;
}
