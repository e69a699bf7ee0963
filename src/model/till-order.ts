/** One order of a run as it should stand on the till when the run is over. */
export interface TillOrder {
  readonly orderId: number;
  /** Null when the POS gave none. */
  readonly checkNumber: string | null;
  /** `accepted` stands as an open check, `rejected` as none; `unknown` when no final status came. */
  readonly state: 'accepted' | 'rejected' | 'unknown';
  /** Cents, as it was sent when it was accepted; else as it was last sent. */
  readonly total: number | null;
  readonly scenario: string;
  readonly locationId: string;
}
