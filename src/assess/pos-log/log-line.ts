/** A line of a log, brought to one form: `name=value` pairs for what has names, and text for what has none. */
export interface LogLine {
  /** From 1. */
  readonly number: number;
  /** The line as it stands, at most as long as lines are read. */
  readonly raw: string;
  /** What ids, words and numbers are looked for in; absent when the line could not be read, and so proves nothing. */
  readonly text?: string;
  /** What alone may be the ids of the line, where a pattern says so. */
  readonly ids?: { readonly requestId?: string; readonly orderId?: string };
}
