import { z } from 'zod';
import { authored } from '../input/authored.ts';
import { listOfSome } from '../input/hints.ts';
import { durationText } from '../input/duration-text.ts';
import { rateText } from '../input/parse-rate.ts';
import { taxRateText } from '../input/parse-tax-rate.ts';
import { unionByKey } from '../input/union-by-key.ts';
import { flows, products } from '../model/capability.ts';
import { taxFlags } from '../model/contract.ts';
import { acceptances, locationRoles } from '../model/partner.ts';
import { either, phrase } from '../model/phrase.ts';
import { isTimeZone } from './time-zone.ts';
import { webUrlText } from './web-url.ts';

/** A wait of no length waits for nothing. */
const waitText = durationText.refine((ms) => ms > 0, { message: authored`must be longer than nothing`, params: { hint: phrase`write a time above zero, such as '500ms' or '3s', or leave it out` } });

const someText = z.string().regex(/\S/, authored`must not be empty`);

const hook = unionByKey(phrase`hook kind`, {
  exec: z.strictObject({
    exec: listOfSome(z.string(), phrase`write the command first, then its arguments`).describe('A command and its arguments; no shell is involved.'),
    timeout: waitText.exactOptional().describe('How long it may take; 30 s when it is left out.'),
  }),
  http: z.strictObject({
    http: z
      .string()
      .regex(/^[A-Z]+ https?:\/\/\S+$/, authored`write a method and a URL, such as 'GET http://127.0.0.1:4020/checks/{orderId}'`)
      .describe('A method and a URL, which may hold {orderId} and the like.'),
    timeout: waitText.exactOptional().describe('How long it may take; 30 s when it is left out.'),
  }),
});

const taxRule = z
  .strictObject({
    name: someText.describe('The name of the tax, as orders carry it.'),
    type: someText.describe('Its type, such as Federal or Provincial.'),
    rate: taxRateText,
    appliesTo: z.enum(taxFlags).describe('The flag of an item that says whether the tax applies to it.'),
  })
  .describe('A tax, in the form that the regimes of the contract have.');

const location = z.strictObject({
  id: z.guid(authored`a location id is a GUID, such as 019a9794-ea27-71a8-bc7a-ecffd058546c`).describe('The GUID that UEAT gave the location.'),
  name: someText.describe('Its name in reports.'),
  roles: listOfSome(z.enum(locationRoles), phrase`list ${either(locationRoles)}, or leave it out for both`).default([...locationRoles]).describe('Whether it owns a menu, takes orders, or both.'),
  timeZone: z.string().default('America/Toronto').superRefine(isTimeZone).describe('An IANA time zone.'),
  taxes: z
    .union([
      z.string(),
      z
        .array(taxRule)
        .min(1, authored`list a tax, or write none`)
        .refine((taxes) => new Set(taxes.map(({ name }) => name.trim().toLowerCase())).size === taxes.length, authored`two taxes have the same name`),
    ])
    .default('QC')
    .describe('A tax regime of the contract, or the taxes themselves.'),
  menu: z.guid(authored`a menu is named by the id of the location that owns it`).exactOptional().describe("The menu owner whose items are ordered here; its own, or the only owner's, when it is left out."),
  menuSource: z.enum(['standard', 'own']).exactOptional().describe("What this owner's menu is, where it differs from menu.source."),
  kitchen: someText.exactOptional().describe('Locations that name the same kitchen share one POS, such as the brands of a ghost kitchen.'),
});

const lastOrderId = 2_147_483_647;

/** Fewer ids than this do not last for a run and its successors. */
const leastOrderIds = 1000;

const orderId = z.int().min(1).max(lastOrderId);

/** A member's name, or an RFC 6901 pointer. */
const field = z.string().regex(/^(\/([^~/]|~[01])*)+$|^[^/]*[^/\s][^/]*$/, authored`write a member's name, such as cashier, or a JSON pointer, such as /cashier/name`);

const waiver = z.strictObject({
  requirement: someText.describe('The id of a requirement of the catalogue.'),
  reason: someText.describe('Why it is not kept yet.'),
  owner: someText.describe('Who answers for it.'),
  expires: z.iso.date(authored`write a day, such as 2026-12-31`).describe('The last day on which it holds, in UTC.'),
  link: z.string().regex(/^https?:\/\/\S+$/, authored`write an http or https URL`).exactOptional().describe('Where it was agreed.'),
});

