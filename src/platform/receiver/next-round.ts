/**
 * Resolves once every connection was looked at again: a POS that hangs up right behind its request is seen to only then, and must not be answered as if it
 * still listened. The first call back comes before the connections are looked at, the second after that.
 */
export function nextRound(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(() => { setImmediate(resolve); });
  });
}
