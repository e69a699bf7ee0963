const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** The longest time that a timer can be set to. */
const longestMs = 2_147_483_647;

/** Reads `500ms`, `3s`, `1.5s`, `2m` or `1h` as whole milliseconds; undefined when it is no such text. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,10}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const ms = Math.round(Number(amount) * (unitMs[unit] ?? 1) * 1000) / 1000;
  return Number.isInteger(ms) && ms <= longestMs ? ms : undefined;
}
