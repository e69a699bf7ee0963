import { readUserFile } from '../config/read-user-file.ts';
import { depthLimit, parseBody } from '../contract/parse-body.ts';
import { findJsonFault, placeOfFault } from '../input/find-json-fault.ts';
import type { BodyKind } from '../model/body-check.ts';
import type { Json } from '../model/json.ts';
import { phrase, type Phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { keepBody } from '../platform/keep-body.ts';
import { maxCallbackBytes } from '../platform/receiver/read-request.ts';
import { jsonMessage } from '../report/words/json-message.ts';

/** The body of a call as a person names it: a file, or bytes that were read already. */
export interface BodySource {
  /** How messages name it. */
  readonly name: string;
  /** In place of the file's. */
  readonly bytes?: Uint8Array;
}

/** What was read: the bytes, the text without a byte order mark, and what it says. */
export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly value: Json;
}

/** More than this no call takes either. */
export const maxBodyBytes = maxCallbackBytes;

/**
 * Reads the body of a call as a run would read it.
 * @throws InputError when it is missing, too large, no UTF-8 or no JSON
 */
export async function readBodyFile({ name, bytes }: BodySource, kind: BodyKind): Promise<ReadBody> {
  const content = bytes ?? (await readUserFile(name, { kind: 'input', limit: maxBodyBytes, hint: phrase`name a file with the body of a call (${kind}) in JSON, or - for standard input` }));
  if (content.byteLength > maxBodyBytes) throw wrong(`${kind}.tooLarge`, phrase`${name} is larger than ${maxBodyBytes / 1024 / 1024} MB`, kind === 'menu' ? phrase`a sync takes no more either` : phrase`a run takes no more either`);
  const body = keepBody(content);
  const parsed = parseBody(body);
  switch (parsed.kind) {
    case 'json':
      return { bytes: content, text: body.content.replace(/^\uFEFF/, ''), value: parsed.value };
    case 'empty':
      throw wrong(`${kind}.notJson`, phrase`${name} is empty`, phrase`write the body of the ${kind} call into it`);
    case 'notText':
      throw wrong(`${kind}.notUtf8`, phrase`${name} is not UTF-8`, phrase`UEAT takes JSON in UTF-8 only: look at the encoding of the export`);
    case 'notJson': {
      const fault = findJsonFault(body.content, depthLimit);
      const location = fault === undefined ? name : placeOfFault(name, body.content, fault);
      throw wrong(`${kind}.notJson`, phrase`not JSON: ${{ en: parsed.detail.replaceAll(/\s+/g, ' '), fr: jsonMessage('fr', parsed.detail) }}`, phrase`look at the serializer at this place`, location);
    }
  }
}

function wrong(code: string, message: Phrase, hint: Phrase, location?: string): InputError {
  const problem: Problem = { code, message, hint, ...(location !== undefined && { location }) };
  return new InputError([problem]);
}
