/** One record of a CSV file (RFC 4180); texts are left as they are, and quoted where they must be. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map((field) => (/[",;\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}\r\n`;
}
