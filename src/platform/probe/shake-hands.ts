import { isIP } from 'node:net';
import { connect, type ConnectionOptions } from 'node:tls';
import { trustOf } from '../trust-of.ts';
import type { ConnectionProbe } from './open-connection.ts';

/** Where to begin TLS, and whom to trust beside the usual authorities, in PEM. */
export interface HandshakeProbe extends ConnectionProbe {
  readonly ca?: string | undefined;
}

/** How a TLS handshake ended. */
export type Handshake =
  | { readonly kind: 'trusted'; readonly validUntil: number }
  | { readonly kind: 'expired' | 'otherName' | 'untrusted' | 'failed'; readonly detail: string };

/** Begins TLS as calls to the POS do, looks at the certificate, and hangs up. Never rejects; `validUntil` is in milliseconds since the epoch. */
export function shakeHands({ host, port, timeoutMs, clock, ca }: HandshakeProbe): Promise<Handshake> {
  return new Promise((resolve) => {
    const options: ConnectionOptions = { host, port, ...(isIP(host) === 0 && { servername: host }), ...trustOf(ca) };
    const socket = connect(options);
    const end = (handshake: Handshake): void => {
      cancel();
      socket.destroy();
      resolve(handshake);
    };
    const cancel = clock.after(timeoutMs, () => { end({ kind: 'failed', detail: `no handshake within ${timeoutMs} ms` }); });
    socket.on('error', (error: Error) => { end({ kind: kindOf(error), detail: error.message }); });
    socket.once('close', () => { end({ kind: 'failed', detail: 'the connection was closed during the handshake' }); });
    socket.once('secureConnect', () => { end({ kind: 'trusted', validUntil: Date.parse(socket.getPeerCertificate().valid_to) }); });
  });
}

function kindOf(error: Error): 'expired' | 'otherName' | 'untrusted' | 'failed' {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') return 'expired';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH') return 'otherName';
  return /^(?:CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|INVALID_CA)/.test(code) ? 'untrusted' : 'failed';
}
