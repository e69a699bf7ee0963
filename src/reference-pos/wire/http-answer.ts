import type { JsonObject } from '../json.ts';

/** How the POS answers a call. Without a body nothing but the status is sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: JsonObject | readonly JsonObject[];
  readonly headers?: Readonly<Record<string, string>>;
  /** How long the POS takes to give it. */
  readonly delayMs?: number;
  /** Whether its body goes out compressed with gzip. */
  readonly isCompressed?: boolean;
}

/** An answer that says what is wrong (UEAT Open API, error-handling). */
export function refuse(status: number, code: string, message: string, details?: JsonObject): HttpAnswer {
  return { status, body: { errors: [{ code, message, ...(details === undefined ? {} : { details }) }] } };
}
