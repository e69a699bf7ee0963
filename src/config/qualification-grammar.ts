import { z } from 'zod';
import { authored } from '../input/authored.ts';
import { listOfSome } from '../input/hints.ts';
import { flows, products } from '../model/capability.ts';
import { gridTopics, type GridTopic } from '../model/init-question.ts';
import { phrase } from '../model/phrase.ts';
import type { WrittenQualification } from '../model/qualification.ts';

const someText = z.string().regex(/\S/, authored`must not be empty`);

function answerOf({ kind, choices = [] }: GridTopic): z.ZodType {
  if (kind === 'yesNo') return z.boolean();
  if (kind === 'choice') return z.enum(choices);
  return kind === 'list' ? z.array(z.enum(choices)) : someText;
}

/** What help in an editor says of each topic of the grid. */
const topicNotes: Readonly<Record<(typeof gridTopics)[number]['id'], string>> = {
  protocols: 'How UEAT and the POS reach each other.',
  realTimeStatus: 'Whether order statuses are sent in real time.',
  menuExchange: 'Whether UEAT pulls the menu, the POS pushes it, or both.',
  menuFrequency: 'How often menus change.',
  combos: 'Whether the menu has combos.',
  variablePricing: 'Whether prices vary by size, service or time.',
  jsonOrders: 'Whether the POS takes orders as JSON.',
  languages: 'The languages of menus and orders.',
  specialCharacters: 'Whether accents and special characters are kept.',
  customerData: 'Whether customer details are kept with an order.',
  orderChanges: 'What can still happen to an order after it was taken.',
  payments: 'The payments that the POS knows.',
  tableService: 'Whether orders go to a table or a room.',
  allergies: 'Whether allergies are relayed to the kitchen.',
  fees: 'Fees beside the items.',
  uptime: 'The availability that is aimed at.',
  processingTime: 'How long an order takes from the call to its status.',
  errorHandling: 'What happens when something goes wrong.',
  escalation: 'Whom UEAT calls when it does.',
  releaseCycle: 'How often the POS is released.',
  testEnvironments: 'Which test environments there are.',
  market: 'Where the POS is used, and by whom.',
  growth: 'How many locations it has and expects.',
  partnership: 'What kind of partnership is meant.',
  competition: 'Which comparable integrations there are.',
};

const grid = Object.fromEntries(gridTopics.map((topic) => [topic.id, answerOf(topic).nullable().optional().describe(`${topicNotes[topic.id]} Empty: not answered yet.`)]));

/** `qualification.yaml`: what was declared when the integration was qualified. */
export const qualificationGrammar: z.ZodType<WrittenQualification> = z
  .strictObject({
    scope: z
      .strictObject({
        flows: listOfSome(z.enum(flows), phrase`list some of ${flows.join(', ')}`).describe('The flows that the integration was qualified for.'),
        products: listOfSome(z.enum(products), phrase`list some of ${products.join(', ')}`).describe('The UEAT products that it was qualified for.'),
      })
      .describe('The integration scope as it was declared. A scope in ppip.yaml that is smaller is shown in every report.'),
    capabilities: z.record(z.string(), z.boolean()).default({}).describe('What the POS was declared to do, or not to do, beside what follows from the scope.'),
    grid: z.strictObject(grid).prefault({}).describe('The other topics of the Qualification Grid.'),
  })
  .describe('qualification.yaml: the integration scope and the Qualification Grid, as they were declared to UEAT.');
