import type { z } from 'zod';
import { InputError, type Problem } from '../model/problem.ts';
import { annotateIssue } from './annotate-issue.ts';
import { describeIssues } from './describe-issues.ts';
import { valueAt, type DocumentPath, type LocatedDocument } from './located-document.ts';

/** What a document comes to under a schema: its value, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly kind: 'parsed'; readonly value: T }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

/** Where to begin in a document, and what must not be quoted. */
export interface ParseOptions {
  readonly path?: DocumentPath;
  readonly isSecret?: (path: DocumentPath) => boolean;
}

/** Holds a document against a schema without throwing, for whoever gathers the problems of several documents. */
export function tryParseWith<T>(schema: z.ZodType<T>, document: LocatedDocument, options: ParseOptions = {}): Parsed<T> {
  const { path = [], isSecret = (): boolean => false } = options;
  // A document is read once: to write a parser for it would take longer than to read it.
  const result = schema.safeParse(valueAt(document.value, path), { error: annotateIssue, reportInput: true, jitless: true });
  if (result.success) return { kind: 'parsed', value: result.data };
  return { kind: 'wrong', problems: describeIssues(result.error.issues, { document, path, isSecret }) };
}

/**
 * Holds a document against a schema.
 * @throws InputError with every problem at once, each at its `file:line:column`
 */
export function parseWith<T>(schema: z.ZodType<T>, document: LocatedDocument, options: ParseOptions = {}): T {
  const parsed = tryParseWith(schema, document, options);
  if (parsed.kind === 'wrong') throw new InputError(parsed.problems);
  return parsed.value;
}
