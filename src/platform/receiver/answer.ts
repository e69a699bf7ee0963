import type { Json, JsonObject } from '../../model/json.ts';

/** What UEAT answers to a callback. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
}

/** UEAT's plain answer to a callback that it takes. */
export const taken: Answer = { status: 200 };

/** UEAT's error answer (API-reference/error-handling): what is wrong and what to do about it. */
export function refuse(status: number, code: string, message: string, details?: Json): Answer {
  const error = details === undefined ? { code, message } : { code, message, details };
  return { status, body: { errors: [error] } };
}
