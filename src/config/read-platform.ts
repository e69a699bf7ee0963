import { leastTokenLength, type Partner } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { readIdentity } from './read-identity.ts';
import { parseListen } from './parse-listen.ts';
import type { WrittenPartner } from './partner-grammar.ts';

/** What reading `platform` needs beside its words. */
export interface PlatformFiles {
  readonly read: (path: string) => string;
  /** Milliseconds since the epoch; without it the certificate's time is not looked at. */
  readonly now: number | undefined;
}

/** Where the harness listens, and where the POS reaches it. A default public URL keeps port 0: it is known once the port is. */
export function readPlatform(
  document: LocatedDocument, { listen, publicUrl, tls, relay }: WrittenPartner['platform'], files: PlatformFiles, problems: ProblemList,
): Partner['platform'] {
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
  if (isWildcard && publicUrl === undefined && relay === undefined) {
    problems.add({
      code: 'config.publicUrl',
      message: phrase`${listen} is no address that a POS can call`,
      hint: phrase`say in platform.publicUrl where it reaches this machine`,
      location: document.locate(['platform', 'listen']),
    });
  }
  if (publicUrl !== undefined && new URL(publicUrl).search !== '') {
    problems.add({
      code: 'config.publicUrl',
      message: phrase`a ?query cannot stand in front of the paths that the POS calls`,
      hint: phrase`write host and, if need be, a path: https://lab.example/ppip`,
      location: document.locate(['platform', 'publicUrl']),
    });
  }
  if (relay !== undefined && relay.token.length < leastTokenLength) {
    problems.add({
      code: 'config.relayToken',
      message: phrase`the token of a relay has at least ${leastTokenLength} characters`,
      hint: phrase`set the variable or file that it comes from to the token of ppip relay`,
      location: document.locate(['platform', 'relay', 'token']),
    });
  }
  if (relay !== undefined && tls !== undefined) {
    problems.add({
      code: 'config.relayTls',
      message: phrase`with a relay nobody calls this machine`,
      hint: phrase`leave platform.tls out: the relay, or the proxy in front of it, has the certificate`,
      location: document.locate(['platform', 'tls'], 'key'),
    });
  }
  const identity = tls === undefined ? undefined : readIdentity(tls, { ...files, place: (member) => document.locate(['platform', 'tls', member]) }, problems);
  return {
    host: address?.host ?? '', port: address?.port ?? 0,
    publicUrl: (publicUrl ?? relay?.url.replace(/^ws/, 'http') ?? `${tls === undefined ? 'http' : 'https'}://${listen}`).replace(/\/+$/, ''),
    ...(identity !== undefined && { tls: identity }),
    ...(relay !== undefined && { relay }),
  };
}
