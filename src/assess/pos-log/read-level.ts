/** How grave a line says that it is: `error` for error and whatever is graver. */
export type LineLevel = 'quiet' | 'warning' | 'error';

const named = /(?:^|[^\p{L}])(?:level|lvl|log_?level|severity|severity_?text|priority|@l)["']?\s{0,3}[=:]\s{0,3}["']?([\p{L}\d]+)/iu;
/** Without a name: in capitals, since in the middle of a sentence "error" is a word like any other, or in brackets. */
const capitals = /(?<![\p{L}\d_])(?:ERROR|CRITICAL|FATAL|ALERT|EMERG|EMERGENCY|SEVERE|PANIC|WARN|WARNING)(?![\p{L}\d_])/u;
const bracketed = /[[<(](error|err|critical|crit|fatal|alert|emerg|emergency|severe|panic|warn|warning)[\])>]/i;

const graver: ReadonlySet<string> = new Set(['error', 'err', 'critical', 'crit', 'fatal', 'alert', 'emerg', 'emergency', 'severe', 'panic', 'erreur', 'critique']);
const warnings: ReadonlySet<string> = new Set(['warn', 'warning', 'avertissement']);

/** The level of a line: the one that it names, else a word that stands for one. Numbers are those of syslog (RFC 5424: 0 to 7) or of Bunyan and pino (10 to 60). */
export function readLevel(text: string): LineLevel {
  const said = named.exec(text)?.[1];
  if (said !== undefined) return levelOf(said.toLowerCase());
  return levelOf((capitals.exec(text)?.[0] ?? bracketed.exec(text)?.[1] ?? '').toLowerCase());
}

function levelOf(word: string): LineLevel {
  if (/^\d+$/.test(word)) {
    const number = Number(word);
    if (number < 8) return number <= 3 ? 'error' : number === 4 ? 'warning' : 'quiet';
    return number >= 50 ? 'error' : number >= 40 ? 'warning' : 'quiet';
  }
  return graver.has(word) ? 'error' : warnings.has(word) ? 'warning' : 'quiet';
}
