import type { Call } from './call.ts';
import type { Correlation } from './correlation.ts';
import type { TokenFacts } from './token.ts';

/** Who opened the connection: `out` is UEAT calling the POS, `in` the POS calling UEAT. */
export type Direction = 'out' | 'in';

/** The bytes of a message: as text when they are valid UTF-8, else in base64. */
export interface Body {
  readonly encoding: 'utf8' | 'base64';
  readonly content: string;
  /** The length on the wire, in bytes, after decoding any transfer or content encoding. */
  readonly bytes: number;
  /** Whether the sender gave more than we keep. */
  readonly truncated: boolean;
}

/** Header fields in wire order, names as they were sent. */
export type Headers = ReadonlyArray<readonly [name: string, value: string]>;

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Body;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** Why an exchange has no answer. */
export const failureReasons = [
  'refused', 'dns', 'tls', 'timeout', 'reset', 'tooLarge', 'malformed', 'unaskedContinue', 'aborted', 'other',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** Reasons by which no HTTP was ever spoken: the surroundings stood in the way, and the POS shows nothing. */
export const neverSpoken: ReadonlySet<FailureReason> = new Set(['refused', 'dns', 'tls']);

/** How an exchange ended. */
export type Closing =
  /** `afterHangUp`: the caller had closed its side by then. It may have read the answer all the same, or have been gone. */
  | { readonly kind: 'answered'; readonly response: HttpResponse; readonly afterHangUp?: true }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail: string };

/** One HTTP request and its closing, as recorded; times are milliseconds since the run began. */
export interface Exchange {
  readonly id: string;
  readonly direction: Direction;
  readonly call: Call;
  readonly request: HttpRequest;
  readonly token: TokenFacts;
  readonly startedMs: number;
  /** The journal number of the record that opened it: the order in which things became known. */
  readonly seq: number;
  /** Outbound: the attempt and the step (`scenario/step`) that sent it. */
  readonly attemptId?: string;
  readonly step?: string;
  /** Inbound: which order or menu request it belongs to, and how that was found. */
  readonly correlation?: Correlation;
  /** Outbound: when the request's head was handed to an open connection. */
  readonly sentMs?: number;
  readonly sentSeq?: number;
  readonly closing?: Closing | undefined;
  readonly endedMs?: number;
  readonly endedSeq?: number;
}
