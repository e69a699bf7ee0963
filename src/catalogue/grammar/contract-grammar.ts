import { z } from 'zod';
import { authored } from '../../input/authored.ts';
import { taxRateText } from '../../input/parse-tax-rate.ts';
import { inboundCalls } from '../../model/call.ts';
import { flows, locationSetups, products } from '../../model/capability.ts';
import { taxFlags } from '../../model/contract.ts';
import { idText, localizedText, someText } from './texts.ts';

const outboundCall = z.strictObject({ schema: someText.describe('A file name under schemas/.') });

const inboundCall = z.strictObject({
  path: idText.describe('The assumption that holds its path or paths.'),
  methods: z.array(z.string().regex(/^[A-Z]+$/, authored`a method is written in capitals, such as PUT`)).min(1),
  schema: someText.describe('A file name under schemas/.'),
  arrives: z.array(idText).default([]).describe('Requirements that the arrival of an expected call verifies.'),
});

const capability = z.strictObject({
  id: idText,
  title: localizedText,
  core: z.boolean().default(false).describe('Without a core capability a run is never passed.'),
  impliedBy: z
    .strictObject({
      flows: z.array(z.enum(flows)).min(1).exactOptional(),
      products: z.array(z.enum(products)).min(1).exactOptional(),
      locations: z.enum(locationSetups).exactOptional().describe('What the locations in ppip.yaml must be like.'),
    })
    .default({}),
  declaredOnly: z.boolean().default(false).describe('It counts only when ppip.yaml declares it.'),
  shownBy: z
    .strictObject({ itemRoles: z.array(idText).default([]), calls: z.array(z.enum(inboundCalls)).default([]) })
    .prefault({})
    .describe('What shows that a POS has it: an item that fits one of these roles, or one of these calls.'),
});

const itemRole = z.strictObject({
  id: idText,
  text: localizedText,
  standardId: someText.describe('The id of the item of menus/standard.json that plays the role.'),
  shape: z
    .strictObject({
      hasVariations: z.boolean().exactOptional(),
      hasRequiredGroup: z.boolean().exactOptional(),
      hasOptionalGroup: z.boolean().exactOptional(),
      depth: z.int().min(0).exactOptional(),
      isTaxed: z.boolean().exactOptional(),
      nameHasNonAscii: z.boolean().exactOptional(),
      isFree: z.boolean().exactOptional(),
      idHasLeadingZero: z.boolean().exactOptional(),
    })
    .default({})
    .describe('What makes an item fit the role, when neither ppip.yaml nor the standard menu names it.'),
});

const taxRule = z.strictObject({
  name: someText,
  type: someText,
  rate: taxRateText,
  appliesTo: z.enum(taxFlags),
});

const hook = z.strictObject({
  ...localizedText.shape,
  prints: someText.exactOptional().describe('A file name under schemas/: the form of what the hook prints.'),
});

/** The whole of `contract.yaml`: everything about the wire that is not code. */
export const contractGrammar = z
  .strictObject({
    version: someText,
    authority: someText.describe("Under whose rules a run is judged: public for what UEAT's public pages say."),
    ueatName: someText,
    calls: z.strictObject({
      menuSync: outboundCall,
      order: outboundCall,
      menu: inboundCall,
      menuPush: inboundCall,
      orderStatus: inboundCall,
      refund: inboundCall,
    }),
    capabilities: z.array(capability).min(1),
    itemRoles: z.array(itemRole),
    taxRegimes: z.record(idText, z.array(taxRule)),
    systemCodes: z.array(someText).describe('Error codes that report a system fault and so may stand in an acknowledgement.'),
    hooks: z.record(idText, hook).describe('What the partner may be asked to do at the till, by name.'),
    orderTemplate: someText.describe('The file that is the base of every order, such as payloads/order.json.'),
  })
  .describe("The contract: UEAT's Open API as data.");

/** What `contract.yaml` says, parsed. */
export type WrittenContract = z.infer<typeof contractGrammar>;
