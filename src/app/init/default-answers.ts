import { isLoopback } from '../../config/web-url.ts';
import { flows, products, type Capability, type Flow, type Product } from '../../model/capability.ts';
import { initQuestions, type InitAnswers, type InitQuestion, type InitQuestionId } from '../../model/init-question.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import { valueAt } from '../../input/located-document.ts';
import { resolveProfile } from '../../plan/resolve-profile.ts';
import { referenceLocationId } from '../reference-locations.ts';
import type { Init } from './open-init.ts';

type Config = InitAnswers['config'];

/** Which capabilities are asked about: those that PPIP does not take for granted, and that do not follow from the locations alone. */
export function askedCapabilities({ catalogue }: Pick<Init, 'catalogue'>, answers: Config): readonly Capability[] {
  const { capabilities } = catalogue.contract;
  const implied = resolveProfile(capabilities, { scope: scopeOf(answers), capabilities: {} }).in;
  return capabilities.filter(({ id, core, declaredOnly, impliedBy }) =>
    !core && impliedBy.locations === undefined && !id.startsWith('locations.') && (declaredOnly || implied.includes(id)));
}

/** The scope that answers come to; everything when they leave it out. Words that there are not are left to the grammar. */
export function scopeOf({ flows: someFlows, products: someProducts }: { readonly flows?: unknown; readonly products?: unknown }): { readonly flows: readonly Flow[]; readonly products: readonly Product[] } {
  const among = <T extends string>(all: readonly T[], chosen: unknown): T[] => (Array.isArray(chosen) ? all.filter((entry) => chosen.includes(entry)) : [...all]);
  return { flows: among(flows, someFlows), products: among(products, someProducts) };
}

/** The capabilities that a ppip.yaml names itself. */
export function writtenCapabilities(value: unknown): Readonly<Record<string, boolean>> {
  const written = valueAt(value, ['capabilities']);
  return Object.fromEntries(Object.entries(isJsonObject(written) ? written : {}).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
}

/** Capabilities that are in by what ppip.yaml says and by what follows from the scope. */
function usualCapabilities(init: Init, answers: Config): readonly string[] {
  const asked = askedCapabilities(init, answers).map(({ id }) => id);
  const profile = resolveProfile(init.catalogue.contract.capabilities, { scope: scopeOf(answers), capabilities: writtenCapabilities(init.config.document?.value) });
  return profile.in.filter((id) => asked.includes(id));
}

const isElsewhere = (url: Json | undefined): boolean => typeof url === 'string' && URL.canParse(url) && !isLoopback(url);

/** Whether a question has to do with the answers so far. */
export function isRelevant(id: InitQuestionId, answers: Config): boolean {
  if (id === 'environment') return isElsewhere(answers.menuSyncUrl) || isElsewhere(answers.ordersUrl);
  // Who wants a file names it by its option.
  return id === 'secretFile' ? answers.secretFile !== undefined : id !== 'secretVariable' || answers.secretFile === undefined;
}

function slugOf(name: string): string {
  const slug = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'my-pos' : slug;
}

/** What a question is answered with when nobody says otherwise; undefined where only its owner can tell. */
export function usualAnswer(id: InitQuestionId, init: Init, answers: Config): Json | undefined {
  const listen = typeof answers.listen === 'string' ? answers.listen : '127.0.0.1:4010';
  switch (id) {
    case 'name': return init.language === 'fr' ? 'Mon PDV' : 'My POS';
    case 'posName': return slugOf(typeof answers.name === 'string' ? answers.name : '');
    case 'posVersion': return '1.0.0';
    case 'flows': return [...flows];
    case 'products': return [...products];
    case 'capabilities': return [...usualCapabilities(init, answers)];
    case 'locationId': return referenceLocationId;
    case 'locationName': return init.language === 'fr' ? 'Établissement 1' : 'Location 1';
    case 'timeZone': return 'America/Toronto';
    case 'taxes': return init.vocabulary.taxRegimes[0];
    case 'menuSyncUrl': return 'http://127.0.0.1:4020/menu-sync';
    case 'ordersUrl': return 'http://127.0.0.1:4020/orders';
    case 'acceptance': return 'automatic';
    case 'listen': return '127.0.0.1:4010';
    case 'publicUrl': return /^(?:0\.0\.0\.0|\[::\]):/.test(listen) ? undefined : `http://${listen}`;
    case 'menuSource': return 'own';
    case 'secretVariable': return 'PPIP_SECRET';
    case 'secretEncoding': return 'utf8';
    // That a POS elsewhere is a lab must be said by somebody.
    case 'environment': case 'secretFile': return undefined;
  }
}

/** Whether ppip.yaml has something in a question's place, be it in a form that no answer has. */
export const isThere = (init: Init, { path }: InitQuestion): boolean => valueAt(init.config.document?.value, path) !== undefined;

/** Answers and what the files say already; of the two ways to name a secret, the one that was answered. */
export function effectiveAnswers({ existing }: Pick<Init, 'existing'>, answers: Config): Config {
  const { secretVariable, secretFile, ...rest } = existing.config;
  const kept = answers.secretVariable !== undefined || answers.secretFile !== undefined ? {} : { ...(secretVariable !== undefined && { secretVariable }), ...(secretFile !== undefined && { secretFile }) };
  return { ...rest, ...kept, ...answers };
}

/**
 * Adds the usual answer to every question that is left: of a new ppip.yaml all of them, of one that is there only what it cannot do without.
 * @param isNew whether ppip.yaml is taken for a new one
 */
export function withUsualAnswers(init: Init, answers: Config, isNew = init.config.document === undefined): Config {
  return initQuestions.reduce<Config>((so, question) => {
    const { id, isNeeded } = question;
    const effective = effectiveAnswers(init, so);
    const isLeft = so[id] === undefined && !isThere(init, question) && isRelevant(id, effective) && (isNeeded || isNew);
    const usual = isLeft ? usualAnswer(id, init, effective) : undefined;
    return usual === undefined ? so : { ...so, [id]: usual };
  }, answers);
}

/** The questions that somebody must answer before there is a ppip.yaml. */
export function missingAnswers(init: Init, answers: Config): readonly InitQuestion[] {
  return initQuestions.filter((question) =>
    question.isNeeded && answers[question.id] === undefined && !isThere(init, question) && isRelevant(question.id, effectiveAnswers(init, answers)));
}
