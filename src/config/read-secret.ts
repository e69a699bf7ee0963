import { secretEncodings, type Credentials, type SecretEncoding } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';
import { valueAt, type LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { decodeSecret } from './decode-secret.ts';
import type { WrittenPartner } from './partner-grammar.ts';
import { spellSecret } from './spell-secret.ts';

/** Recent .NET refuses HS256 keys under 256 bits. */
const safeSecretBytes = 32;

/** The shared secret, and what its owner should know about it. */
export interface ReadSecret {
  readonly credentials: Credentials;
  readonly warnings: readonly Problem[];
}

/**
 * Decodes the shared secret, beside which the token of a relay is kept out of everything too. Neither problems nor warnings quote them.
 * @param document as written, with its placeholders
 */
export function readSecret(document: LocatedDocument, auth: WrittenPartner['auth'], relayToken: string | undefined, problems: ProblemList): ReadSecret | undefined {
  const location = document.locate(['auth', 'secret']);
  const reading = decodeSecret(auth.secret, auth.secretEncoding);
  if (reading.kind === 'wrong') {
    const { kind: _wrong, ...words } = reading;
    problems.add({ code: 'config.secret', ...words, location, about: 'secret' });
    return undefined;
  }
  const tokens = relayToken === undefined ? [] : spellSecret(relayToken, Buffer.from(relayToken));
  const warnings: Problem[] = [];
  if (isLiteral(document, ['auth', 'secret'])) {
    warnings.push({
      code: 'config.literalSecret',
      message: phrase`the secret stands in the file itself`,
      hint: phrase`take it from the environment: \${env:PPIP_SECRET}`,
      location,
      about: 'secret',
    });
  }
  if (relayToken !== undefined && isLiteral(document, tokenPath)) {
    warnings.push({
      code: 'config.literalSecret',
      message: phrase`the token of the relay stands in the file itself`,
      hint: phrase`take it from the environment: \${env:PPIP_RELAY_TOKEN}`,
      location: document.locate(tokenPath),
      about: 'secret',
    });
  }
  if (reading.value.length < safeSecretBytes) {
    warnings.push({
      code: 'config.shortSecret',
      message: phrase`the secret has ${reading.value.length} bytes; HS256 asks for ${safeSecretBytes}, and recent .NET refuses less`,
      hint: phrase`ask UEAT for a longer one`,
      location,
      about: 'secret',
    });
  }
  return {
    credentials: {
      secret: reading.value, spellings: [...spellSecret(auth.secret, reading.value), ...tokens].sort((a, b) => b.length - a.length), encoding: auth.secretEncoding,
      otherReadings: readOtherwise(auth.secret, auth.secretEncoding, reading.value),
    },
    warnings,
  };
}

const tokenPath = ['platform', 'relay', 'token'];

function isLiteral(document: LocatedDocument, path: readonly string[]): boolean {
  return !String(valueAt(document.value, path)).includes('${');
}

/** The bytes that the same text stands for when it was written in another way than ppip.yaml says. */
function readOtherwise(text: string, declared: SecretEncoding, secret: Uint8Array): NonNullable<Credentials['otherReadings']> {
  return secretEncodings.filter((encoding) => encoding !== declared).flatMap((encoding) => {
    const reading = decodeSecret(text, encoding);
    return reading.kind === 'read' && !Buffer.from(reading.value).equals(secret) ? [{ encoding, secret: reading.value }] : [];
  });
}
