/** What the POS tells whoever watches it; `at` is RFC 3339. */
export type PosEvent = { readonly at: string } & PosNews;

/** The news itself; `about` is the order or the check that a callback is of, or else its requestId. */
export type PosNews =
  | { readonly type: 'menuSyncReceived'; readonly requestId: string; readonly locationId: string }
  | { readonly type: 'orderReceived'; readonly orderId: string; readonly requestId: string | undefined; readonly course: string }
  | { readonly type: 'callAnswered'; readonly path: string; readonly status: number; readonly reason: string | undefined }
  | { readonly type: 'orderRejected'; readonly orderId: string; readonly reasons: readonly string[] }
  | { readonly type: 'checkMade'; readonly orderId: string; readonly checkNumber: string }
  | { readonly type: 'callbackSent'; readonly call: string; readonly about: string | undefined; readonly method: string; readonly url: string; readonly requestId: string | undefined; readonly try: number }
  | { readonly type: 'callbackAnswered'; readonly call: string; readonly about: string | undefined; readonly url: string; readonly status: number }
  | { readonly type: 'callbackFailed'; readonly call: string; readonly about: string | undefined; readonly url: string; readonly reason: string }
  | { readonly type: 'callbackAbandoned'; readonly call: string; readonly about: string | undefined; readonly locationId: string; readonly reason: string }
  | { readonly type: 'restarted' }
  | { readonly type: 'faulted'; readonly reason: string };
