import type { Catalogue } from '../../model/catalogue.ts';
import type { InboundCall } from '../../model/call.ts';
import type { Json } from '../../model/json.ts';
import type { SendStep } from '../../model/scenario.ts';
import { exampleAnswer, readAnswers } from '../example-answers.ts';
import { exampleLocation, exampleValues } from '../example-partner.ts';
import { exampleSending } from '../example-sending.ts';

/** Real bodies of both sides; a catalogue that has nothing to make one from has none. */
export interface OpenapiExamples {
  readonly menuSync: Json;
  readonly order: Json | undefined;
  /** By call, then by name. */
  readonly callbacks: Readonly<Record<InboundCall, Readonly<Record<string, Json | undefined>>>>;
}

/** The examples of a catalogue: an order as a run sends it first, the standard menu, and right answers. */
export async function openapiExamples(catalogue: Catalogue): Promise<OpenapiExamples> {
  const { requestId, orderId } = exampleValues;
  const locationId = exampleLocation.id;
  const plain = catalogue.scenarios.flatMap((scenario) => scenario.steps.flatMap((step) => (step.kind === 'send' && isPlainOrder(step) ? [{ scenario, step }] : [])))[0];
  const order = plain === undefined ? undefined : (await exampleSending(plain.scenario, plain.step, catalogue, false))?.body;
  const answers = readAnswers(catalogue);
  const answer = (name: string): Json | undefined => exampleAnswer(answers, name, [], { orderId, requestId, locationId, itemId: 'burger_001', itemName: 'Burger', price: 1285 });
  return {
    menuSync: { requestId, locationId }, order,
    callbacks: {
      menu: { menu: { requestId, locationId, ...catalogue.standardMenu } },
      menuPush: { priceChange: answer('menuPush') },
      orderStatus: { accepted: answer('accepted'), rejected: answer('rejected') },
      refund: { refund: answer('refund') },
    },
  };
}

const isPlainOrder = ({ call, invalid, token, again, order }: SendStep): boolean =>
  call === 'order' && invalid === undefined && token === undefined && again === undefined && (order?.tamper ?? []).length === 0;
