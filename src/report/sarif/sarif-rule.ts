import type { JsonObject } from '../../model/json.ts';
import type { RequirementReport } from '../../model/report.ts';
import type { Level } from '../../model/requirement.ts';
import type { Language } from '../../model/text.ts';
import { areaOf } from '../area-of.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { sourceText } from '../source-text.ts';
import { label, levelWords, withColon, type Label } from '../words/labels.ts';

/** How SARIF calls a violation of a rule of each level. */
export const sarifLevels = { must: 'error', should: 'warning', may: 'note' } as const satisfies Readonly<Record<Level, string>>;

/** `some-page` as an identifier that SARIF's readers take for a name: `SomePage`. */
function pascalCase(text: string): string {
  return text.split(/[^a-zA-Z0-9]+/).filter((part) => part !== '').map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('');
}

/** A requirement as a rule of a SARIF run, with what to do about a violation. */
export function toSarifRule({ id, level, text, fix, source, ambiguity, standing, required }: RequirementReport, language: Language): JsonObject {
  const parts: ReadonlyArray<readonly [Label, string]> = [
    ['level', levelWords[level][language]], ['source', sourceText(language, source)], ['fix', fix[language]], ...(ambiguity === undefined ? [] : [['reading', ambiguity[language]] as const]),
  ];
  const rule = text[language];
  return {
    id,
    name: pascalCase(`${source.page} ${id}`),
    shortDescription: { text: rule },
    fullDescription: { text: rule },
    help: {
      text: [rule, ...parts.map(([name, part]) => `${withColon(language, label(language, name))} ${part}`)].join('\n'),
      markdown: [escapeMarkdown(rule, 2_000), '', ...parts.map(([name, part]) => `- **${withColon(language, label(language, name))}** ${escapeMarkdown(part, 2_000)}`)].join('\n'),
    },
    defaultConfiguration: { level: sarifLevels[level] },
    properties: { tags: [level, areaOf(id)], standing, required },
  };
}
