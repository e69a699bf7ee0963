/** A call of UEAT's to the POS that its log should trace. */
export interface LoggedCall {
  readonly requestId: string;
  readonly exchangeId: string;
  readonly orderId?: string;
  /** The HTTP status that the POS gave; absent when it gave none. */
  readonly status?: number;
  /** Whether the POS refused the token. */
  readonly isRefusal: boolean;
  /** Codes and messages of the errors in the answer. */
  readonly reasons: readonly string[];
}

/** A callback that UEAT did not take: its answer, or undefined when it gave none. */
export interface RefusedCallback {
  readonly exchangeId: string;
  readonly status: number | undefined;
}

/** An order of the run as the POS answered for it. */
export interface LoggedOrder {
  readonly orderId: string;
  /** The exchanges that sent it. */
  readonly sent: readonly string[];
  /** Whether the POS took a token with it, and so read its body. */
  readonly isRead: boolean;
  /** The kinds of its final statuses, each with the first exchange that carried it. */
  readonly statuses: ReadonlyMap<'accepted' | 'rejected', string>;
  /** Of its acceptances. */
  readonly checkNumbers: readonly string[];
  /** Of any of its statuses. */
  readonly knownNumbers: readonly string[];
  /** Codes and messages of its rejections. */
  readonly reasons: readonly string[];
  /** Whether UEAT never took a status of it although the POS acknowledged it. */
  readonly isUnsent: boolean;
  /** Every status callback of it. */
  readonly callbacks: readonly string[];
}

/** What the customers of the run's orders gave, by kind; each only once. */
export interface CustomerData {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly names: ReadonlyArray<readonly [first: string, last: string]>;
  readonly addresses: ReadonlyArray<readonly [civicNumber: string, street: string]>;
  /** How many values the evidence has only redacted. */
  readonly redacted: number;
}

/** Everything of a run that a POS's log is asked about. */
export interface LogSubjects {
  readonly calls: readonly LoggedCall[];
  readonly orders: readonly LoggedOrder[];
  /** Callbacks that UEAT did not take, by the order id or requestId that they belong to. */
  readonly refusedCallbacks: ReadonlyMap<string, readonly RefusedCallback[]>;
  readonly customers: CustomerData;
  /** Whether the run waited until nothing more came, so that what had not come never did. */
  readonly hasDrained: boolean;
}
