import type { Partner } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { parseListen } from './parse-listen.ts';
import type { WrittenPartner } from './partner-grammar.ts';

/** Where the harness listens, and where the POS reaches it. A default public URL keeps port 0: it is known once the port is. */
export function readPlatform(document: LocatedDocument, { listen, publicUrl }: WrittenPartner['platform'], problems: ProblemList): Partner['platform'] {
  const address = parseListen(listen);
  if (address === undefined) {
    problems.add({
      code: 'config.listen',
      message: phrase`not an address to listen on`,
      hint: phrase`write host:port, such as '127.0.0.1:4010'`,
      location: document.locate(['platform', 'listen']),
    });
  }
  const isWildcard = address?.host === '0.0.0.0' || address?.host === '::';
  if (isWildcard && publicUrl === undefined) {
    problems.add({
      code: 'config.publicUrl',
      message: phrase`${listen} is no address that a POS can call`,
      hint: phrase`say in platform.publicUrl where it reaches this machine`,
      location: document.locate(['platform', 'listen']),
    });
  }
  return { host: address?.host ?? '', port: address?.port ?? 0, publicUrl: (publicUrl ?? `http://${listen}`).replace(/\/+$/, '') };
}
