import { neverSpoken, type Exchange } from '../model/exchange.ts';
import type { Language } from '../model/text.ts';
import { byHandWords } from './words/by-hand.ts';
import { explainCode } from './words/explanations/explain-code.ts';
import { valuesIn } from './words/values.ts';

/** That a call reached nobody: where and why, and what to do about it. */
export interface Unreachable {
  readonly said: string;
  readonly fix: string;
}

/** Says where a call of ours reached nobody, and why; undefined when HTTP was spoken. */
export function tellUnreachable({ closing, request }: Exchange, language: Language): Unreachable | undefined {
  if (closing?.kind !== 'failed' || !neverSpoken.has(closing.reason)) return undefined;
  const { hostname, port, protocol } = new URL(request.url);
  return {
    said: byHandWords[language].unreachable(hostname, port === '' ? (protocol === 'https:' ? '443' : '80') : port, valuesIn(language).term('failure', closing.reason)),
    fix: explainCode('send.unreachable')?.fix?.[language] ?? '',
  };
}
