import { describeVocabulary } from '../catalogue/describe-vocabulary.ts';
import type { WrittenQualification } from '../config/qualification-grammar.ts';
import { readPartnerFile } from '../config/read-partner-file.ts';
import { readQualificationBeside } from '../config/read-qualification.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Partner } from '../model/partner.ts';
import type { Clock } from '../model/ports.ts';
import type { Qualification } from '../model/qualification.ts';
import { resolveProfile } from '../plan/resolve-profile.ts';
import { checkPositions } from './check-positions.ts';
import { overrideAssumptions } from './override-assumptions.ts';
import type { SubjectUnderTest } from './read-subject.ts';

/**
 * Reads the partner of a ppip.yaml, with what a qualification.yaml beside it declares.
 * @param clock by which waivers end; without it none does
 * @throws InputError with every problem, located
 */
export async function readConfiguredSubject(
  file: string, catalogue: Catalogue, env: Readonly<Record<string, string | undefined>>, clock?: Clock,
): Promise<SubjectUnderTest> {
  const vocabulary = describeVocabulary(catalogue);
  const subject = await readPartnerFile({ file, env, vocabulary, now: clock?.now() });
  checkPositions(overrideAssumptions(catalogue.assumptions, subject.partner.assumptions), file, subject.partner.pos.acceptance);
  const declared = await readQualificationBeside(file, vocabulary);
  return declared === undefined ? subject : { ...subject, qualification: resolveQualification(declared, subject.partner, catalogue) };
}

/** A declaration with what follows from its scope, at the locations that there are. */
function resolveQualification({ scope, capabilities }: WrittenQualification, { locations }: Partner, { contract }: Catalogue): Qualification {
  return { ...scope, capabilities: resolveProfile(contract.capabilities, { scope, capabilities, locations }).in };
}
