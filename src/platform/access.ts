import type { HttpRequest } from '../model/exchange.ts';
import type { EnvironmentError } from '../model/problem.ts';
import type { Attempt } from '../model/correlation.ts';

/** What will be sent to the POS, before its bytes leave. */
export interface Announcement {
  /** The attempt that it belongs to, when it is one. */
  readonly attempt: Attempt | undefined;
  readonly request: HttpRequest;
}

/** How the POS's callbacks find the receiver, where they do not come to the address that it listens on: through a tunnel or a relay. */
export interface Access {
  /** What the POS must be told, without a final slash. */
  readonly publicUrl: string;
  /** Resolves once the callbacks of what is sent will find their way. Never rejects. */
  readonly announce?: (announcement: Announcement) => Promise<void>;
  /** Whether callbacks can come just now: while they cannot, nobody's wait runs. */
  readonly isOpen?: () => boolean;
  close(): Promise<void>;
}

/** What a way to the receiver is opened with. */
export interface AccessContext {
  /** Where the receiver listens. */
  readonly receiverUrl: string;
  /** Says how a connection to the receiver, by the address that it comes from, was answered already: the receiver then only records that. */
  readonly foretell: (from: PeerAddress, answer: Foretold) => void;
  /** Told of time in which callbacks could not reach the receiver, through no fault of the POS; in milliseconds. */
  readonly onOutage: (ms: number) => void;
  /** Told when no callback can come any more. */
  readonly onLost: (error: EnvironmentError) => void;
}

/** The far end of a connection. */
export interface PeerAddress {
  readonly host: string;
  readonly port: number;
}

/** How the sender of a callback was answered before the callback could reach the receiver. */
export type Foretold = { readonly kind: 'busy'; readonly retryAfterSeconds: number } | { readonly kind: 'gone' };

/**
 * Opens a way to the receiver.
 * @throws EnvironmentError when there is none
 */
export type OpenAccess = (context: AccessContext) => Promise<Access>;
