/** The same text as far as composition, quotes, spaces and control characters go: NFC, straight apostrophes, single spaces. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/[\s\u00A0\u202F]+/g, ' ').replace(/\p{Cc}/gu, '').trim();
}
