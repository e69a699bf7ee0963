import type { DocumentPath } from '../../input/located-document.ts';
import { readYaml } from '../../input/read-yaml.ts';
import { editYaml, type YamlEdit } from '../../input/edit-yaml.ts';
import { writeYamlValue } from '../../input/write-yaml-value.ts';
import { layUnder } from './lay-under.ts';
import { initQuestions, type InitAnswers, type InitQuestionId } from '../../model/init-question.ts';

/** What stands beside the values in a new ppip.yaml, in the language of whoever answers. */
export interface ConfigComments {
  readonly head: readonly string[];
  readonly sections: Readonly<Record<string, string>>;
  readonly keys: Readonly<Partial<Record<InitQuestionId, string>>>;
  readonly capabilities: Readonly<Record<string, string>>;
  readonly tail: readonly string[];
}

/** A capability that was asked about. */
export interface AskedCapability {
  readonly id: string;
  /** Whether it is in without ppip.yaml naming it. */
  readonly isImplied: boolean;
  /** Whether ppip.yaml names it already. */
  readonly isWritten: boolean;
}

/**
 * Answers as values of ppip.yaml. What follows from the scope anyway is not written, so that it goes when the scope shrinks.
 * @param asked the capabilities that were asked about: what was not chosen of them is off
 */
export function editsOf({ config }: Pick<InitAnswers, 'config'>, asked: readonly AskedCapability[]): readonly YamlEdit[] {
  return initQuestions.flatMap(({ id, path }): readonly YamlEdit[] => {
    const value = config[id];
    if (value === undefined || (id === 'secretVariable' && config.secretFile !== undefined)) return [];
    if (typeof value === 'string' && id === 'secretVariable') return [{ path, value: `\${env:${value}}` }];
    if (typeof value === 'string' && id === 'secretFile') return [{ path, value: `\${file:${value}}` }];
    if (id !== 'capabilities') return [{ path, value }];
    const chosen = Array.isArray(value) ? value.map(String) : [];
    const others = chosen.filter((name) => asked.every((one) => one.id !== name));
    const named = asked.filter((one) => one.isWritten || !one.isImplied || !chosen.includes(one.id)).map((one) => one.id);
    return [...named, ...others].map((name) => ({ path: ['capabilities', name], value: chosen.includes(name) }));
  });
}

/**
 * ppip.yaml with answers in it: edited when there is one, else laid out with a comment over each key, below the comments that are there.
 * @throws InputError when the file has something in the way
 */
export function draftConfig(file: string, existing: string | undefined, edits: readonly YamlEdit[], comments: ConfigComments): string {
  return existing === undefined || readYaml(file, existing).value === null ? layUnder(file, existing, layOut(edits, comments)) : editYaml(file, existing, edits);
}

function layOut(edits: readonly YamlEdit[], { head, sections, keys, capabilities, tail }: ConfigComments): string {
  const tops = [...new Set(edits.map(({ path }) => String(path[0])))];
  const blocks = tops.map((top) => {
    const lines = edits.filter(({ path }) => path[0] === top).flatMap(({ path, value }, index) => {
      const name = String(path.at(-1));
      const note = top === 'capabilities' && capabilities[name] !== undefined ? ` # ${capabilities[name]}` : '';
      const isEntry = typeof path[1] === 'number';
      const line = `${isEntry ? (index === 0 ? '- ' : '  ') : ''}${name}: ${writeYamlValue(value)}${note}`;
      return [...commentLines(commentOf(path, keys)).map((comment) => (isEntry && index > 0 ? `  ${comment}` : comment)), line];
    });
    return ['', ...commentLines(sections[top] ?? ''), `${top}:`, ...lines.map((line) => `  ${line}`)];
  });
  return `${[...head, ...blocks.flat(), '', ...tail].join('\n')}\n`;
}

const commentLines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n').map((line) => `# ${line}`));

function commentOf(path: DocumentPath, keys: ConfigComments['keys']): string {
  const question = initQuestions.find((candidate) => JSON.stringify(candidate.path) === JSON.stringify(path));
  return question === undefined ? '' : keys[question.id] ?? '';
}
