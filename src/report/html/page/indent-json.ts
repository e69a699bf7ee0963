/** A line of a JSON text, with the place in the document that it shows. */
export interface IndentedLine {
  readonly text: string;
  /** RFC 6901. */
  readonly pointer: string;
}

/**
 * Sets a JSON text in indented lines without changing any of it: a price of `10.00` stays one, which a parser would make 10.
 * It runs in the page too, and so uses nothing but its argument.
 * @returns undefined for what is no JSON, or nested beyond what indentation can show
 */
export function indentJson(text: string): readonly IndentedLine[] | undefined {
  const deepest = 60;
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const lines: IndentedLine[] = [];
  const frames: Array<{ readonly pointer: string; readonly isArray: boolean; member: string | number }> = [];
  const tokens = text.match(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs) ?? [];
  let line = '';
  let isKey = false;
  const pointer = (): string => {
    const frame = frames.at(-1);
    return frame === undefined ? '' : `${frame.pointer}/${String(frame.member).replace(/~/g, '~0').replace(/\//g, '~1')}`;
  };
  const endLine = (place: string): void => {
    lines.push({ text: line, pointer: place });
    line = '  '.repeat(frames.length);
  };
  for (const [index, token] of tokens.entries()) {
    const frame = frames.at(-1);
    if (token === '{' || token === '[') {
      line += token;
      const place = pointer();
      frames.push({ pointer: place, isArray: token === '[', member: 0 });
      if (frames.length > deepest) return undefined;
      isKey = token === '{';
      if (tokens[index + 1] !== (isKey ? '}' : ']')) endLine(place);
    } else if (token === '}' || token === ']') {
      if (/^[{[]$/.test(tokens[index - 1] ?? '')) frames.pop();
      else {
        const place = pointer();
        frames.pop();
        endLine(place);
      }
      line += token;
      isKey = false;
    } else if (token === ',') {
      line += token;
      endLine(pointer());
      if (frame?.isArray === true) frame.member = Number(frame.member) + 1;
      else isKey = true;
    } else if (token === ':') {
      line += ': ';
      isKey = false;
    } else {
      if (isKey && frame !== undefined) frame.member = JSON.parse(token) as string;
      line += token;
    }
  }
  lines.push({ text: line, pointer: '' });
  return lines;
}
