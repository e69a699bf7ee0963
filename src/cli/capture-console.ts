/** Does some work that prints by the console, as a library does that knows no stream, and gives back the lines. The work must not wait for anything. */
export function captureConsole(work: () => void): readonly string[] {
  const lines: string[] = [];
  const printer: { log: (line: unknown) => void } = console;
  const { log } = printer;
  printer.log = (line) => { lines.push(...String(line).split('\n')); };
  try {
    work();
  } finally {
    printer.log = log;
  }
  return lines;
}
