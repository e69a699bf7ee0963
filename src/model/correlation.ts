/**
 * Which order or menu request something belongs to: `order:<OrderId>` or `menu:<requestId>`; what the POS does of itself belongs to what
 * was asked of the till: `ask:<scenario>/<step>`.
 */
export type CorrelationKey = `order:${string}` | `menu:${string}` | `ask:${string}`;

/** What a callback was found to belong to, and how. */
export type Correlation =
  | { readonly kind: 'matched'; readonly key: CorrelationKey; readonly by: 'orderId' | 'requestId' | 'openSync'; readonly pointer?: string }
  /** It names an id that this run did not send: it may belong to an earlier run. */
  | { readonly kind: 'foreign'; readonly value: string; readonly pointer?: string }
  /** A known path, but nothing in it says where it belongs. */
  | { readonly kind: 'keyless' }
  /** No call has this path and method. `suspect` when it could have been a callback: not a GET, with a JSON body. */
  | { readonly kind: 'unrouted'; readonly suspect: boolean }
  /** A menu that nobody asked for: a push. */
  | { readonly kind: 'initiated'; readonly locationId?: string };

/** One sending of an order or menu request; a resend is a new attempt under the same key. */
export interface Attempt {
  readonly id: string;
  readonly key: CorrelationKey;
  readonly call: 'order' | 'menuSync';
  /** 1 for the first sending under the key. */
  readonly ordinal: number;
  /** `scenario/step` that sends it. */
  readonly step: string;
  readonly requestId: string;
  readonly orderId?: number;
  readonly locationId: string;
}
