import type { Direction, Headers } from '../../../model/exchange.ts';

/** A body as the page carries it. */
export interface PageBody {
  readonly encoding: 'utf8' | 'base64';
  readonly content: string;
  /** On the wire, in bytes. */
  readonly bytes: number;
  /** Whether the page, or the evidence itself, has only the beginning. */
  readonly isCut: boolean;
}

/** One half of an exchange as the page carries it. */
export interface PageMessage {
  readonly headers: Headers;
  readonly body: PageBody;
}

/** A request with all that is needed to send it again. */
export interface PageRequest extends PageMessage {
  readonly method: string;
  /** Whole, also where the request named its path only. */
  readonly url: string;
}

/** What the page's list of exchanges says of one without opening it. */
export interface PageExchangeHead {
  readonly id: string;
  readonly direction: Direction;
  /** Method and URL as they were sent. */
  readonly line: string;
  /** An HTTP status, the reason why there is none, or nothing while it is open. */
  readonly answer: string;
  readonly isBad: boolean;
  /** When it began and how long it took, in English and, where that differs, in French. */
  readonly when: readonly string[];
  /** The call, and the step that sent it, or the one whose sending it answers. */
  readonly step: string;
}

/** What it shows when it is opened. */
export interface PageExchangeBody {
  readonly request: PageRequest;
  readonly response: PageMessage | null;
}
