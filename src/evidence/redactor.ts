import { createHmac, randomBytes } from 'node:crypto';
import type { Fact } from '../model/event.ts';
import { hideFieldsOf } from './hide-fields.ts';
import { hideJsonValues } from './hide-json-values.ts';
import { isCredentialHeader, redactHeader } from './redact-header.ts';
import { redactTokens } from './redact-tokens.ts';
import { secretPattern } from './secret-pattern.ts';

/** Takes secrets out of whatever is about to be written down; equal secrets leave equal placeholders. */
export interface Redactor {
  text(text: string): string;
  /** For bytes that are no text: the secret is looked for as it stands in UTF-8. */
  bytes(bytes: Uint8Array): Uint8Array;
  /** A value as JSON would carry it, with every string in it redacted, member names too; what holds no secret is passed on as it is. */
  value<T>(value: T): T;
  /** A fact as it may be written down: without secrets, and without the values of the fields that are hidden. */
  fact(fact: Fact): Fact;
}

/** A secret as some text may hold it. */
interface Form {
  readonly form: string;
  readonly secret: string;
}

const shortestSecret = 4;
/** How many texts without a secret are remembered, and how long they may be, in characters. */
const rememberedTexts = 2_000;
const rememberedLength = 40;
const escapeForClass = (character: string): string => character.replace(/[\\\]^-]/, '\\$&');
const userInfo = /(:(?:\\?\/){2})([^\s/?#"'<>\\]+)@/g;

/**
 * Makes a redactor for one run.
 * @param options.spellings the secret as people write it; those under four characters are left alone, for they would tear texts apart
 * @param options.fields members of JSON texts, by name or pointer, whose values are hidden
 * @param options.salt keys the placeholders; without it they differ from run to run
 */
export function createRedactor(
  { spellings, fields = [], salt = randomBytes(16) }: { readonly spellings: readonly string[]; readonly fields?: readonly string[]; readonly salt?: Uint8Array },
): Redactor {
  const placeholder = (kind: string, value: string): string =>
    `«${kind}:${createHmac('sha256', salt).update(value).digest('hex').slice(0, 12)}»`;

  const secrets = [...new Set(spellings)].filter((spelling) => spelling.length >= shortestSecret).sort((a, b) => b.length - a.length);
  const finder = (forms: readonly Form[]): ((text: string) => string) => {
    if (forms.length === 0) return (text) => text;
    const beginnings = [...new Set(forms.map(({ form }) => escapeForClass(Array.from(form)[0] ?? '')))].join('');
    // Most characters begin no secret, and are passed over without a try of each spelling.
    const pattern = new RegExp(`(?=[${beginnings}\\\\%+])(?:${forms.map(({ form }) => `(${secretPattern(form)})`).join('|')})`, 'gu');
    const shortest = Math.min(...forms.map(({ form }) => Array.from(form).length));
    const escapes = forms.some(({ form }) => form.includes(' ')) ? /[\\%+]/ : /[\\%]/;
    // Nearly all texts are too short, or hold neither an escape nor a secret as it stands: the search for all its spellings is slow.
    const cannotHold = (text: string): boolean => text.length < shortest || (!escapes.test(text) && forms.every(({ form }) => !text.includes(form)));
    return (text) => cannotHold(text) ? text : text.replace(pattern, (_, ...groups: readonly unknown[]) => placeholder('secret', forms[groups.findIndex((group) => group !== undefined)]?.secret ?? ''));
  };
  const asText = secrets.map((secret): Form => ({ form: secret, secret }));
  const asLatin1 = secrets.map((secret): Form => ({ form: Buffer.from(secret).toString('latin1'), secret }));
  // Header fields are read as Latin-1, whatever their sender meant.
  const inText = finder([...asText, ...asLatin1.filter(({ form, secret }) => form !== secret)]);
  const inLatin1 = finder(asLatin1);

  // A token whose header or claims spell the secret out is no longer worth reading.
  const redactParts = (text: string): string => text.length < 8 ? text : text.replace(/(?<![\w-])e[yw][\w-]{6,}/g, (part) => {
    const decoded = Buffer.from(part, 'base64url').toString('utf8');
    return inText(decoded) === decoded ? part : placeholder('secret', part);
  });

  const redactUser = (text: string): string => !text.includes('@') ? text
    : text.replace(userInfo, (_, slashes: string, user: string) => `${slashes}${placeholder('credential', user)}@`);

  const redactText = (text: string, find: (text: string) => string): string => find(
    redactUser(redactTokens(redactParts(text), (signature) => placeholder('signature', signature))),
  );

  const text = (value: string): string => redactText(value, inText);

  const bytes = (value: Uint8Array): Uint8Array => {
    const before = Buffer.from(value).toString('latin1');
    const after = redactText(before, inLatin1);
    return after === before ? value : Buffer.from(after.replace(/«(\w+:[0-9a-f]{12})»/g, (_, inner: string) => Buffer.from(`«${inner}»`).toString('latin1')), 'latin1');
  };

  const header = (name: string, value: string): string => text(redactHeader(name, value, (credential) => placeholder('credential', credential)));

  const member = (name: string, value: unknown, owner: object): unknown => {
    if (typeof value !== 'string') return deep(value);
    if (isCredentialHeader(name)) return header(name, value);
    if (name === 'content' && 'encoding' in owner && owner.encoding === 'base64') return Buffer.from(bytes(Buffer.from(value, 'base64'))).toString('base64');
    return whole(value);
  };

  // Names of members and header fields, methods, ids: the same few short texts, tens of thousands of times in a run.
  const clean = new Set<string>();
  // Half a character cannot be written as UTF-8, so it would not be read back as it was.
  const whole = (value: string): string => {
    // To look a long text up takes as long as to read it.
    const isShort = value.length <= rememberedLength;
    if (isShort && clean.has(value)) return value;
    const redacted = text(value);
    const written = redacted.isWellFormed() ? redacted : redacted.toWellFormed();
    if (isShort && written === value && clean.size < rememberedTexts) clean.add(value);
    return written;
  };

  const list = (items: readonly unknown[]): readonly unknown[] => {
    const [name, content] = items;
    if (items.length === 2 && typeof name === 'string' && typeof content === 'string' && isCredentialHeader(name)) {
      const redacted = header(name, content);
      return redacted === content ? items : [name, redacted];
    }
    let changed: unknown[] | undefined;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      const redacted = item === undefined ? null : deep(item);
      if (!Object.is(redacted, item)) (changed ??= [...items])[index] = redacted;
    }
    return changed ?? items;
  };

  const object = (owner: Readonly<Record<string, unknown>>): object => {
    const names = Object.keys(owner);
    // Made once something differs; nearly always nothing does.
    let changed: Array<readonly [string, unknown]> | undefined;
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] ?? '';
      const content = owner[name];
      const redacted = content === undefined ? undefined : member(name, content, owner);
      const called = whole(name);
      if (changed === undefined && content !== undefined && called === name && Object.is(redacted, content)) continue;
      changed ??= names.slice(0, index).map((earlier) => [earlier, owner[earlier]]);
      if (content !== undefined) changed.push([called, redacted]);
    }
    return changed === undefined ? owner : Object.fromEntries(changed);
  };

  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return whole(value);
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
    if (Array.isArray(value)) return list(value);
    return typeof value === 'object' && value !== null ? object(value as Readonly<Record<string, unknown>>) : value;
  };

  const hide = (json: string): string => hideJsonValues(json, fields, (value) => placeholder('personal', value));

  return {
    text, bytes,
    value: <T>(value: T): T => deep(value) as T,
    fact: (fact) => deep(fields.length === 0 ? fact : hideFieldsOf(fact, hide)) as Fact,
  };
}
