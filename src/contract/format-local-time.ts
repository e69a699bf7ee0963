const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is far dearer than using it. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', timeZoneName: 'longOffset', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** What was told: an order tells few moments several times, and a burst of orders tells them thousands of times. */
const told = new Map<string, string>();
/** More than a second's orders tell. */
const mostKept = 1_000;

/**
 * An instant as RFC 3339 with the offset that a time zone has at that instant, to the second: `2025-11-02T01:30:00-04:00`.
 * @param timeZone an IANA name
 */
export function formatLocalTime(epochMs: number, timeZone: string): string {
  const key = `${Math.floor(epochMs / 1000)} ${timeZone}`;
  const text = told.get(key) ?? tell(epochMs, timeZone);
  if (told.size >= mostKept) told.clear();
  told.set(key, text);
  return text;
}

function tell(epochMs: number, timeZone: string): string {
  const parts = new Map(formatFor(timeZone).formatToParts(epochMs).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  // Offset zero is written "GMT" alone.
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}
