import { readHeader } from '../../contract/read-header.ts';
import { readToken } from '../../contract/read-token.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { SecretEncoding } from '../../model/partner.ts';
import type { Line } from './open-line.ts';

/** Under which other reading of the secret the signature of a callback fits. */
export async function matchToken({ request, token }: Exchange, { credentials }: Line): Promise<SecretEncoding | undefined> {
  const authorization = readHeader(request.headers, 'authorization');
  for (const { encoding, secret } of credentials.otherReadings ?? []) {
    const { signature } = await readToken(authorization, secret, token.seenAt, () => '');
    if (signature === 'valid') return encoding;
  }
  return undefined;
}
