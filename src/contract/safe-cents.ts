/** An amount as a number of cents. @throws RangeError when it is no integer, or too large to be exact */
export function safeCents(amount: number | bigint): number {
  const cents = Number(amount);
  if (!Number.isSafeInteger(cents)) throw new RangeError(`${amount} is no exact number of cents`);
  return cents;
}
