import { phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';

const sentences: Readonly<Record<string, Problem>> = {
  DUPLICATE_KEY: { code: 'input.duplicateKey', message: phrase`this key is already in the mapping`, hint: phrase`keep one of the two` },
  NON_STRING_KEY: { code: 'input.syntax', message: phrase`a key must be plain text` },
  TAB_AS_INDENT: { code: 'input.syntax', message: phrase`a tab is used to indent`, hint: phrase`indent with spaces` },
  BAD_INDENT: { code: 'input.syntax', message: phrase`this line is not indented as the lines around it ask for` },
  MISSING_CHAR: { code: 'input.syntax', message: phrase`a ':', ',', quote or bracket is missing here` },
  BLOCK_AS_IMPLICIT_KEY: { code: 'input.syntax', message: phrase`a value that holds ': ' needs quotes`, hint: phrase`put the value in double quotes` },
  BAD_SCALAR_START: { code: 'input.syntax', message: phrase`a plain value cannot begin with this character`, hint: phrase`put the value in double quotes` },
  BAD_DQ_ESCAPE: { code: 'input.syntax', message: phrase`an unknown escape in a double-quoted value`, hint: phrase`write a backslash as '\\\\'` },
  UNEXPECTED_TOKEN: { code: 'input.syntax', message: phrase`something is here that cannot be here` },
  TAG_RESOLVE_FAILED: { code: 'input.syntax', message: phrase`an unknown tag`, hint: phrase`take out the '!'-word, or put the value in double quotes` },
  BLOCK_IN_FLOW: { code: 'input.syntax', message: phrase`an indented block stands inside [ ] or { }`, hint: phrase`close the bracket first, or write all of it inside` },
  MULTILINE_IMPLICIT_KEY: { code: 'input.syntax', message: phrase`a key and its value must begin on one line` },
  RESOURCE_EXHAUSTION: { code: 'input.syntax', message: phrase`the nesting is too deep` },
};

/** A sentence for a YAML syntax error. It never quotes the text, which may be a secret. */
export function describeYamlError(code: string): Problem {
  return sentences[code] ?? { code: 'input.syntax', message: phrase`not valid YAML (${code})` };
}
