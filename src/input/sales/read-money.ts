import { phrase, type Phrase } from '../../model/phrase.ts';

/** What a text says as money: whole cents, nothing, or why nobody can tell. */
export type ReadMoney =
  | { readonly kind: 'cents'; readonly cents: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly message: Phrase; readonly hint: Phrase };

/** Beyond this a number of cents is no longer exact, and no sale either. */
const mostDigits = 13;

const spaces = /[\s\u00A0\u2007\u2009\u202F]/gu;
const currency = /CAD|CA\$|US\$|USD|\$|€/giu;

/**
 * Reads money as tills and spreadsheets write it, exactly and without floating point: `15.50`, `15,50`, `$15.50`, `1 234,50`, `(3.00)`, `-3.00`.
 * @param isInCents whole cents are written, such as `1550`
 */
export function readMoney(text: string, isInCents: boolean): ReadMoney {
  const bare = text.trim().replace(/^="(.*)"$/u, '$1').replace(/^'/u, '').replace(currency, '').trim();
  if (bare === '') return text.trim() === '' ? { kind: 'blank' } : unreadable(text);
  const [, open = '', before = '', rest = '', after = '', close = ''] = /^(\(?)\s*([-+−]?)\s*(.*?)\s*([-−]?)(\)?)$/su.exec(bare) ?? [];
  const isEnclosed = open === '(' && close === ')';
  if ((open === '') !== (close === '') || (before !== '' && after !== '') || (isEnclosed && before + after !== '')) return unreadable(text);
  const read = isInCents ? readWhole(rest) : readAmount(rest, text);
  if (read === undefined) return isInCents ? notInCents(text) : unreadable(text);
  if (typeof read === 'object') return read;
  const isNegative = isEnclosed || before === '-' || before === '−' || after !== '';
  return { kind: 'cents', cents: isNegative && read !== 0 ? -read : read };
}

/** Cents of an amount in dollars; undefined for what is none. */
function readAmount(written: string, text: string): number | ReadMoney | undefined {
  // A space or an apostrophe between digits parts thousands, and nothing else.
  const amount = /^\d{1,3}(?:[\s\u00A0\u2007\u2009\u202F'’]\d{3})+(?![\d])/u.test(written) ? written.replace(/['’]/gu, '').replace(spaces, '') : written;
  const [, whole, mark = '', decimals = ''] = /^(\d+)(?:([.,])(\d+))?$/.exec(amount) ?? [];
  if (whole !== undefined) {
    if (decimals.length === 3 && whole.length <= 3 && !whole.startsWith("0") && amount === written) return ambiguous(text, `${whole}${decimals}`, `${whole}${mark}${decimals}`);
    return centsOf(whole, decimals, text);
  }
  const grouped = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(amount) ?? /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(amount);
  return grouped?.[1] === undefined ? undefined : centsOf(grouped[1].replace(/[.,]/g, ''), grouped[2] ?? '', text);
}

function readWhole(written: string): number | undefined {
  const digits = written.replace(spaces, '');
  return /^\d+$/.test(digits) && digits.replace(/^0+/, '').length <= mostDigits ? Number(digits) : undefined;
}

/** Databases write four decimals; whatever is finer than a cent must be nothing. */
function centsOf(whole: string, decimals: string, text: string): number | ReadMoney {
  if (/[1-9]/.test(decimals.slice(2))) return { kind: 'unreadable', message: phrase`'${text}' is finer than a cent`, hint: phrase`export amounts as they stand on the check, to the cent` };
  const digits = `${whole}${decimals.slice(0, 2).padEnd(2, '0')}`;
  return digits.replace(/^0+/, '').length <= mostDigits ? Number(digits) : unreadable(text);
}

function ambiguous(text: string, thousands: string, fraction: string): ReadMoney {
  return {
    kind: 'unreadable', message: phrase`'${text}' can be read as ${thousands} and as ${fraction}`,
    hint: phrase`export amounts with two decimals, such as 1234.00`,
  };
}

function unreadable(text: string): ReadMoney {
  return { kind: 'unreadable', message: phrase`'${text}' is no amount of money`, hint: phrase`write it as 15.50 or 15,50; or map another column with --map` };
}

function notInCents(text: string): ReadMoney {
  return { kind: 'unreadable', message: phrase`'${text}' is no whole number of cents`, hint: phrase`leave --cents out when the amounts are in dollars` };
}
