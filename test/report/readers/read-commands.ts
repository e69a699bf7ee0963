/** A workflow command as GitHub's runner takes it. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const codes: Readonly<Record<string, string>> = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' };

/** Takes escapes back; a percent sign that begins none of those that are allowed here is an error. */
function decode(text: string, allowed: readonly string[]): string {
  return text.replace(/%(..)?/gs, (code) => {
    const character = allowed.includes(code) ? codes[code] : undefined;
    if (character === undefined) throw new Error(`${code} is no escape in ${text}`);
    return character;
  });
}

/** Reads a stream of workflow commands, as GitHub documents them; whatever is none is an error. */
export function readCommands(text: string): readonly WorkflowCommand[] {
  if (!text.endsWith('\n')) throw new Error('the last command has no line feed');
  return text.slice(0, -1).split(/\r\n|[\n\r\u2028\u2029\u0085]/).map((line) => {
    const [, name = '', written = '', message = ''] = /^::([a-z][a-z-]*)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`no command: ${line}`);
    const properties = written === '' ? [] : written.split(',').map((pair) => {
      const [, key = '', value = ''] = /^([a-zA-Z]+)=(.*)$/.exec(pair) ?? [];
      if (key === '') throw new Error(`no property: ${pair}`);
      return [key, decode(value, ['%25', '%0D', '%0A', '%3A', '%2C'])] as const;
    });
    return { name, properties: Object.fromEntries(properties), message: decode(message, ['%25', '%0D', '%0A']) };
  });
}
