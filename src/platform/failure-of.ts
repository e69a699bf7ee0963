import type { Closing, FailureReason } from '../model/exchange.ts';

const dns = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA']);
const unreachable = new Set([
  'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT', 'EHOSTDOWN', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_PRX_TLS',
]);
const reset = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ECONNABORTED']);
const timeouts = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

function reasonOf(error: unknown, wasSent: boolean): FailureReason {
  const code = codeOf(error);
  if (dns.has(code)) return 'dns';
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/.test(code)) return 'tls';
  if (!wasSent) return 'refused';
  if (isUnaskedContinue(error)) return 'unaskedContinue';
  if (reset.has(code)) return 'reset';
  if (timeouts.has(code) || unreachable.has(code)) return 'timeout';
  const isUnparsable = code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError');
  if (isUnparsable || code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return 'malformed';
  return 'other';
}

/** undici gives up a connection on which `100 Continue` comes though nobody asked for it, and says no more than this. */
function isUnaskedContinue(error: unknown): boolean {
  return codeOf(error) === 'UND_ERR_SOCKET' && error instanceof Error && error.message === 'bad response';
}

/**
 * Why a request of ours got no answer.
 * @param wasSent whether its head had been handed to an open connection: before that, nothing is the POS's doing
 */
export function failureOf(error: unknown, wasSent: boolean): Closing {
  const cause = error instanceof AggregateError && error.errors.length > 0 ? (error.errors[0] as unknown) : error;
  const reason = reasonOf(codeOf(error) === '' ? cause : error, wasSent);
  const text = error instanceof Error && error.message !== '' ? error.message : cause instanceof Error ? cause.message : String(cause);
  return { kind: 'failed', reason, detail: [codeOf(error), text].filter((part) => part !== '').join(': ') };
}
