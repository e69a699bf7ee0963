import type { Hook } from '../model/partner.ts';
import type { WrittenPartner } from './partner-grammar.ts';

/** How long a hook may take when ppip.yaml does not say. */
const defaultTimeoutMs = 30_000;

/** A hook in the form that it is called by. */
export function readHook(written: WrittenPartner['hooks'][string]): Hook {
  const timeoutMs = written.timeout ?? defaultTimeoutMs;
  if ('exec' in written) return { kind: 'exec', command: written.exec, timeoutMs };
  const [method = '', url = ''] = written.http.split(' ');
  return { kind: 'http', method, url, timeoutMs };
}
