/** A run of base64url parts joined by dots; the look-behind keeps the search linear. */
const dotted = /(?<![\w-])[\w-]+(?:\.[\w-]+){2,}/g;

/** Whether there is such a run at all: few texts have two dots with a part between them, and this is found ten times as fast. */
const hasDotted = (text: string): boolean => text.includes('.') && /\.[\w-]+\./.test(text);

/** Each side's tokens have one header, or a few: as many are known again, and none as long as a stranger may make one. */
const rememberedHeaders = 50;
const rememberedLength = 200;
const headers = new Set<string>();

const decodes = (part: string): boolean => {
  if (headers.has(part)) return true;
  const isHeader = isObject(part);
  if (isHeader && part.length <= rememberedLength && headers.size < rememberedHeaders) headers.add(part);
  return isHeader;
};

const isObject = (part: string): boolean => {
  const text = Buffer.from(part, 'base64url').toString('utf8').trim();
  // Most parts are no header, and a thrown SyntaxError for each would be slow.
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  try {
    const header: unknown = JSON.parse(text);
    return typeof header === 'object' && header !== null;
  } catch {
    return false;
  }
};

/** Whether a part is, or ends in, the base64url of a JSON object; whatever is glued to its front does not hide it. */
function endsInHeader(part: string): boolean {
  if (decodes(part)) return true;
  let from = 0;
  for (let tries = 0; tries < 8; tries += 1) {
    const at = part.slice(from + 1).search(/e[yw]/);
    if (at < 0) return false;
    from += at + 1;
    if (decodes(part.slice(from))) return true;
  }
  return false;
}

/** Whether the whole text is a signed JSON Web Token in its compact form. */
export function isToken(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 3 && parts.every((part) => /^[\w-]*$/.test(part)) && decodes(parts[0] ?? '');
}

/** Replaces the signature of every token in a text; headers and claims stay, since token checks are judged again from them. */
export function redactTokens(text: string, placeholderOf: (signature: string) => string): string {
  return !hasDotted(text) ? text : text.replace(dotted, (run) => {
    const parts = run.split('.');
    for (let index = 0; index + 2 < parts.length; index += 1) {
      if (!endsInHeader(parts[index] ?? '')) continue;
      parts[index + 2] = placeholderOf(parts[index + 2] ?? '');
      index += 2;
    }
    return parts.join('.');
  });
}
