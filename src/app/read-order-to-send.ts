import { findMember } from '../contract/find-member.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { readBodyFile, type BodySource } from './read-body-file.ts';

/** An order that a person wrote: its text is sent as it stands. */
export interface WrittenOrder {
  readonly text: string;
  readonly orderId: number;
}

/**
 * Reads an order that is to be sent as it stands, and the OrderId by which its status will be known.
 * @throws InputError when it cannot be read or names no OrderId
 */
export async function readOrderToSend(source: BodySource): Promise<WrittenOrder> {
  const { text, value } = await readBodyFile(source, 'order');
  const orderId = member(member(value, 'OrderIds'), 'OrderId');
  if (typeof orderId === 'number' && Number.isSafeInteger(orderId) && orderId > 0) return { text, orderId };
  throw new InputError([{
    code: 'send.noOrderId', message: phrase`${source.name} has no OrderIds.OrderId that is a positive whole number`, hint: phrase`the status of the order is known by it; ppip validate order shows the form of an order`,
  }]);
}

function member(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) ? findMember(value, name)?.value : undefined;
}
