import { readUserFile } from '../config/read-user-file.ts';
import { depthLimit, parseBody } from '../contract/parse-body.ts';
import { findJsonFault, placeOfFault } from '../input/find-json-fault.ts';
import type { Json } from '../model/json.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { keepBody } from '../platform/keep-body.ts';
import { maxCallbackBytes } from '../platform/receiver/read-request.ts';

/** A menu as a person names it: a file, or bytes that were read already. */
export interface MenuSource {
  /** How messages name it. */
  readonly name: string;
  /** In place of the file's. */
  readonly bytes?: Uint8Array;
}

/** More than this no sync takes either. */
export const maxMenuBytes = maxCallbackBytes;

/**
 * Reads a menu as a sync would read it.
 * @throws InputError when it is missing, too large, no UTF-8 or no JSON
 */
export async function readMenuFile({ name, bytes }: MenuSource): Promise<Json> {
  const content = bytes ?? (await readUserFile(name, { kind: 'input', limit: maxMenuBytes, hint: 'name a file with a menu in JSON, or - for standard input' }));
  if (content.byteLength > maxMenuBytes) throw wrong('menu.tooLarge', `${name} is larger than ${maxMenuBytes / 1024 / 1024} MB`, 'a sync takes no more either');
  const body = keepBody(content);
  const parsed = parseBody(body);
  switch (parsed.kind) {
    case 'json':
      return parsed.value;
    case 'empty':
      throw wrong('menu.notJson', `${name} is empty`, 'write the body of the menu call into it');
    case 'notText':
      throw wrong('menu.notUtf8', `${name} is not UTF-8`, 'UEAT takes JSON in UTF-8 only: look at the encoding of the export');
    case 'notJson': {
      const fault = findJsonFault(body.content, depthLimit);
      const location = fault === undefined ? undefined : placeOfFault(name, body.content, fault);
      throw wrong('menu.notJson', `${name} is not JSON: ${parsed.detail}`, 'look at the serializer at this place', location);
    }
  }
}

function wrong(code: string, message: string, hint: string, location?: string): InputError {
  const problem: Problem = { code, message, hint, ...(location !== undefined && { location }) };
  return new InputError([problem]);
}
