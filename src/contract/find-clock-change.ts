import { formatLocalTime } from './format-local-time.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Clocks change twice a year or never. */
const farthestDays = 400;

/** Noon on either side of a change of the clocks, in milliseconds since the epoch. */
export interface ClockChange {
  readonly beforeMs: number;
  readonly afterMs: number;
}

/**
 * The next change of the clocks in a time zone, at least three days from now, so that both sides are days ahead. Where the clocks never
 * change, two days in a row.
 * @param timeZone an IANA name
 * @param nowMs milliseconds since the epoch
 */
export function findClockChange(timeZone: string, nowMs: number): ClockChange {
  const offset = (ms: number): number => offsetMinutes(formatLocalTime(ms, timeZone)) * minuteMs;
  const startMs = nowMs + 3 * dayMs;
  let changeMs = startMs;
  for (let day = 1; day <= farthestDays; day += 1) {
    const [from, to] = [startMs + (day - 1) * dayMs, startMs + day * dayMs];
    if (offset(from) === offset(to)) continue;
    changeMs = bisect(from, to, offset);
    break;
  }
  const midnight = (ms: number, offsetMs: number): number => Math.floor((ms + offsetMs) / dayMs) * dayMs - offsetMs;
  const [was, is] = [offset(changeMs - 1), offset(changeMs)];
  return { beforeMs: midnight(changeMs - 1, was) - dayMs / 2, afterMs: midnight(changeMs, is) + dayMs / 2 };
}

/** The first moment at which the offset is that of `to`, to the millisecond. */
function bisect(from: number, to: number, offset: (ms: number) => number): number {
  const target = offset(to);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === target) high = middle;
    else low = middle;
  }
  return high;
}

function offsetMinutes(time: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
