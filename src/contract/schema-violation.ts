import type { ErrorObject } from 'ajv/dist/2020.js';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { capText } from './cap-text.ts';
import { childPointer } from './pointer.ts';

const shownLimit = 200;

/** One thing in a value that its schema does not allow. */
export interface SchemaViolation {
  /** RFC 6901, into the value as it was sent; for a missing member, the object that lacks it. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is violated, such as `type` or `required`. */
  readonly keyword: string;
  readonly message: string;
  /** What the keyword asks for: the types, the missing member, the bound. */
  readonly expected?: Json;
  /** What is there, unless it is long. */
  readonly actual?: Json;
}

/** A validator's error as a violation. */
export function describeSchemaError(error: ErrorObject, toSent: (pointer: string) => string): SchemaViolation {
  const params = error.params as JsonObject;
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  const pointer = typeof extra === 'string' ? childPointer(error.instancePath, extra) : error.instancePath;
  const expected = error.keyword === 'required' ? params.missingProperty : (error.schema as Json | undefined);
  const actual = error.keyword === 'required' || extra !== undefined ? undefined : capJson(error.data as Json);
  return {
    pointer: toSent(pointer),
    keyword: error.keyword,
    message: capText(error.message ?? `violates ${error.keyword}`, shownLimit),
    ...(expected !== undefined && !isJsonObject(expected) && { expected }),
    ...(actual !== undefined && { actual }),
  };
}

function capJson(value: Json): Json | undefined {
  if (typeof value === 'string') return capText(value, shownLimit);
  if (typeof value !== 'object' || value === null) return value;
  return JSON.stringify(value).length <= shownLimit ? value : undefined;
}
