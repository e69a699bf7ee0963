import type { FindingArgs } from '../../model/finding.ts';
import { valuesIn } from './values.ts';

const { say, time, times, term, plural } = valuesIn('en');

/** The sentences in English about what comes again, by their code. */
export const enRetries = {
  'retry.came': ({ count }) => `The POS tried again ${say(count)} ${plural(count, 'time', 'times')}.`,
  'retry.never': () => 'The POS did not try again.',
  'retry.contentChanged': () => 'The POS tried again with other content.',
  'retry.unwanted': ({ count }) => `The POS tried again ${say(count)} ${plural(count, 'time', 'times')} although the answer said not to.`,
  'retry.notCome': ({ waitedMs, call }) => `We waited ${time(waitedMs)} for ${term('call', call)} to come again, and it did not.`,
  'retry.nothingSent': ({ call }) => `Nothing could come again: ${term('call', call)} was never sent.`,
  'retry.waited': ({ ms, askedMs }) => `The POS tried again after ${time(ms)}; ${time(askedMs)} were asked for.`,
  'retry.tooSoon': ({ ms, askedMs }) => `The POS tried again after ${time(ms)}, although Retry-After asked for ${time(askedMs)}.`,
  'retry.steady': ({ pausesMs }) => `The pauses before the retries did not shrink: ${times(pausesMs)}.`,
  'retry.faster': ({ pausesMs }) => `The pauses before the retries shrank: ${times(pausesMs)}.`,
  'retry.awaited': () => 'The POS waited for the slow answer and did not call again.',
  'retry.notAwaited': () => 'The POS sent the same again while UEAT was still about to answer.',
  'retry.gaveUp': () => 'The POS hung up before UEAT had answered.',
  'retry.none': () => 'The POS did not try again, as it should.',
  'status.afterRepeat': () => 'An earlier sending of the order got nothing but a status that had come before, so it cannot be told which sending this one answers.',
} satisfies Readonly<Record<string, (args: FindingArgs) => string>>;
