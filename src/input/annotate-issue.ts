import { z } from 'zod';
import type { UnionKeys } from './choose-branch.ts';
import { hints } from './hints.ts';
import { keyedUnions } from './union-by-key.ts';
import type { Phrase } from '../model/phrase.ts';

/** What only the schema knows about an issue, carried in the issue's message. */
export interface IssueNote {
  /** The keys that a mapping may have. */
  readonly known?: readonly string[];
  readonly union?: UnionKeys;
  readonly hint?: Phrase;
}

/** zod's error map: notes what the schema knows, since an issue that left the parser no longer names its schema. */
export function annotateIssue(issue: z.core.$ZodRawIssue): string {
  const { code, inst } = issue;
  let note: IssueNote = {};
  if (code === 'unrecognized_keys' && inst instanceof z.ZodObject) note = { known: Object.keys(inst.shape) };
  if (code === 'unrecognized_keys' && inst instanceof z.ZodRecord && inst.keyType instanceof z.ZodEnum) {
    note = { known: inst.keyType.options.map(String) };
  }
  if (code === 'invalid_union' && inst instanceof z.ZodUnion) {
    const union = keyedUnions.get(inst);
    if (union !== undefined) note = { union };
  }
  const hint = inst === undefined ? undefined : hints.get(inst)?.(issue.input);
  if (hint !== undefined) note = { ...note, hint };
  return notePrefix + JSON.stringify(note);
}

const notePrefix = 'note:';

/** The note of an issue; undefined when its message is a sentence that the schema's author wrote. */
export function readNote(message: string): IssueNote | undefined {
  return message.startsWith(notePrefix) ? (JSON.parse(message.slice(notePrefix.length)) as IssueNote) : undefined;
}
