/** Does some work that prints by the console, as a library does that knows no stream, and gives back the lines. The work must not wait for anything. */
export function captureConsole(work: () => void): readonly string[] {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: unknown) => { lines.push(...String(line).split('\n')); };
  try {
    work();
  } finally {
    console.log = log;
  }
  return lines;
}
