/** A place in a file, 1 for the first line and column. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Takes `file:line:column` apart; what is missing is left out. */
export function splitLocation(location: string): Place {
  const [, file = location, line, column] = /^(.*?)(?::(\d+))?(?::(\d+))?$/s.exec(location) ?? [];
  return {
    file,
    ...(Number(line) > 0 && { line: Number(line) }),
    ...(Number(column) > 0 && { column: Number(column) }),
  };
}
