import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { findMember } from '../../contract/find-member.ts';
import { scalarText } from '../../contract/find-texts.ts';
import { readPointer } from '../../contract/read-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, fail, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Predicate } from '../predicate.ts';
import { menuCallBefore, thingsById } from './pushes.ts';

const params = z.array(z.string().min(1)).min(1);

const isEmptyList = (value: Json): boolean => Array.isArray(value) && value.length === 0;
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : []);

/** A value without what a push may change, so that the rest can be compared. */
function withoutChanges(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return listOf(value).map((entry) => withoutChanges(entry) ?? null);
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !['prices', 'name', 'type'].includes(name.toLowerCase()));
  return Object.fromEntries(kept.map(([name, member]) => [name.toLowerCase(), withoutChanges(member)]));
}

/** What the last sync said of a thing, by its id. */
function lastSaid(seq: number, locationId: string, context: JudgeContext): (id: string) => JsonObject | undefined {
  const last = menuCallBefore(seq, locationId, context);
  const body = last === undefined ? undefined : context.bodyOf(last);
  if (last === undefined || body?.kind !== 'json') return () => undefined;
  const things = thingsById(context.menuOf(last));
  return (id) => {
    const thing = things.get(id);
    const said = thing === undefined ? undefined : readPointer(body.value, thing.pointer);
    return isJsonObject(said) ? said : undefined;
  };
}

/** A pushed menu carries price and name changes only (UEAT Open API, push menu). Other members must say what the last sync said. */
export const pushChangesOnly: Predicate<readonly string[]> = {
  name: 'pushChangesOnly',
  summary: 'A pushed item changes none of these members of the menu, beside its price and name.',
  params,
  subjects: ['initiated'],
  judge(subject, members, context) {
    if (subject.kind !== 'initiated') return [];
    const { exchange } = subject;
    const body = context.bodyOf(exchange);
    if (body.kind !== 'json') return [];
    const saidOf = lastSaid(exchange.seq, subject.ask.locationId, context);
    const items = listOf(isJsonObject(body.value) ? findMember(body.value, 'Items')?.value : undefined);
    const changed = items.flatMap((item, index): readonly Judgement[] => {
      if (!isJsonObject(item)) return [];
      const id = scalarText(findMember(item, 'Id')?.value) ?? '';
      const before = saidOf(id);
      return members.flatMap((name) => {
        const pushed = findMember(item, name);
        // What is empty changes nothing, and an id that UEAT does not know is a matter of its own.
        if (pushed === undefined || before === undefined || pushed.value === null || isEmptyList(pushed.value)) return [];
        const old = findMember(before, name)?.value;
        if (isDeepStrictEqual(withoutChanges(pushed.value), withoutChanges(old))) return [];
        return [fail('push.changesMore', { args: { id, name: pushed.name }, expected: old ?? null, actual: pushed.value, evidence: [at(exchange, `/Items/${index}/${pushed.name}`)] })];
      });
    });
    return changed.length > 0 ? changed.slice(0, 20) : [pass('push.changesOnly', { evidence: [at(exchange)] })];
  },
};
