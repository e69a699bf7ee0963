import { sourceText } from '../source-text.ts';
import { blankRow, type Row } from '../terminal/row.ts';
import { label, levelWords } from '../words/labels.ts';
import { valuesIn } from '../words/values.ts';
import { explainLabel, type ExplainLabel } from './explain-labels.ts';
import type { Example, ExampleMessage, RequirementExplanation } from './explanation.ts';
import { messageRows, type ExplainOptions } from './message-rows.ts';

const mostChecks = 6;

/** What stands before a message that follows another. */
const connectives = { ueat: 'ueatAnswers', pos: 'then', harness: 'asksThen', hook: 'prints' } as const satisfies Readonly<Record<ExampleMessage['from'], ExplainLabel>>;

function exampleRows({ scenario, title, sent, answered, endsThere }: Example, options: ExplainOptions): readonly Row[] {
  const { language } = options;
  const heading = (name: ExplainLabel, more = ''): Row => ({ text: `${explainLabel(language, name)}${more}`, tone: 'heading', indent: 2 });
  const first = sent.findIndex(({ from }) => from === 'ueat');
  return [
    ...sent.flatMap((message, index): readonly Row[] => [
      ...(message.from === 'hook'
        ? [{ text: explainLabel(language, 'prints'), indent: 4, tone: 'faint' } as const]
        : [blankRow, heading(message.from === 'harness' ? 'asks' : index === first ? 'sends' : 'sendsAgain', index === 0 ? ` · ${scenario}` : '')]),
      ...(index === 0 ? [{ text: title[language], indent: 4 }] : []),
      ...messageRows(message, options),
    ]),
    blankRow,
    heading('answers', sent.length === 0 ? ` · ${scenario}` : ''),
    ...answered.flatMap((message, index): readonly Row[] => [
      ...(index === 0 ? [] : [{ text: explainLabel(language, connectives[message.from]), indent: 4, tone: 'faint' } as const]),
      ...messageRows(message, options),
    ]),
    ...(endsThere ? [{ text: explainLabel(language, 'endsThere'), indent: 4, tone: 'faint' } as const] : []),
  ];
}

/** Everything about a requirement, from the rule down to the commands that test it. */
export function requirementRows(explanation: RequirementExplanation, options: ExplainOptions): readonly Row[] {
  const { language, isFull } = options;
  const { id, level, text, source, why, causes, fix, ambiguity, excluded, capability, assumptions, verifiedBy, commands, codes, example } = explanation;
  const row = (name: string, content: string | undefined, tone?: Row['tone']): readonly Row[] =>
    content === undefined ? [] : [{ label: name, text: content, indent: 2, ...(tone !== undefined && { tone }) }];
  const named = (name: ExplainLabel): string => explainLabel(language, name);
  const listed = (name: string, items: readonly string[]): readonly Row[] => items.flatMap((item, index) => row(index === 0 ? name : ' ', item));
  const shown = isFull ? verifiedBy : verifiedBy.slice(0, mostChecks);
  const more = verifiedBy.length - shown.length;
  return [
    { text: `${id} ${levelWords[level][language]}  ${text[language]}`, tone: 'heading' },
    ...row(label(language, 'source'), sourceText(language, source)),
    ...row(named('onlyWith'), capability === undefined ? undefined : `${capability.id} (${capability.title[language]})`),
    ...row(label(language, 'excluded'), excluded?.[language]),
    blankRow,
    ...row(named('why'), why?.[language]),
    ...listed(named('causes'), causes.map((cause) => `– ${cause[language]}`)),
    ...row(label(language, 'fix'), fix[language], 'heading'),
    ...row(label(language, 'reading'), ambiguity?.[language]),
    ...listed(named('assumes'), assumptions.map(({ id: name, kind, position, text: said }) =>
      `${name} = ${kind === 'duration' ? valuesIn(language).time(position) : valuesIn(language).names(position)} · ${said[language]}`)),
    ...(example === undefined ? [] : exampleRows(example, options)),
    blankRow,
    ...listed(named('verifiedBy'), [
      ...shown.map(({ address, location }) => `${address} (${location})`), ...(more > 0 ? [`+ ${more} ${label(language, 'more')} (--full)`] : []),
    ]),
    ...listed(named('tryIt'), commands),
    ...row(named('findings'), codes.length === 0 ? undefined : codes.join(', '), 'faint'),
  ];
}
