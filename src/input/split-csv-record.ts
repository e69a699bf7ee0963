/** What a spreadsheet may separate fields by: the first of these that a header has. */
const separators = [',', ';', '\t'] as const;

/** What separates the fields under a header. */
export function findSeparator(header: string): string {
  return separators.find((candidate) => header.includes(candidate)) ?? ',';
}

/** Whether a quotation mark is still open at the end of a text, so that the record goes on in the next line. */
export function isOpenRecord(text: string): boolean {
  let marks = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks += 1;
  return marks % 2 === 1;
}

/** The fields of one record (RFC 4180), blanks around them left out; undefined when a quotation mark closes too early or not at all. */
export function splitCsvRecord(text: string, separator: string): readonly string[] | undefined {
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
    const [quoted, content = ''] = /^"((?:[^"]|"")*)"/.exec(start) ?? [];
    if (quoted === undefined) return undefined;
    fields.push(content.replaceAll('""', '"'));
    const after = start.slice(quoted.length).replace(/^[ \r]+/, '');
    if (after === '') return fields;
    if (!after.startsWith(separator)) return undefined;
    rest = after.slice(separator.length);
  }
}
