import { Readable, Writable } from 'node:stream';
import type { AskedQuestion } from '../index.ts';
import type { Json } from '../model/json.ts';
import { phrase } from '../model/phrase.ts';
import { screenOf } from './screen-of.ts';
import type { Setting } from './voice.ts';

/** Somebody left in the middle of the questions: nothing is written. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Asks questions at a terminal. */
export interface QuestionPrompts {
  /** @returns undefined when an optional question is skipped. @throws Cancelled */
  ask(question: AskedQuestion, check: (answer: Json) => string | undefined): Promise<Json | undefined>;
  /** @throws Cancelled */
  confirm(asks: string, initial: boolean): Promise<boolean>;
}

/** Opens the prompts on this terminal; undefined when nobody is at it. */
export async function openPrompts({ stdin, stderr, signal, voice: { say } }: Setting): Promise<QuestionPrompts | undefined> {
  if (stdin.isTTY !== true || stderr.isTTY !== true || !(stdin instanceof Readable) || !(stderr instanceof Writable)) return undefined;
  // Loaded only when somebody is asked.
  const { confirm, isCancel, multiselect, select, text } = await import('@clack/prompts');
  // A signal of its own for each prompt, since none takes its listener away again.
  const output = screenOf(stderr);
  const placeNow = () => ({ input: stdin, output, signal: AbortSignal.any([signal]), showInstructions: false });
  const said = { skip: say(phrase`Enter skips`), yes: say(phrase`Yes`), no: say(phrase`No`) };
  const settle = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw new Cancelled();
    return answer as Exclude<T, symbol>;
  };
  const ask = async ({ kind, asks, why, choices, initial, isOptional }: AskedQuestion, check: (answer: Json) => string | undefined): Promise<Json | undefined> => {
    const message = [asks, ...(why === undefined ? [] : [why]), ...(kind === 'list' ? [`(${say(phrase`space selects, Enter goes on`)})`] : [])].join('\n');
    const wrong = (answer: Json): string | undefined => (kind === 'list' && !isOptional && Array.isArray(answer) && answer.length === 0 ? say(phrase`choose at least one`) : check(answer));
    switch (kind) {
      case 'text': {
        const given = settle(await text({
          ...placeNow(), message, ...(typeof initial === 'string' && { initialValue: initial }), ...(isOptional && { placeholder: said.skip }),
          validate: (value = '') => (isOptional && value.trim() === '' ? undefined : wrong(value.trim())),
        }));
        return isOptional && given.trim() === '' ? undefined : given.trim();
      }
      case 'list': {
        for (let note = ''; ;) {
          const chosen = settle(await multiselect({ ...placeNow(), message: note + message, options: choices.map((choice) => ({ ...choice })), required: false, initialValues: Array.isArray(initial) ? initial.map(String) : [] }));
          const fault = wrong(chosen);
          if (fault === undefined) return chosen;
          note = `${fault}\n`;
        }
      }
      case 'choice': case 'yesNo': {
        const options = kind === 'choice' ? choices.map((choice) => ({ ...choice })) : [{ value: 'yes', label: said.yes }, { value: 'no', label: said.no }];
        const first = typeof initial === 'boolean' ? (initial ? 'yes' : 'no') : initial;
        const chosen = settle(await select({
          ...placeNow(), message, options: isOptional ? [...options, { value: '', label: `– (${said.skip})` }] : options,
          initialValue: typeof first === 'string' ? first : isOptional ? '' : options[0]?.value ?? '',
        }));
        if (chosen === '') return undefined;
        return kind === 'yesNo' ? chosen === 'yes' : chosen;
      }
    }
  };
  return {
    ask,
    confirm: async (asks, initial) => settle(await confirm({ ...placeNow(), message: asks, active: said.yes, inactive: said.no, initialValue: initial })),
  };
}
