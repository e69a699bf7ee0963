import { lookup } from 'node:dns/promises';

/** What the name of a host came to. */
export type HostLookup = { readonly kind: 'found'; readonly addresses: readonly string[] } | { readonly kind: 'failed'; readonly detail: string };

/** Asks the machine's resolver for the addresses of a host, as connections do; an address is its own. Never rejects. */
export async function lookUpHost(host: string): Promise<HostLookup> {
  try {
    const found = await lookup(host, { all: true });
    return { kind: 'found', addresses: found.map(({ address }) => address) };
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
