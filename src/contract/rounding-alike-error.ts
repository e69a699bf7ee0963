/** An order is to show how taxes are rounded, and with the menu's prices and the location's taxes each way of rounding comes to the same. */
export class RoundingAlikeError extends Error {
  override readonly name = 'RoundingAlikeError';

  constructor() {
    super('no item of the menu has a price that shows how taxes are rounded');
  }
}
