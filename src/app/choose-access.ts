import type { Positions } from '../contract/read-positions.ts';
import { newGuid } from './create-ids.ts';
import { openTunnel } from '../hooks/open-tunnel.ts';
import type { Credentials, Partner } from '../model/partner.ts';
import type { Clock } from '../model/ports.ts';
import type { OpenAccess } from '../platform/access.ts';
import { createDispatcher } from '../platform/create-dispatcher.ts';

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
  readonly credentials: Pick<Credentials, 'spellings'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly positions: Positions;
}

const usualTunnelTimeoutMs = 60_000;

/** How the POS's callbacks find the receiver: through a tunnel that is asked for, else through the relay of ppip.yaml, else directly (undefined). */
export function chooseAccess(choice: AccessChoice): OpenAccess | undefined {
  const { tunnel, env, signal, credentials: { spellings } } = choice;
  if (tunnel === undefined) return throughRelay(choice);
  const { command, pattern, timeoutMs = usualTunnelTimeoutMs } = tunnel;
  return async ({ receiverUrl, onLost }) => {
    const tunnelled = await openTunnel({ command, pattern, timeoutMs, receiverUrl, env, secrets: spellings, signal, onEnded: onLost });
    return { publicUrl: tunnelled.publicUrl ?? receiverUrl, close: () => tunnelled.close() };
  };
}

function throughRelay({ partner: { platform: { relay, publicUrl }, locations }, env, signal, clock, positions }: AccessChoice): OpenAccess | undefined {
  if (relay === undefined) return undefined;
  return async (context) => {
    // Loaded only when there is a relay.
    const { connectRelay } = await import('../relay/connect-relay.ts');
    const dispatcher = createDispatcher({ connectTimeoutMs: 10_000, maxConnections: 2, env });
    const open = connectRelay({ ...relay, publicUrl, locationIds: locations.map(({ id }) => id), positions, dispatcher, clock, newId: newGuid, signal });
    const access = await open(context).catch(async (error: unknown) => {
      await dispatcher.destroy();
      throw error;
    });
    return {
      ...access,
      async close() {
        await access.close();
        await dispatcher.destroy();
      },
    };
  };
}
