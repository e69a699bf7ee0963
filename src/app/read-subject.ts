import { describeVocabulary } from '../catalogue/describe-vocabulary.ts';
import type { WrittenQualification } from '../config/qualification-grammar.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Credentials, Partner } from '../model/partner.ts';
import type { Clock } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Qualification } from '../model/qualification.ts';
import { resolveProfile } from '../plan/resolve-profile.ts';
import { UnknownBehaviourError } from '../reference-pos/find-deviation.ts';
import { checkPositions } from './check-positions.ts';
import { declaredMenu } from './declared-menu.ts';
import { overrideAssumptions } from './override-assumptions.ts';
import { referenceCredentials, referencePartner } from './reference-partner.ts';
import { unknownBehaviour } from './unknown-behaviour.ts';

/** What is to be certified: the embedded reference POS with some behaviours, or the partner of a ppip.yaml. */
export type SubjectChoice =
  | { readonly kind: 'reference'; readonly behaviours: readonly string[] }
  | { readonly kind: 'config'; readonly file: string };

/** A partner, its secret, and what is worth saying about its configuration. */
export interface SubjectUnderTest {
  readonly partner: Partner;
  readonly credentials: Credentials;
  readonly warnings: readonly Problem[];
  /** What was declared at qualification, when a qualification.yaml stands beside ppip.yaml. */
  readonly qualification?: Qualification;
  /** Where each waiver is written, by requirement. */
  readonly waiverPlaces?: Readonly<Record<string, string>>;
}

/**
 * Finds out who is to be certified. The URLs of the embedded POS are not known before it is started.
 * @param clock by which waivers end; without it none does
 * @throws InputError when ppip.yaml or the qualification.yaml beside it is wrong, ppip.yaml is missing, or a flaw or oddity is unknown
 */
export async function readSubject(
  choice: SubjectChoice, catalogue: Catalogue, env: Readonly<Record<string, string | undefined>>, clock?: Clock,
): Promise<SubjectUnderTest> {
  if (choice.kind === 'reference') {
    const partner = referencePartner({ menuSyncUrl: 'http://127.0.0.1/menu-sync', ordersUrl: 'http://127.0.0.1/orders' }, choice.behaviours);
    return { partner: { ...partner, menu: readDeclaredMenu(choice.behaviours, catalogue) }, credentials: referenceCredentials(), warnings: [] };
  }
  // Loaded only when there is one: short commands and the embedded POS do without its grammar.
  const [{ readPartnerFile }, { readQualificationBeside }] = await Promise.all([import('../config/read-partner-file.ts'), import('../config/read-qualification.ts')]);
  const vocabulary = describeVocabulary(catalogue);
  const subject = await readPartnerFile({ file: choice.file, env, vocabulary, now: clock?.now() });
  checkPositions(overrideAssumptions(catalogue.assumptions, subject.partner.assumptions), choice.file, subject.partner.pos.acceptance);
  const declared = await readQualificationBeside(choice.file, vocabulary);
  return declared === undefined ? subject : { ...subject, qualification: resolveQualification(declared, subject.partner, catalogue) };
}

/** A declaration with what follows from its scope, at the locations that there are. */
function resolveQualification({ scope, capabilities }: WrittenQualification, { locations }: Partner, { contract }: Catalogue): Qualification {
  return { ...scope, capabilities: resolveProfile(contract.capabilities, { scope, capabilities, locations }).in };
}

function readDeclaredMenu(behaviours: readonly string[], catalogue: Catalogue): Partner['menu'] {
  try {
    return declaredMenu(behaviours, catalogue);
  } catch (error) {
    throw error instanceof UnknownBehaviourError ? unknownBehaviour(error) : error;
  }
}
