import { phrase, verbatim, type Phrase } from '../model/phrase.ts';

/** How the parser's messages read, so that they can be told in another language; it gives no parts. */
const forms: ReadonlyArray<readonly [form: RegExp, tell: (...parts: readonly string[]) => Phrase]> = [
  [/^unknown option '(.*)'$/s, (flag = '') => phrase`unknown option '${flag}'`],
  [/^unknown command '(.*)'$/s, (name = '') => phrase`unknown command '${name}'`],
  [/^missing required argument '(.*)'$/s, (name = '') => phrase`missing required argument '${name}'`],
  [/^option '(.*)' argument missing$/s, (flags = '') => phrase`option '${flags}' argument missing`],
  [/^required option '(.*)' not specified$/s, (flags = '') => phrase`required option '${flags}' not specified`],
  [/^too many arguments.* Expected (\d+) arguments? but got (\d+)/s, (expected = '', got = '') => phrase`too many arguments: ${Number(got)}, where ${Number(expected)} can stand`],
  [/^option '(.*?)' argument '(.*)' is invalid\. ?(.*)$/s, (flags = '', value = '', why = '') => phrase`option '${flags}': '${value}' is invalid. ${describeReason(why)}`],
  [/^command-argument value '(.*)' is invalid for argument '(.*?)'\. ?(.*)$/s, (value = '', name = '', why = '') => phrase`argument '${name}': '${value}' is invalid. ${describeReason(why)}`],
];

function describeReason(why: string): Phrase {
  const [, choices] = /^Allowed choices are (.*)\.$/s.exec(why) ?? [];
  return choices === undefined ? verbatim(why) : phrase`Allowed choices are ${choices}.`;
}

/** What is wrong with how the command line was used, and what was probably meant; from the parser's own message. */
export function describeUsage(message: string): { readonly said: Phrase; readonly meant?: Phrase } {
  const [, text = '', near] = /^(?:error: )?(.*?)(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s.exec(message) ?? [];
  const form = forms.find(([pattern]) => pattern.test(text));
  const said = form === undefined ? verbatim(text) : form[1](...(form[0].exec(text) ?? []).slice(1));
  return { said, ...(near !== undefined && { meant: phrase`did you mean ${near}?` }) };
}
