/** What a relay tells of itself: no bodies, headers, queries or secrets. Calls and sessions by their ids. */
export type RelayEvent =
  | { readonly event: 'listening'; readonly url: string }
  | { readonly event: 'connected' | 'disconnected' | 'ended'; readonly session: string }
  /** Somebody without the token, or who speaks otherwise than a run. */
  | { readonly event: 'refused'; readonly because: string }
  | { readonly event: 'came'; readonly call: string; readonly method: string; readonly path: string; readonly bytes: number; readonly keys: readonly string[] }
  | { readonly event: 'given'; readonly call: string; readonly session: string }
  | { readonly event: 'answered'; readonly call: string; readonly status?: number; readonly how?: string; readonly by: string }
  | { readonly event: 'forwarded' | 'left'; readonly call: string }
  | { readonly event: 'kept' | 'dropped'; readonly call: string; readonly because: string }
  | { readonly event: 'failed'; readonly because: string }
  | { readonly event: 'closed' };

/** Takes what a relay tells. */
export type TellRelay = (event: RelayEvent) => void;
