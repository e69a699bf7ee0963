import type { Headers } from '../../model/exchange.ts';
import type { ParsedBody } from '../parse-body.ts';

/** One HTTP exchange of a HAR file. */
export interface TrafficEntry {
  /** Its place in `log.entries`, from 0. */
  readonly index: number;
  readonly method: string;
  /** Without query and fragment. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: ParsedBody;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly answer: ParsedBody;
  /** Wall clock, milliseconds since the epoch. */
  readonly startedMs: number;
  /** Undefined when the file does not say. */
  readonly durationMs: number | undefined;
}
