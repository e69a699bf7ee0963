/** Time, as the run sees it. */
export interface Clock {
  /** Wall clock, milliseconds since the epoch. */
  now(): number;
  /** Monotonic, milliseconds from an arbitrary origin. */
  monotonic(): number;
  /** Calls back once after `ms`; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
}

/** Everything that must be new in each run. */
export interface Ids {
  /** A GUID, for requestId and jti. */
  guid(): string;
  /** The next OrderId of this run: a positive int32 that was never used before on this sandbox, as far as we know. */
  nextOrderId(): number;
}
