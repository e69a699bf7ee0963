import type { z } from 'zod';
import { both, phrase, type Phrase, spellPhrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';
import { readNote } from './annotate-issue.ts';
import type { UnionKeys } from './choose-branch.ts';
import { describeUnknownWord, describeValueIssue } from './describe-value-issue.ts';
import { hintWord } from './hint-word.ts';
import type { DocumentPath, LocatedDocument } from './located-document.ts';
import { nameType } from './name-type.ts';
import { nearestWord } from './nearest-word.ts';
import { resolveUnion } from './resolve-union.ts';

type Issue = z.core.$ZodIssue;

/** What the sentences are about: the document, where in it zod began, and whether a value may be quoted. */
export interface IssueContext {
  readonly document: LocatedDocument;
  readonly path: DocumentPath;
  /** Whether the value at a path must not be repeated in a message. */
  readonly isSecret: (path: DocumentPath) => boolean;
}

/** Every zod issue as a problem with its place. */
export function describeIssues(issues: readonly Issue[], context: IssueContext): Problem[] {
  const misspelled = new Set(issues.flatMap((issue) => misspelledKeys(issue)));
  return issues
    .filter((issue) => !(isMissing(issue) && misspelled.has(JSON.stringify(issue.path))))
    .flatMap((issue) => describeIssue(issue, context));
}

function describeIssue(issue: Issue, context: IssueContext): Problem[] {
  const path = [...context.path, ...issue.path.map(toStep)];
  const at = (part: 'key' | 'value', below: DocumentPath = []): string => context.document.locate([...path, ...below], part);
  if (issue.code === 'unrecognized_keys') {
    const known = readNote(issue.message)?.known ?? [];
    return issue.keys.map((key) => ({
      code: 'input.unknownKey',
      message: phrase`unknown key '${key}'`,
      hint: hintWord(key, known, phrase`known keys`),
      location: at('key', [key]),
    }));
  }
  if (issue.code === 'invalid_union') return describeUnion(issue, path, context);
  if (issue.code === 'invalid_key') {
    return describeIssues(issue.issues, { ...context, path }).map((problem) => ({ ...problem, location: at('key') }));
  }
  if (isMissing(issue)) {
    return [{ code: 'input.missingKey', message: phrase`the key '${path.at(-1) ?? ''}' is missing`, location: context.document.locate(path.slice(0, -1), 'key') }];
  }
  return [{ ...describeValueIssue(issue, context.isSecret(path)), location: at('value') }];
}

function describeUnion(issue: z.core.$ZodIssueInvalidUnion, path: DocumentPath, context: IssueContext): Problem[] {
  const union = readNote(issue.message)?.union;
  const fault = resolveUnion(issue.errors, issue.input, union);
  if (fault.kind === 'issues') return describeIssues(fault.issues, { ...context, path });
  const { noun, keys }: UnionKeys = union ?? { noun: phrase`value`, keys: [] };
  const location = context.document.locate(path);
  if (fault.kind === 'unknownKey') {
    const place = context.document.locate([...path, fault.key], 'key');
    return [{ code: 'input.unknownKey', message: phrase`unknown ${noun} '${fault.key}'`, hint: phrase`did you mean '${fault.meant}'?`, location: place }];
  }
  if (fault.kind === 'twoKeys') {
    const message = phrase`${both(fault.keys.map((key) => phrase`'${key}'`))} exclude each other`;
    return [{ code: 'input.ambiguous', message, hint: phrase`each tells another ${noun}: keep one`, location }];
  }
  if (fault.kind === 'noKey') {
    return [{ code: 'input.missingKey', message: phrase`no ${noun} is named here`, hint: phrase`write one of the keys ${keys.join(', ')}`, location }];
  }
  return [{ ...describeNoBranch(issue, context.isSecret(path)), location }];
}

/** A value that is of no branch's kind: what the branches take together. */
function describeNoBranch(issue: z.core.$ZodIssueInvalidUnion, isSecret: boolean): Problem {
  const kinds = issue.errors.flat().filter(({ path }) => path.length === 0);
  const words = kinds.flatMap((kind) => (kind.code === 'invalid_value' ? kind.values.map(String) : []));
  if (words.length > 0 && typeof issue.input === 'string') {
    return { ...describeUnknownWord(issue.input, isSecret), hint: hintWord(issue.input, words, phrase`known words`) };
  }
  const described = kinds.map((kind) => describeValueIssue(kind, isSecret).message);
  const [first, ...others] = described.filter((one, at) => described.findIndex((other) => spellPhrase(other) === spellPhrase(one)) === at);
  const message = others.reduce<Phrase | undefined>((all, one) => phrase`${all ?? one}, or ${one}`, first);
  return { code: 'input.type', message: message ?? phrase`unexpected ${nameType(issue.input)}` };
}

function isMissing(issue: Issue): boolean {
  return issue.path.length > 0 && issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union');
}

/** The paths of known keys that an unknown key probably stands for: that those are missing needs no saying. */
function misspelledKeys(issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = readNote(issue.message)?.known ?? [];
  return issue.keys.flatMap((key) => {
    const meant = nearestWord(key, known);
    return meant === undefined ? [] : [JSON.stringify([...issue.path, meant])];
  });
}

function toStep(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}
