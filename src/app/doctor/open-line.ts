import { readPositions, type Positions } from '../../contract/read-positions.ts';
import { schemaBookOf } from '../../contract/schema-book-of.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Journal } from '../../model/event.ts';
import type { Credentials, Partner, Timeouts } from '../../model/partner.ts';
import type { Clock } from '../../model/ports.ts';
import { RunRecord } from '../../model/run-record.ts';
import { createPlatform, type Platform } from '../../platform/create-platform.ts';
import { chooseAccess, type TunnelChoice } from '../choose-access.ts';
import { chooseTimeouts } from '../choose-timeouts.ts';
import { openTransientJournal } from '../open-transient-journal.ts';
import { overrideAssumptions } from '../override-assumptions.ts';

/** What a line to the POS is opened with. */
export interface LineOptions {
  readonly partner: Partner;
  readonly credentials: Credentials;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told of what the harness itself could not do. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly tunnel?: TunnelChoice | undefined;
}

/** UEAT's side of the wire for one diagnosis. */
export interface Line extends Pick<LineOptions, 'partner' | 'credentials' | 'catalogue' | 'clock'> {
  readonly platform: Platform;
  readonly positions: Positions;
  readonly timeouts: Timeouts;
  readonly journal: Journal;
  readonly record: RunRecord;
  /** Where the POS is to send its callbacks. */
  readonly publicUrl: string;
}

/**
 * Starts UEAT's side as a run does, with nothing written down.
 * @throws EnvironmentError when callbacks cannot be listened for, or a proxy variable holds no URL
 */
export async function openLine({ partner, credentials, catalogue, clock, env, onFault, signal, tunnel }: LineOptions): Promise<Line> {
  const positions = readPositions(overrideAssumptions(catalogue.assumptions, partner.assumptions));
  const timeouts = chooseTimeouts(partner, positions);
  const record = new RunRecord();
  // Not redacted: a token of the POS is held against the other readings of the secret; what is shown is redacted in the end.
  const journal = openTransientJournal({ clock, record });
  const platform = await createPlatform({
    partner, credentials, catalogue, positions, schemas: schemaBookOf(catalogue.schemas), timeouts, journal, record, clock, env, onFault, onLost: onFault, ready: Promise.resolve(),
    openAccess: chooseAccess({ partner, credentials, tunnel, env, signal, clock, positions }),
  });
  return { partner, credentials, catalogue, clock, platform, positions, timeouts, journal, record, publicUrl: platform.publicUrl };
}
