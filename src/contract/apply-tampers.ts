import type { Json } from '../model/json.ts';
import type { Tamper } from '../model/scenario.ts';
import { readPointer } from './read-pointer.ts';
import { removePointer } from './remove-pointer.ts';
import { writePointer } from './write-pointer.ts';

/** A tamper that would change nothing: a negative test built on it would be a lie. */
export class TamperError extends Error {
  override readonly name = 'TamperError';
  readonly at: string;

  constructor(at: string, message: string) {
    super(message);
    this.at = at;
  }
}

/**
 * A copy of a payload with each tamper applied in turn.
 * @throws TamperError when one has nothing to change
 */
export function applyTampers(payload: Json, tampers: readonly Tamper[]): Json {
  return tampers.reduce(applyTamper, payload);
}

function applyTamper(payload: Json, { at, change, value }: Tamper): Json {
  const present = readPointer(payload, at);
  switch (change) {
    case 'remove':
      if (present === undefined) throw new TamperError(at, `there is nothing to remove at ${at}`);
      return removePointer(payload, at);
    case 'add':
      if (typeof present !== 'number' || typeof value !== 'number' || value === 0) {
        throw new TamperError(at, `an amount can only be added to a number, and ${at} holds ${present === undefined ? 'nothing' : JSON.stringify(present)}`);
      }
      return writePointer(payload, at, present + value);
    case 'set':
      return setValue(payload, at, value);
  }
}

function setValue(payload: Json, at: string, value: Json | undefined): Json {
  if (value === undefined) throw new TamperError(at, `the tamper at ${at} has no value to set`);
  const tampered = attempt(() => writePointer(payload, at, value), at);
  if (JSON.stringify(readPointer(payload, at)) === JSON.stringify(value)) {
    throw new TamperError(at, `${at} already holds ${JSON.stringify(value)}`);
  }
  return tampered;
}

function attempt(write: () => Json, at: string): Json {
  try {
    return write();
  } catch (error) {
    throw new TamperError(at, error instanceof Error ? error.message : `nothing can be set at ${at}`);
  }
}
