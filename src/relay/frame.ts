import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';

/** One message of the line between relay and run: a JSON head, and the bytes of a body. */
export interface Frame {
  readonly head: JsonObject;
  readonly body: Buffer;
}

/** Writes a frame: the length of the head in four bytes, the head, the body. */
export function writeFrame(head: JsonObject, body: Uint8Array = new Uint8Array()): Buffer {
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.byteLength);
  return Buffer.concat([length, text, body]);
}

/** Reads a frame; undefined when the bytes are none. Never throws. */
export function readFrame(bytes: Buffer): Frame | undefined {
  if (bytes.byteLength < 4) return undefined;
  const end = 4 + bytes.readUInt32BE(0);
  if (end > bytes.byteLength) return undefined;
  try {
    const head = JSON.parse(bytes.subarray(4, end).toString('utf8')) as Json;
    return isJsonObject(head) ? { head, body: bytes.subarray(end) } : undefined;
  } catch {
    return undefined;
  }
}
