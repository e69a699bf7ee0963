/** A number as a spreadsheet reads it, which is no formula, also below zero. */
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * One record of a CSV file (RFC 4180), quoted where it must be, also for readers that part fields by semicolons. Texts come from a POS or from a file:
 * one that a spreadsheet would take for a formula gets an apostrophe in front, which makes it text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvLine(fields: ReadonlyArray<string | number>): string {
  return `${fields.map((field) => quote(guard(String(field)))).join(',')}\r\n`;
}

function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
