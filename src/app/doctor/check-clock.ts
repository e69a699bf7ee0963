import { readHeader } from '../../contract/read-header.ts';
import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { TimedAnswer } from './check-answers.ts';
import { ok, warning } from './found.ts';

/** As far as UEAT lets clocks be apart. */
const mostMs = 60_000;
/** `Date` has whole seconds. */
const grainMs = 1_000;

/** Whether the POS's clock goes as ours does, by the `Date` of its answers; a slow answer is given the benefit of the doubt. */
export function checkClock(answers: readonly TimedAnswer[]): DiagnosisFinding {
  for (const { response, askedAt, answeredAt } of answers) {
    const date = Date.parse(readHeader(response.headers, 'date') ?? '');
    if (Number.isNaN(date)) continue;
    const aheadMs = Math.max(0, date - answeredAt);
    const behindMs = Math.max(0, askedAt - (date + grainMs));
    const isOff = aheadMs > mostMs || behindMs > mostMs;
    return isOff ? warning('clock', 'doctor.clockOff', { aheadMs, behindMs }) : ok('clock', 'doctor.clockRight');
  }
  return { check: 'clock', state: 'notChecked', code: 'doctor.clockUnknown', args: {} };
}
