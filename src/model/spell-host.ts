/** A host as a URL carries it: an IPv6 address in brackets. */
export function spellHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
