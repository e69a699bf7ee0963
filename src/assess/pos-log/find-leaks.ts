import type { CustomerData } from './log-subjects.ts';
import type { LogLine } from './log-line.ts';

/** What must not stand in a log. */
export type LeakKind = 'token' | 'secret' | 'phone' | 'email' | 'name' | 'address';

/** Finds the kinds of what leaks in a line; the values themselves go no further. */
export type FindLeaks = (line: Pick<LogLine, 'raw' | 'text'>) => readonly LeakKind[];

/** Three base64url parts, the first of which begins as the JSON of a header does. */
const token = /(?<![\w-])e[yw][\w-]{8,4096}\.[\w-]{2,8192}\.([\w-]{16,1024})/g;

const escapeForRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const whole = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
/** What may stand between two parts that belong together: a blank or comma, or the name of the second as a member. */
const between = '(?:[ \\t,;]{1,3}|["\']?[,;]?\\s{0,3}["\']?[\\w.]{1,30}["\']?\\s{0,2}[=:]\\s{0,2}["\']?)';

/**
 * Prepares the search for leaks.
 * @param holdsSecret whether a text holds the shared secret; undefined when nobody knows it
 */
export function createLeakFinder(customers: CustomerData, holdsSecret: ((text: string) => boolean) | undefined): FindLeaks {
  const patterns: ReadonlyArray<readonly [LeakKind, RegExp | undefined]> = [
    ['phone', patternOf(customers.phones.flatMap(phonePattern), 'u')],
    ['email', patternOf(customers.emails.map((email) => whole(escapeForRegExp(email))), 'iu')],
    ['name', patternOf(customers.names.flatMap(([first, last]) => [pairPattern(first, last), pairPattern(last, first)]), 'u')],
    ['address', patternOf(customers.addresses.map(([number, street]) => pairPattern(number, street)), 'iu')],
  ];
  return ({ raw, text = raw }) => [
    ...(holdsToken(raw) ? ['token' as const] : []),
    ...(holdsSecret !== undefined && (holdsSecret(raw) || (text !== raw && holdsSecret(text))) ? ['secret' as const] : []),
    ...patterns.flatMap(([kind, pattern]) => (pattern?.test(text) === true ? [kind] : [])),
  ];
}

function patternOf(alternatives: readonly string[], flags: string): RegExp | undefined {
  return alternatives.length === 0 ? undefined : new RegExp([...new Set(alternatives)].join('|'), flags);
}

function pairPattern(first: string, second: string): string {
  return whole(`${escapeForRegExp(first)}${between}${escapeForRegExp(second)}`);
}

/** The digits of a number, however they are grouped. */
function phonePattern(phone: string): readonly string[] {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 7) return [];
  const local = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return [`(?<!\\d)(?:1[ .-]?)?\\(?${Array.from(local).join('[ ().\\/-]{0,2}')}(?!\\d)`];
}

function holdsToken(raw: string): boolean {
  if (!raw.includes('.')) return false;
  for (const [found, signature = ''] of raw.matchAll(token)) {
    // One character over and over stands in place of a signature.
    if (new Set(signature).size > 4 && isHeader(found.slice(0, found.indexOf('.')))) return true;
  }
  return false;
}

function isHeader(part: string): boolean {
  try {
    const header: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof header === 'object' && header !== null && 'alg' in header;
  } catch {
    return false;
  }
}
