import { overlookTooLittle } from '../deviate/overlook-too-little.ts';
import type { Deviation } from '../deviation.ts';

/** Accepts an order with an item below the menu’s price. */
export const acceptsPriceTooLow: Deviation = {
  name: 'accepts-price-too-low',
  summary: 'Accepts an order with an item below the menu’s price.',
  decorate: overlookTooLittle(['unitPrice']),
};