/** `ppip.yaml`: one integration under test. */
export const partnerGrammar = z
  .strictObject({
    partner: z.strictObject({
      name: someText.describe('The name of the POS in reports.'),
      posName: someText.describe('The name of the POS as iss and aud of the tokens.'),
      version: someText.describe('The version that is tested.'),
      build: someText.exactOptional().describe('The build of that version.'),
    }).describe('Who is tested.'),
    scope: z
      .strictObject({
        flows: listOfSome(z.enum(flows), phrase`list some of ${flows.join(', ')}, or leave it out for all`).default([...flows]).describe('The flows of the integration.'),
        products: listOfSome(z.enum(products), phrase`list some of ${products.join(', ')}, or leave it out for all`).default([...products]).describe('The UEAT products that use it.'),
      })
      .prefault({})
      .describe('What the integration covers; everything when it is left out.'),
    capabilities: z.record(z.string(), z.boolean()).default({}).describe('Overrides what follows from the scope.'),
    locations: listOfSome(location, phrase`list each location with its id and name`).describe('The test locations.'),
    pos: z.strictObject({
      menuSyncUrl: webUrlText.describe('Where the POS takes menu syncs.'),
      ordersUrl: webUrlText.describe('Where the POS takes orders.'),
      environment: someText.exactOptional().describe('Must be lab for a POS that is not on this machine.'),
      limits: z
        .strictObject({
          open: z.int().min(1).default(20).describe('Orders without a final status at one time, at most.'),
          rate: rateText.prefault('5/s').describe('Calls to the POS, at most.'),
        })
        .prefault({})
        .describe('What the sandbox can take.'),
      acceptance: z.enum(acceptances).default('automatic').describe('Who accepts orders: the POS by itself, or a person at the till.'),
      tls: z.strictObject({ ca: someText.describe('The path of a PEM file with a certificate authority to trust.') }).exactOptional().describe('For a sandbox with a certificate of its own.'),
    }).describe('Where and how the POS is called.'),
    platform: z
      .strictObject({
        listen: z.string().default('127.0.0.1:4010').meta({ description: 'host:port of the harness; port 0 takes any free one.', pattern: ':\\d{1,5}$' }),
        publicUrl: webUrlText.exactOptional().describe('Where the POS reaches the harness; when it is left out, the relay, or else http://<listen>, https:// with tls.'),
        tls: z
          .strictObject({
            cert: someText.describe('The path of a PEM file with the certificate, and with those between it and its authority.'),
            key: someText.describe('The path of a PEM file with its private key, without a passphrase.'),
          })
          .exactOptional()
          .describe('Takes callbacks over HTTPS.'),
        relay: z
          .strictObject({
            url: z.string().regex(/^wss?:\/\/[^\s@?#]+$/, "write a WebSocket URL, such as wss://relay.example").describe('Where ppip relay listens.'),
            token: z.string().describe('The token of that relay, as ${env:NAME} or ${file:path}.'),
          })
          .exactOptional()
          .describe('Takes callbacks through a relay.'),
      })
      .prefault({})
      .describe('Where the harness takes the calls of the POS.'),
    auth: z.strictObject({
      secret: z.string().describe('The shared secret, as ${env:NAME} or ${file:path}.'),
      secretEncoding: z.enum(['utf8', 'base64', 'hex']).default('utf8').describe('How the secret is written.'),
    }).describe('The secret shared with UEAT.'),
    timeouts: z
      .strictObject({
        acknowledge: waitText.exactOptional().describe('For the HTTP answer to a call.'),
        status: waitText.exactOptional().describe('For the status of an order.'),
        person: waitText.exactOptional().describe('For the status of an order where a person accepts orders, in place of status.'),
        menu: waitText.exactOptional().describe('For the menu that was asked for.'),
        retry: waitText.exactOptional().describe('For a callback to come again that UEAT could not take; as long as for a status when it is left out.'),
        quiet: waitText.exactOptional().describe('How long nothing must arrive at the end before a run is over.'),
      })
      .default({})
      .describe('How long to wait; the deadlines of the catalogue when they are left out.'),
    menu: z
      .strictObject({
        source: z.enum(['standard', 'own']).default('own').describe('Whether the POS has loaded the standard certification menu.'),
        itemRoles: z.record(z.string(), someText).default({}).describe("The POS's item ids by role."),
        idMap: someText.exactOptional().describe('The path of a CSV file with the columns standardId and posId, for a POS that numbers the standard menu itself.'),
      })
      .prefault({})
      .describe('What the sandbox sells.'),
    orders: z
      .strictObject({
        idRange: z
          .tuple([orderId, orderId])
          .default([1, lastOrderId])
          .refine(([first, last]) => last - first + 1 >= leastOrderIds, {
            message: authored`the range of OrderIds must hold at least ${leastOrderIds}, the smaller one first`,
          })
          .describe('The first and the last OrderId that runs may use.'),
      })
      .prefault({})
      .describe('The orders that are sent.'),
    hooks: z.record(z.string(), hook).default({}).describe('How something is made to happen at the till, by hook name.'),
    redact: z
      .strictObject({ fields: z.array(field).default([]).describe('Members whose values are replaced before anything is written: names, or JSON pointers.') })
      .prefault({})
      .describe('Personal data that must not be written down.'),
    waivers: z.array(waiver).default([]).describe('Requirements that the partner asks to be excused from; shown in every report, and changing no verdict.'),
    assumptions: z.record(z.string(), z.unknown()).default({}).describe('Positions in place of those of the catalogue, by assumption id.'),
  })
  .describe('ppip.yaml: one integration under test.');

/** What ppip.yaml says, parsed. */
export type WrittenPartner = z.infer<typeof partnerGrammar>;
