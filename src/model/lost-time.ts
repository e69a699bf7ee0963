/** A time in which no callback could be taken: the harness stood still, or the way from the POS was gone (`isCutOff`). */
export interface Loss {
  readonly endedMs: number;
  /** How much is lost, of the time that it took. */
  readonly stalledMs: number;
  readonly overMs: number;
  readonly isCutOff: boolean;
}

/** How much time between two moments of the run is lost in one of the two ways, in milliseconds. */
export function lostBetween(losses: readonly Loss[], isCutOff: boolean, fromMs: number, toMs: number): number {
  return losses
    .filter((loss) => loss.isCutOff === isCutOff && loss.endedMs > fromMs && loss.endedMs - loss.overMs < toMs)
    .reduce((sum, loss) => sum + loss.stalledMs, 0);
}
