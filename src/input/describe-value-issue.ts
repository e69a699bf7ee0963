import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { readNote } from './annotate-issue.ts';
import { hintWord } from './hint-word.ts';
import { nameExpected, nameType } from './name-type.ts';

/** A sentence about one value that its schema refuses. Quotes the value only when it is short text and no secret. */
export function describeValueIssue(issue: z.core.$ZodIssue, isSecret: boolean): Problem {
  const note = readNote(issue.message);
  const authored = note === undefined ? issue.message : undefined;
  const hinted = note?.hint === undefined ? {} : { hint: note.hint };
  switch (issue.code) {
    case 'invalid_type':
      return { ...describeType(issue.expected, issue.input), ...hinted };
    case 'invalid_value': {
      const words = issue.values.map(String);
      if (typeof issue.input !== 'string') {
        const message = `expected ${words.length === 1 ? words.join('') : 'one word'}, found ${nameType(issue.input)}`;
        return { code: 'input.type', message, hint: hintWord('', words, 'known words') };
      }
      return { code: 'input.unknownWord', message: `unknown word${quote(issue.input, isSecret)}`, hint: hintWord(issue.input, words, 'known words') };
    }
    case 'too_small':
    case 'too_big':
      return { code: 'input.range', message: authored ?? describeLimit(issue), ...hinted };
    case 'invalid_format':
      return { code: 'input.format', message: authored ?? `${quote(issue.input, isSecret).trim() || 'this'} is not a valid ${issue.format}` };
    case 'not_multiple_of':
      return { code: 'input.range', message: authored ?? `must be a multiple of ${String(issue.divisor)}` };
    case 'custom': {
      const { code, hint } = (issue.params ?? {}) as { readonly code?: string; readonly hint?: string };
      return { code: code ?? 'input.value', message: authored ?? 'this value is not allowed', ...(hint !== undefined && { hint }) };
    }
    default:
      return { code: 'input.value', message: authored ?? 'this value is not allowed' };
  }
}

function describeType(expected: string, input: unknown): Problem {
  const message = `expected ${nameExpected(expected)}, found ${expected === 'int' && typeof input === 'number' ? 'a fraction' : nameType(input)}`;
  const needsQuotes = expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
  return { code: 'input.type', message, ...(needsQuotes && { hint: 'put it in double quotes' }) };
}

function describeLimit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  const bound = `${isSmall ? 'at least' : 'at most'} ${limit}`;
  const isList = issue.origin === 'array' || issue.origin === 'set';
  if ((isList || issue.origin === 'string') && isSmall && limit === 1) return 'must not be empty';
  if (isList) return `must have ${bound} entries`;
  if (issue.origin === 'string') return `must have ${bound} characters`;
  return issue.inclusive === false ? `must be ${isSmall ? 'more' : 'less'} than ${limit}` : `must be ${bound}`;
}

/** Longer text is no word that was mistyped. */
const longestQuote = 60;

function quote(input: string | undefined, isSecret: boolean): string {
  return input === undefined || isSecret || input.length > longestQuote ? '' : ` '${input}'`;
}
