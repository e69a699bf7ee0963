import { hash, randomBytes } from 'node:crypto';
import type { SchemaBook } from '../contract/compile-schemas.ts';
import { schemaBookOf } from '../contract/schema-book-of.ts';
import type { KnownKeys } from '../contract/correlate.ts';
import type { Positions } from '../contract/read-positions.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Journal } from '../model/event.ts';
import type { Credentials, Partner, Timeouts } from '../model/partner.ts';
import type { Clock } from '../model/ports.ts';
import type { EnvironmentError } from '../model/problem.ts';
import type { RunRecord } from '../model/run-record.ts';
import type { Access, AccessContext, OpenAccess } from './access.ts';
import { createCaller, type Caller } from './caller.ts';
import { createDispatcher } from './create-dispatcher.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { listOpenSyncs } from './list-open-syncs.ts';
import { createPatientClock, watchForStalls, type Stall } from './patient-clock.ts';
import { createReceiver, type Receiver } from './receiver/create-receiver.ts';
import { createReplies, type Replies } from './replies.ts';

/** UEAT's side of the wire for one run. */
export interface Platform {
  readonly caller: Caller;
  readonly inbox: Inbox;
  readonly replies: Replies;
  /** Waits that do not run while the harness stands still. */
  readonly clock: Clock;
  /** Where callbacks are taken. */
  readonly url: string;
  /** Where the POS must send them: as ppip.yaml says, as a tunnel or relay has it, or, on a port that was free, where the receiver listens. */
  readonly publicUrl: string;
  /** Ends every call and wait under way. */
  interrupt(): void;
  close(): Promise<void>;
}

/** What a platform needs of the rest. */
export interface PlatformOptions {
  readonly partner: Partner;
  readonly credentials: Credentials;
  readonly catalogue: Catalogue;
  readonly positions: Positions;
  readonly schemas?: SchemaBook | undefined;
  readonly timeouts: Timeouts;
  readonly journal: Journal;
  /** Kept up to date by the journal, before anybody else is told. */
  readonly record: RunRecord;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onFault: (error: unknown) => void;
  /** Resolves once something may be recorded: callbacks wait for it. */
  readonly ready: Promise<void>;
  /** Opens a tunnel or relay to the receiver, when there is one. */
  readonly openAccess?: OpenAccess | undefined;
  /** Told when that is gone and no callback can come any more. */
  readonly onLost?: ((error: EnvironmentError) => void) | undefined;
}

const connectTimeoutMs = 10_000;
const maxResponseBytes = 1024 * 1024;

/** What the run has sent, as the correlation asks for it. */
function knownKeys(record: RunRecord): KnownKeys {
  return {
    hasOrder: (orderId) => record.threads.has(`order:${orderId}`),
    orderOfRequest(requestId) {
      const orderId = record.attemptOfRequest(requestId)?.orderId;
      return orderId === undefined ? undefined : String(orderId);
    },
    hasMenuRequest: (requestId) => record.threads.has(`menu:${requestId}`),
    openSyncs: (locationId) => listOpenSyncs(record, locationId),
  };
}

/**
 * Starts UEAT's side: the receiver listens before the first call can be made.
 * @throws EnvironmentError when the callbacks' address cannot be listened on, or the tunnel or relay does not open
 */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const { partner, credentials, catalogue, positions, timeouts, journal, record, env } = options;
  let isClosed = false;
  const onFault = (error: unknown): void => {
    // What a connection that is being torn down still had to say changes nothing any more.
    if (!isClosed) options.onFault(error);
  };
  const clock = createPatientClock(options.clock);
  const salt = randomBytes(16).toString('hex');
  const fingerprint = (token: string): string => hash('sha256', `${salt} ${token}`, 'hex').slice(0, 16);
  let count = 0;
  const nextExchangeId = (): string => `x${String((count += 1)).padStart(4, '0')}`;
  const schemas = options.schemas ?? schemaBookOf(catalogue.schemas);
  const opened: { access?: Access } = {};
  const inbox = createInbox(record, positions, createPatientClock(options.clock, () => opened.access?.isOpen?.() !== false));
  const unsubscribe = journal.subscribe((event) => { inbox.onEvent(event); });
  const replies = createReplies();
  const control = new AbortController();
  const dispatcher = createDispatcher({ ca: partner.pos.ca, connectTimeoutMs, maxConnections: Math.max(4, partner.pos.limits.open), env });
  let prefix = '';
  const receiver = await createReceiver({
    host: partner.platform.host, port: partner.platform.port, tls: partner.platform.tls, pathPrefix: () => prefix,
    journal, clock, known: knownKeys(record), replies, secret: credentials.secret, fingerprint, nextExchangeId, onFault, ready: options.ready,
    rules: {
      contract: catalogue.contract, positions, schemas, record, posName: partner.posName, locationIds: partner.locations.map(({ id }) => id),
    },
  });
  let isReady = false;
  const tellStall = (stall: Stall & { readonly cutOff?: true }): void => {
    try {
      if (isReady && !isClosed) journal.record({ type: 'harnessStalled', ...stall });
    } catch (error) {
      onFault(error);
    }
  };
  void options.ready.then(() => { isReady = true; });
  const stopWatching = watchForStalls(options.clock, tellStall);
  const stop = async (): Promise<void> => {
    stopWatching();
    unsubscribe();
    control.abort();
    await receiver.close();
    await dispatcher.destroy();
  };
  const way = await openAccess(options, receiver, {
    onLost: (error) => { if (!isClosed) options.onLost?.(error); },
    onOutage: (ms) => { tellStall({ stalledMs: Math.round(ms), overMs: Math.round(ms), cutOff: true }); },
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  opened.access = way;
  prefix = new URL(way.publicUrl).pathname.replace(/\/$/, '');
  return {
    caller: createCaller({
      dispatcher, journal, clock, secret: credentials.secret, fingerprint, nextExchangeId, timeoutMs: timeouts.acknowledgeMs, maxResponseBytes,
      signal: control.signal, attemptOf: (id) => record.attempts.get(id), announce: way.announce,
    }),
    inbox, replies, clock, url: receiver.url, publicUrl: way.publicUrl,
    interrupt() {
      control.abort();
      inbox.interrupt();
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await way.close();
      await stop();
    },
  };
}

/** The way that is asked for, or the one that needs no opening. */
async function openAccess(
  { partner: { platform: { publicUrl } }, openAccess: open }: PlatformOptions, receiver: Receiver, watch: Pick<AccessContext, 'onOutage' | 'onLost'>,
): Promise<Access> {
  if (open !== undefined) return open({ ...watch, receiverUrl: receiver.url, foretell: (from, answer) => { receiver.foretell(from, answer); } });
  // A URL with port 0 is one that was made of platform.listen: now the port is known.
  return { publicUrl: new URL(publicUrl).port === '0' ? receiver.url : publicUrl, close: () => Promise.resolve() };
}
