import type { Positions } from '../contract/read-positions.ts';
import { openTunnel } from '../hooks/open-tunnel.ts';
import type { Partner } from '../model/partner.ts';
import type { Clock } from '../model/ports.ts';
import type { OpenAccess } from '../platform/access.ts';

/** A tunnel program of the user's own. */
export interface TunnelChoice {
  /** A program and its arguments. */
  readonly command: readonly string[];
  /** What its public URL looks like; the first likely one when it is left out. */
  readonly pattern?: RegExp | undefined;
  /** How long it may take to print it, in milliseconds. */
  readonly timeoutMs?: number | undefined;
}

/** What the way to the receiver hangs on. */
export interface AccessChoice {
  readonly partner: Pick<Partner, 'platform' | 'locations'>;
  readonly tunnel: TunnelChoice | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly positions: Positions;
}

const usualTunnelTimeoutMs = 60_000;

/** How the POS's callbacks find the receiver: through a tunnel that is asked for, else through the relay of ppip.yaml, else directly (undefined). */
export function chooseAccess({ tunnel, env, signal }: AccessChoice): OpenAccess | undefined {
  if (tunnel === undefined) return undefined;
  const { command, pattern, timeoutMs = usualTunnelTimeoutMs } = tunnel;
  return async ({ receiverUrl, onLost }) => {
    const tunnelled = await openTunnel({ command, pattern, timeoutMs, receiverUrl, env, signal, onEnded: onLost });
    return { publicUrl: tunnelled.publicUrl ?? receiverUrl, close: () => tunnelled.close() };
  };
}
