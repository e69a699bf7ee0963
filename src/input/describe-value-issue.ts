import type { z } from 'zod';
import { phrase, type Phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';
import { readNote } from './annotate-issue.ts';
import { readAuthored } from './authored.ts';
import { hintWord } from './hint-word.ts';
import { nameExpected, nameType } from './name-type.ts';

/** A sentence about one value that its schema refuses. Quotes the value only when it is short text and no secret. */
export function describeValueIssue(issue: z.core.$ZodIssue, isSecret: boolean): Problem {
  const note = readNote(issue.message);
  const said = readAuthored(issue.message);
  const hinted = note?.hint === undefined ? {} : { hint: note.hint };
  switch (issue.code) {
    case 'invalid_type':
      return { ...describeType(issue.expected, issue.input), ...hinted };
    case 'invalid_value': {
      const words = issue.values.map(String);
      if (typeof issue.input !== 'string') {
        const message = phrase`expected ${words.length === 1 ? words.join('') : phrase`one word`}, found ${nameType(issue.input)}`;
        return { code: 'input.type', message, hint: hintWord('', words, phrase`known words`) };
      }
      return { ...describeUnknownWord(issue.input, isSecret), hint: hintWord(issue.input, words, phrase`known words`) };
    }
    case 'too_small':
    case 'too_big':
      return { code: 'input.range', message: said ?? describeLimit(issue), ...hinted };
    case 'invalid_format':
      return { code: 'input.format', message: said ?? describeFormat(issue, isSecret) };
    case 'not_multiple_of':
      return { code: 'input.range', message: said ?? phrase`must be a multiple of ${String(issue.divisor)}` };
    case 'custom': {
      const { code, hint } = (issue.params ?? {}) as { readonly code?: string; readonly hint?: Phrase };
      return { code: code ?? 'input.value', message: said ?? phrase`this value is not allowed`, ...(hint !== undefined && { hint }) };
    }
    default:
      return { code: 'input.value', message: said ?? phrase`this value is not allowed` };
  }
}

/** A word that is none of those that can stand here. */
export function describeUnknownWord(word: string, isSecret: boolean): Problem {
  return { code: 'input.unknownWord', message: isQuotable(word, isSecret) ? phrase`unknown word '${word}'` : phrase`unknown word` };
}

function describeFormat({ input, format }: z.core.$ZodIssueInvalidStringFormat, isSecret: boolean): Phrase {
  return input !== undefined && isQuotable(input, isSecret) ? phrase`'${input}' is not a valid ${format}` : phrase`this is not a valid ${format}`;
}

function describeType(expected: string, input: unknown): Problem {
  const found = expected === 'int' && typeof input === 'number' ? phrase`a fraction` : nameType(input);
  const needsQuotes = expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
  return { code: 'input.type', message: phrase`expected ${nameExpected(expected)}, found ${found}`, ...(needsQuotes && { hint: phrase`put it in double quotes` }) };
}

function describeLimit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Phrase {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  const isList = issue.origin === 'array' || issue.origin === 'set';
  if ((isList || issue.origin === 'string') && isSmall && limit === 1) return phrase`must not be empty`;
  if (isList) return isSmall ? phrase`must have at least ${limit} entries` : phrase`must have at most ${limit} entries`;
  if (issue.origin === 'string') return isSmall ? phrase`must have at least ${limit} characters` : phrase`must have at most ${limit} characters`;
  if (issue.inclusive === false) return isSmall ? phrase`must be more than ${limit}` : phrase`must be less than ${limit}`;
  return isSmall ? phrase`must be at least ${limit}` : phrase`must be at most ${limit}`;
}

/** Longer text is no word that was mistyped. */
const longestQuote = 60;

function isQuotable(input: string, isSecret: boolean): boolean {
  return !isSecret && input.length <= longestQuote;
}
