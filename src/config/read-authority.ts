import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { WrittenPartner } from './partner-grammar.ts';
import { phrase } from '../model/phrase.ts';

/** The PEM text of the certificate authority that `pos.tls.ca` names, if it names one. */
export function readAuthority(document: LocatedDocument, { tls }: WrittenPartner['pos'], read: (path: string) => string, problems: ProblemList): string | undefined {
  if (tls === undefined) return undefined;
  const location = document.locate(['pos', 'tls', 'ca']);
  try {
    const pem = read(tls.ca);
    if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem;
    problems.add({ code: 'config.ca', message: phrase`the file holds no PEM certificate`, hint: phrase`it begins with -----BEGIN CERTIFICATE-----`, location });
  } catch {
    problems.add({ code: 'config.ca', message: phrase`the file '${tls.ca}' cannot be read`, hint: phrase`its path is relative to the folder of ppip.yaml`, location });
  }
  return undefined;
}
