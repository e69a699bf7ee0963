import { isJsonObject, type Json } from '../../model/json.ts';
import { spellMoney } from '../../model/spell-money.ts';
import type { Language } from '../../model/text.ts';
import { cleanText } from '../clean-text.ts';
import { plural } from './plural.ts';
import { schemaMessage } from './schema-message.ts';
import { terms } from './terms.ts';

/** A value of a finding's arguments, which may be missing. */
export type Value = Json | undefined;

/** How values are written in one language; strings are cleaned and shortened on the way. */
export interface Values {
  /** As it is. */
  readonly say: (value: Value) => string;
  /** In quotation marks when it is a text. */
  readonly quote: (value: Value) => string;
  /** Quoted, with commas; more than ten are cut. */
  readonly list: (value: Value) => string;
  /** Ids with commas, unquoted; more than ten are cut, or fewer when told so. */
  readonly names: (value: Value, most?: number) => string;
  /** A number of milliseconds. */
  readonly time: (value: Value) => string;
  /** A moment, as ISO 8601, in UTC. */
  readonly moment: (value: string) => string;
  /** Several of them, with commas. */
  readonly times: (value: Value) => string;
  /** An integer number of cents. */
  readonly money: (value: Value) => string;
  /** Errors as `{code, message}`. */
  readonly reasons: (value: Value) => string;
  /** Violations of a schema as `{pointer, message}`. */
  readonly violations: (value: Value) => string;
  /** A word of the model, such as a call or a failure reason, as people say it. */
  readonly term: (kind: keyof typeof terms, value: Value) => string;
  /** The first form for a single thing, else the second. */
  readonly plural: (count: Value, one: string, many: string) => string;
}

const longestValue = 160;
const mostListed = 10;
const nbsp = '\u00A0';

/** How values are written in a language. */
export function valuesIn(language: Language): Values {
  const isFrench = language === 'fr';
  const locale = isFrench ? 'fr-CA' : 'en-CA';
  const seconds = (ms: number): string => {
    const tenths = Math.round(ms / 100);
    return ms % 1_000 === 0 ? String(ms / 1_000) : `${Math.floor(tenths / 10)}${isFrench ? ',' : '.'}${tenths % 10}`;
  };

  const say = (value: Value): string => {
    if (value === undefined || value === null) return isFrench ? 'rien' : 'nothing';
    return cleanText(typeof value === 'string' ? value : JSON.stringify(value), longestValue);
  };
  const quote = (value: Value): string => {
    if (typeof value !== 'string') return say(value);
    return isFrench ? `«${nbsp}${say(value)}${nbsp}»` : `“${say(value)}”`;
  };
  const joined = (items: readonly string[], separator: string, most = mostListed): string =>
    [...items.slice(0, most), ...(items.length > most ? [`… (${items.length})`] : [])].join(separator);
  const listed = (value: Value): readonly Json[] => Array.isArray(value) ? value as readonly Json[] : value === undefined || value === null ? [] : [value];

  const time = (value: Value): string => {
    if (typeof value !== 'number') return say(value);
    if (value < 1_000) return `${Math.round(value)}${nbsp}ms`;
    if (value < 60_000) return `${seconds(value)}${nbsp}s`;
    const whole = Math.round(value / 1_000);
    return `${Math.floor(whole / 60)}${nbsp}min${whole % 60 === 0 ? '' : `${nbsp}${whole % 60}${nbsp}s`}`;
  };

  return {
    say,
    quote,
    list: (value) => listed(value).length === 0 ? say(null) : joined(listed(value).map(quote), ', '),
    names: (value, most) => listed(value).length === 0 ? say(null) : joined(listed(value).map(say), ', ', most),
    time,
    moment: (value) => Number.isNaN(Date.parse(value)) ? say(value)
      : `${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23', timeZone: 'UTC' }).format(new Date(value)).replace(/\s/gu, (space) => space === ' ' ? space : nbsp)} UTC`,
    times: (value) => listed(value).length === 0 ? say(null) : joined(listed(value).map(time), ', '),
    money: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? spellMoney(language, value) : say(value)),
    reasons: (value) => joined(listed(value).map((reason) => {
      if (!isJsonObject(reason)) return quote(reason);
      return [reason.code, reason.message].filter((part) => part !== undefined && part !== null && part !== '').map(say).join(isFrench ? `${nbsp}: ` : ': ');
    }).filter((text) => text !== ''), '; '),
    violations: (value) => joined(listed(value).map((violation) => {
      if (!isJsonObject(violation)) return say(violation);
      return `${violation.pointer === '' ? '(document)' : say(violation.pointer)} ${say(typeof violation.message === 'string' ? schemaMessage(language, violation.message) : violation.message)}`;
    }), '; '),
    term: (kind, value) => {
      const known = typeof value === 'string' && Object.hasOwn(terms[kind], value) ? terms[kind][value] : undefined;
      return known?.[language] ?? say(value);
    },
    plural: (count, one, many) => (typeof count === 'number' ? plural(language, count, one, many) : many),
  };
}
