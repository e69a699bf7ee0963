import type { HttpResponse } from '../../model/exchange.ts';
import { ok, problem } from './found.ts';
import type { Line } from './open-line.ts';
import { sift, type Sieve } from './sift.ts';

/** An answer, and between which moments it came, in milliseconds since the epoch. */
export interface TimedAnswer {
  readonly response: HttpResponse;
  readonly askedAt: number;
  readonly answeredAt: number;
}

/** Whether both URLs speak HTTP: any status at all will do, for a GET without a token asks for nothing. */
export async function checkAnswers(sieve: Sieve, { platform, clock }: Line): Promise<{ readonly sieve: Sieve; readonly answers: readonly TimedAnswer[] }> {
  const answers: TimedAnswer[] = [];
  const sifted = await sift(sieve, {
    check: 'answers',
    nameOf: ({ url }) => url,
    probe: async ({ url }) => {
      const askedAt = clock.now();
      const closing = await platform.caller.send({ call: 'raw', step: 'doctor/answers', method: 'GET', url, headers: [['accept', 'application/json']], body: '' });
      if (closing.kind === 'failed') return problem('answers', 'doctor.answersNothing', { url, reason: closing.reason, detail: closing.detail });
      answers.push({ response: closing.response, askedAt, answeredAt: clock.now() });
      return undefined;
    },
    passed: (urls) => ok('answers', 'doctor.answersHttp', { urls: [...urls] }),
  });
  return { sieve: sifted, answers };
}
