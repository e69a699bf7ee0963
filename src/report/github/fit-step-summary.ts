/** GitHub refuses a summary of more than 1 MiB as a whole; the margin is for what other tools of the step add. */
const mostBytes = 900_000;

/** Cuts a summary in Markdown, at the end of a line, to what GitHub takes, and says so. */
export function fitStepSummary(markdown: string, most = mostBytes): string {
  const bytes = Buffer.from(markdown, 'utf8');
  if (bytes.length <= most) return markdown;
  const lastLine = bytes.lastIndexOf(0x0a, most);
  const kept = bytes.subarray(0, Math.max(0, lastLine)).toString('utf8');
  // A fence that the cut left open would swallow what other tools write.
  const fence = [...kept.matchAll(/^(`{3,})(\w*)$/gm)].reduce<string | undefined>((open, [, marks = '']) => open === undefined ? marks : open === marks ? undefined : open, undefined);
  return `${kept}${fence === undefined ? '' : `\n${fence}`}\n\n… (${bytes.length} bytes)\n`;
}
