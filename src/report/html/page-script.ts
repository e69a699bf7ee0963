import { unseen } from '../clean-text.ts';
import { pageWords } from '../words/page.ts';
import { blockSize } from './exchange-section.ts';
import { copyCommands } from './page/copy-commands.ts';
import { filterRequirements } from './page/filter-requirements.ts';
import { indentJson } from './page/indent-json.ts';
import { listExchanges } from './page/list-exchanges.ts';
import { moveByKeys } from './page/move-by-keys.ts';
import { openTarget } from './page/open-target.ts';
import { switchLanguage } from './page/switch-language.ts';
import { toCurl } from './page/to-curl.ts';

/** The page's script: the functions of `page/`, which use nothing but their arguments, as text. */
export function buildPageScript(): string {
  return [
    '(() => {',
    "'use strict';",
    `const indentJson = ${indentJson.toString()};`,
    `const toCurl = ${toCurl.toString()};`,
    `(${switchLanguage.toString()})(document);`,
    `(${filterRequirements.toString()})(document);`,
    `(${listExchanges.toString()})(document, { indentJson, toCurl, unseen: ${unseen.toString()}, blockSize: ${blockSize} });`,
    `(${openTarget.toString()})(document);`,
    `(${moveByKeys.toString()})(document);`,
    `(${copyCommands.toString()})(document, navigator.clipboard, ${JSON.stringify([pageWords.copied.en, pageWords.copied.fr])});`,
    '})();',
  ].join('\n');
}
