import type { Catalogue } from '../model/catalogue.ts';
import type { Credentials, Partner } from '../model/partner.ts';
import { UnknownBehaviourError } from '../reference-pos/find-deviation.ts';
import type { ReferencePos } from '../reference-pos/options.ts';
import { startReferencePos } from '../reference-pos/start-reference-pos.ts';
import { posLocations } from './pos-locations.ts';
import { referencePace } from './reference-partner.ts';
import { unknownBehaviour } from './unknown-behaviour.ts';

/**
 * Starts the embedded reference POS on a free loopback port.
 * @throws InputError when a flaw or oddity is unknown
 */
export async function startEmbeddedPos(
  partner: Partner, credentials: Credentials, catalogue: Catalogue, behaviours: readonly string[],
): Promise<ReferencePos> {
  const { acknowledgeLateMs, statusLateMs, callbackTimeoutMs, personMs, tillTimeoutMs } = referencePace;
  try {
    return await startReferencePos({
      menu: catalogue.standardMenu, posName: partner.posName, ueatName: catalogue.contract.ueatName, secret: credentials.secret,
      locations: posLocations(partner, catalogue.standardMenu), behaviours, pace: { acknowledgeLateMs, statusLateMs, callbackTimeoutMs, personMs, tillTimeoutMs },
    });
  } catch (error) {
    throw error instanceof UnknownBehaviourError ? unknownBehaviour(error) : error;
  }
}
