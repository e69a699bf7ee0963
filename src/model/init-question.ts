import type { Json } from './json.ts';
import { phrase, type Phrase } from './phrase.ts';

/** What a question of `ppip init` takes: a text, one word of several, some words of several, or yes or no. */
export type AnswerKind = 'text' | 'choice' | 'list' | 'yesNo';

/** One question of `ppip init`, without its words. */
export interface InitQuestion {
  readonly id: string;
  /** The option that answers it, without dashes. */
  readonly flag: string;
  readonly kind: AnswerKind;
  /** Where the answer stands in ppip.yaml; several questions can share a place. */
  readonly path: ReadonlyArray<string | number>;
  /** Whether ppip.yaml cannot do without it; what else is left out means what ppip takes when it is not there. */
  readonly isNeeded: boolean;
  /** What help says of it. */
  readonly help: Phrase;
}

/** The questions about ppip.yaml, in the order in which they are asked. */
export const initQuestions = [
  { id: 'name', flag: 'name', kind: 'text', path: ['partner', 'name'], isNeeded: true, help: phrase`name of the POS` },
  { id: 'posName', flag: 'pos-name', kind: 'text', path: ['partner', 'posName'], isNeeded: true, help: phrase`name of the POS in tokens (iss and aud)` },
  { id: 'posVersion', flag: 'pos-version', kind: 'text', path: ['partner', 'version'], isNeeded: true, help: phrase`version of the POS` },
  { id: 'flows', flag: 'flows', kind: 'list', path: ['scope', 'flows'], isNeeded: false, help: phrase`menu,orders,status,special: the flows of the integration` },
  { id: 'products', flag: 'products', kind: 'list', path: ['scope', 'products'], isNeeded: false, help: phrase`online-ordering,kiosk,hub: the UEAT products it serves` },
  { id: 'capabilities', flag: 'capabilities', kind: 'list', path: ['capabilities'], isNeeded: false, help: phrase`what the POS can do, of those that the scope asks about; others are off` },
  { id: 'locationId', flag: 'location-id', kind: 'text', path: ['locations', 0, 'id'], isNeeded: true, help: phrase`GUID that UEAT gave the test location` },
  { id: 'locationName', flag: 'location-name', kind: 'text', path: ['locations', 0, 'name'], isNeeded: true, help: phrase`name of the test location` },
  { id: 'timeZone', flag: 'time-zone', kind: 'text', path: ['locations', 0, 'timeZone'], isNeeded: false, help: phrase`IANA time zone of the location` },
  { id: 'taxes', flag: 'taxes', kind: 'choice', path: ['locations', 0, 'taxes'], isNeeded: false, help: phrase`tax regime of the location, such as QC` },
  { id: 'menuSyncUrl', flag: 'menu-sync-url', kind: 'text', path: ['pos', 'menuSyncUrl'], isNeeded: true, help: phrase`where the POS takes menu syncs` },
  { id: 'ordersUrl', flag: 'orders-url', kind: 'text', path: ['pos', 'ordersUrl'], isNeeded: true, help: phrase`where the POS takes orders` },
  { id: 'environment', flag: 'environment', kind: 'text', path: ['pos', 'environment'], isNeeded: false, help: phrase`lab, when the POS is not on this machine: test orders are put on it` },
  { id: 'acceptance', flag: 'acceptance', kind: 'choice', path: ['pos', 'acceptance'], isNeeded: false, help: phrase`who accepts orders: automatic, or person when somebody at the till does` },
  { id: 'listen', flag: 'listen', kind: 'text', path: ['platform', 'listen'], isNeeded: false, help: phrase`host:port on which ppip takes the calls of the POS` },
  { id: 'publicUrl', flag: 'public-url', kind: 'text', path: ['platform', 'publicUrl'], isNeeded: false, help: phrase`how the POS reaches that` },
  { id: 'menuSource', flag: 'menu-source', kind: 'choice', path: ['menu', 'source'], isNeeded: false, help: phrase`standard: the certification menu is loaded; own: the menu of the POS` },
  { id: 'secretVariable', flag: 'secret-variable', kind: 'text', path: ['auth', 'secret'], isNeeded: true, help: phrase`environment variable that holds the secret` },
  { id: 'secretFile', flag: 'secret-file', kind: 'text', path: ['auth', 'secret'], isNeeded: false, help: phrase`file that holds the secret, in place of a variable; below ppip.yaml it is put into .gitignore` },
  { id: 'secretEncoding', flag: 'secret-encoding', kind: 'choice', path: ['auth', 'secretEncoding'], isNeeded: false, help: phrase`how the secret is written: utf8, base64 or hex` },
] as const satisfies readonly InitQuestion[];

/** The id of a question about ppip.yaml. */
export type InitQuestionId = (typeof initQuestions)[number]['id'];

/** Answers by question; what is not there was not answered. */
export interface InitAnswers {
  readonly config: Readonly<Partial<Record<InitQuestionId, Json>>>;
  /** Answers to topics of the Qualification Grid. */
  readonly grid: Readonly<Record<string, Json>>;
}

/** A topic of the Qualification Grid (partner-checklists/qualification-grid) that no other question covers. */
export interface GridTopic {
  readonly id: string;
  readonly kind: AnswerKind;
  /** The words that it can be answered with, for a choice or a list. */
  readonly choices?: readonly string[];
}

/** The topics of the Qualification Grid, in its order; nested options, sizes, preorders, mixed payments, pay on pickup, refunds, kiosk and hubs are capabilities. */
export const gridTopics = [
  { id: 'protocols', kind: 'text' },
  { id: 'realTimeStatus', kind: 'yesNo' },
  { id: 'menuExchange', kind: 'choice', choices: ['pull', 'push', 'both'] },
  { id: 'menuFrequency', kind: 'text' },
  { id: 'combos', kind: 'yesNo' },
  { id: 'variablePricing', kind: 'yesNo' },
  { id: 'jsonOrders', kind: 'yesNo' },
  { id: 'languages', kind: 'list', choices: ['en', 'fr'] },
  { id: 'specialCharacters', kind: 'yesNo' },
  { id: 'customerData', kind: 'yesNo' },
  { id: 'orderChanges', kind: 'list', choices: ['modification', 'cancellation', 'refund'] },
  { id: 'payments', kind: 'list', choices: ['credit', 'debit', 'gift-card', 'loyalty', 'partial'] },
  { id: 'tableService', kind: 'list', choices: ['table', 'room'] },
  { id: 'allergies', kind: 'yesNo' },
  { id: 'fees', kind: 'list', choices: ['bag', 'surcharge'] },
  { id: 'uptime', kind: 'text' },
  { id: 'processingTime', kind: 'text' },
  { id: 'errorHandling', kind: 'text' },
  { id: 'escalation', kind: 'text' },
  { id: 'releaseCycle', kind: 'text' },
  { id: 'testEnvironments', kind: 'text' },
  { id: 'market', kind: 'text' },
  { id: 'growth', kind: 'text' },
  { id: 'partnership', kind: 'text' },
  { id: 'competition', kind: 'text' },
] as const satisfies readonly GridTopic[];

/** The id of a topic of the Qualification Grid. */
export type GridTopicId = (typeof gridTopics)[number]['id'];
