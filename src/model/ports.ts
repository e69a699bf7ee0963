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

/** Where something lies in a {@link Scratch}. */
export interface ScratchPlace {
  /** In bytes from its beginning. */
  readonly at: number;
  /** In bytes. */
  readonly length: number;
}

/** Where a run puts aside what it does not need at hand: nobody else sees it, and it is gone with the process. */
export interface Scratch {
  /** Adds a text; undefined when there is no room, or no longer: it must then be kept at hand. */
  append(text: string): ScratchPlace | undefined;
  /**
   * Reads what was added.
   * @throws the file system's error
   */
  read(place: ScratchPlace): string;
}
