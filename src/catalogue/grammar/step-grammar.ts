import { z } from 'zod';
import { authored } from '../../input/authored.ts';
import { durationText } from '../../input/duration-text.ts';
import { unionByKey } from '../../input/union-by-key.ts';
import { inboundCalls, outboundCalls } from '../../model/call.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { phrase } from '../../model/phrase.ts';
import { tokenFaults } from '../../model/scenario.ts';
import { checkGrammar, type PredicateTable } from './check-grammar.ts';
import { orderGrammar } from './order-grammar.ts';
import { idText, localizedText } from './texts.ts';

const anyJson: z.ZodType<Json> = z.json();
const anyObject: z.ZodType<JsonObject> = z.record(z.string(), anyJson);
const headers = z.record(z.string().regex(/^[!#$%&'*+.^_`|~\w-]+$/, authored`not a header name`), z.string());

const raw = z
  .strictObject({
    to: z.enum(['menuSync', 'orders']).describe('Which URL of the POS it goes to.'),
    method: z.string().regex(/^[A-Z]+$/, authored`a method is written in capitals, such as POST`).default('POST').describe('The HTTP method.'),
    headers: headers.default({}).describe('Headers beside those of every call.'),
    body: z.string().default('').describe('The bytes of the body, as text.'),
  })
  .describe('Any HTTP request, for what no well-formed call can express.');

const answer = z
  .strictObject({
    status: z.int().min(200).max(599).exactOptional().describe('The HTTP status.'),
    headers: headers.default({}).describe('Its headers, such as Retry-After.'),
    body: anyObject.exactOptional().describe('Its JSON body.'),
    delay: durationText.exactOptional().describe('How long UEAT takes before it answers.'),
    fault: z.enum(['reset', 'silence']).exactOptional().describe('reset closes the connection, silence never answers.'),
  })
  .refine(({ status, body, fault }) => fault === undefined || (status === undefined && body === undefined), {
    message: authored`a fault has neither status nor body`,
  })
  .describe('One answer that UEAT gives in place of its usual one.');

const askedItem = z.strictObject({
  itemRole: idText.describe('A role of contract.yaml.'),
  addCents: z.int().default(0).describe('The hook is told a price of so many cents above that of the last sync.'),
});

/** The form of a step, told by which of its keys it has. */
export function stepGrammar(predicates: PredicateTable) {
  const id = idText.exactOptional().describe('Unique in its scenario; <n>-<kind> when it is left out.');
  const checks = z.array(checkGrammar(predicates)).default([]).describe('What is asked of what came back.');
  const inbound = z.enum(inboundCalls).describe('Which call of the POS.');
  const subject = idText.describe('The name of the sending that it belongs to.');
  return unionByKey(phrase`step`, {
    send: z
      .strictObject({
        id,
        send: z.enum(outboundCalls).describe('Which call of UEAT.'),
        as: idText.exactOptional().describe("The name under which later steps refer to it; the step's id when it is left out."),
        at: idText.exactOptional().describe("The location that it is about, by its name in 'locations'; the one that the scenario is played at when it is left out."),
        again: idText.exactOptional().describe('Sends the named order or menu request again under the same id.'),
        times: z.int().min(2).max(1000).exactOptional().describe('So many different orders like it, at the same time.'),
        invalid: z.enum(['functional', 'payload']).exactOptional().describe('What is wrong with the payload on purpose.'),
        orRefused: z.boolean().default(false).describe('A 4xx answer is right too, and then nothing more is expected.'),
        token: z.enum(tokenFaults).exactOptional().describe('How the token is wrong on purpose.'),
        order: orderGrammar.exactOptional().describe('How the order is made, or changed when it is sent again.'),
        menuOf: idText.exactOptional().describe("Takes items that only the menu of this location has, by its name in 'locations'."),
        raw: raw.exactOptional().describe('The request, for send: raw.'),
        except: z.array(idText).default([]).describe('Standing checks that do not apply.'),
        checks,
      })
      .describe('UEAT calls the POS.'),
    expect: z
      .strictObject({
        id,
        expect: inbound,
        for: subject,
        arrives: z.array(idText).default([]).describe('Requirements that the arrival verifies, in place of those of the contract.'),
        retry: z.boolean().default(false).describe('Claims a retry: a repeat of a callback whose earlier delivery got no 2xx.'),
        checks,
      })
      .describe('A callback is claimed.'),
    expectNone: z.strictObject({ id, expectNone: inbound, for: subject, checks }).describe('No further callback comes.'),
    reply: z
      .strictObject({ id, reply: z.enum(['menu', 'orderStatus', 'menuPush', 'refund']).describe('Which call of the POS is answered so.'), for: subject, answers: z.array(answer).min(1).describe('One answer after the other.') })
      .describe('How UEAT answers the next callbacks.'),
    ask: z
      .strictObject({
        id,
        ask: idText.describe('A hook of contract.yaml.'),
        as: idText.exactOptional().describe("The name under which later steps refer to it; the step's id when it is left out."),
        prompt: localizedText.describe('{itemId}, {itemName}, {price}, {orderId} and {checkNumber} stand for what it is about.'),
        for: subject.exactOptional(),
        items: z.array(askedItem).default([]).describe('The items that it is about.'),
        data: anyObject.default({}).describe('What else the hook is told.'),
        undoes: idText.exactOptional().describe('The step that it takes back: done whenever that one was, even when the scenario ends early.'),
        checks,
      })
      .describe('Something must happen at the till.'),
    pause: z.strictObject({ id, pause: durationText.describe('How long nothing is done.') }).describe('Time passes.'),
  });
}

/** A step as YAML has it, parsed. */
export type WrittenStep = z.infer<ReturnType<typeof stepGrammar>>;

