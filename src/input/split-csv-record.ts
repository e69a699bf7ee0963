/** What a spreadsheet may separate fields by: the first of these that a header has. */
const separators = [',', ';', '\t'] as const;

/** What separates the fields under a header. */
export function findSeparator(header: string): string {
  return separators.find((candidate) => header.includes(candidate)) ?? ',';
}

/**
 * The fields of one record (RFC 4180), blanks around them left out. `open` when a quoted field does not end, so that the record may go on in the next line; `wrong` when
 * something follows a closing quotation mark. A quotation mark within a field that does not begin with one is a character like any other.
 */
export function splitCsvRecord(text: string, separator: string): readonly string[] | 'open' | 'wrong' {
  if (!text.includes('"')) return text.split(separator).map((field) => field.trim());
  const fields: string[] = [];
  let rest = text;
  for (;;) {
    const start = rest.trimStart();
    if (!start.startsWith('"')) {
      const end = rest.indexOf(separator);
      fields.push((end < 0 ? rest : rest.slice(0, end)).trim());
      if (end < 0) return fields;
      rest = rest.slice(end + separator.length);
      continue;
    }
    const [quoted, content = ''] = /^"([^"]*(?:""[^"]*)*)"(?!")/.exec(start) ?? [];
    if (quoted === undefined) return 'open';
    fields.push(content.replaceAll('""', '"'));
    const after = start.slice(quoted.length).replace(/^[ \r]+/, '');
    if (after === '') return fields;
    if (!after.startsWith(separator)) return 'wrong';
    rest = after.slice(separator.length);
  }
}
