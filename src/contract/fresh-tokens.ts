/** Of tokens that nobody reads, no more are kept. */
const mostKept = 1_000;
const fresh = new WeakMap<Uint8Array, Set<string>>();

/** Notes a token that was just signed with a secret: to verify what one has signed says nothing new, and takes as long as to sign it. */
export function noteSigned(secret: Uint8Array, token: string): void {
  const tokens = fresh.get(secret) ?? new Set<string>();
  if (tokens.size >= mostKept) tokens.clear();
  fresh.set(secret, tokens.add(token));
}

/** Whether a token was just signed with a secret; it is forgotten then. */
export function takeSigned(secret: Uint8Array, token: string): boolean {
  return fresh.get(secret)?.delete(token) === true;
}
