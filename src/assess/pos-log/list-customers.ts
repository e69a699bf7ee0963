import { parseBody } from '../../contract/parse-body.ts';
import { readPointer } from '../../contract/read-pointer.ts';
import type { Json } from '../../model/json.ts';
import type { RunRecord } from '../../model/run-record.ts';
import type { CustomerData } from './log-subjects.ts';

/** What stands in place of a value that was hidden before it was written down. */
const redacted = /«\w+:[0-9a-f]+»/;
/** What is shorter is no datum of one person. */
const shortest = 3;

/** Lists the personal data that the orders of a run carried: phone numbers, e-mail addresses, names and address lines. */
export function listCustomers(record: RunRecord): CustomerData {
  let hidden = 0;
  const sets = { phones: new Set<string>(), emails: new Set<string>(), names: new Set<string>(), addresses: new Set<string>() };
  const read = (order: Json, pointer: string): string | undefined => {
    const value = readPointer(order, pointer);
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    if (redacted.test(text)) hidden += 1;
    return text === '' || redacted.test(text) ? undefined : text;
  };
  const add = (set: Set<string>, ...parts: ReadonlyArray<string | undefined>): void => {
    if (parts.every((part) => part !== undefined) && parts.join('').length >= shortest) set.add(JSON.stringify(parts));
  };
  for (const { call, direction, request } of record.exchanges.values()) {
    if (call !== 'order' || direction !== 'out') continue;
    const body = parseBody(request.body);
    if (body.kind !== 'json') continue;
    add(sets.phones, read(body.value, '/Customer/PhoneNumber'));
    add(sets.emails, read(body.value, '/Customer/Email'));
    add(sets.names, read(body.value, '/Customer/FirstName'), read(body.value, '/Customer/LastName'));
    add(sets.addresses, read(body.value, '/DeliveryInfo/Address/CivicNumber'), read(body.value, '/DeliveryInfo/Address/StreetName'));
  }
  const pairs = (set: ReadonlySet<string>) => [...set].map((text) => JSON.parse(text) as [string, string]);
  return {
    phones: pairs(sets.phones).map(([phone]) => phone), emails: pairs(sets.emails).map(([email]) => email),
    names: pairs(sets.names), addresses: pairs(sets.addresses), redacted: hidden,
  };
}
