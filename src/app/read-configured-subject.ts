import type { CatalogueVocabulary } from '../catalogue/describe-vocabulary.ts';
import { readPartnerFile } from '../config/read-partner-file.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Partner } from '../model/partner.ts';
import type { Clock } from '../model/ports.ts';
import type { Qualification, WrittenQualification } from '../model/qualification.ts';
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
  let vocabulary: CatalogueVocabulary | undefined;
  const describe = async (): Promise<CatalogueVocabulary> => {
    const { describeVocabulary } = await import('../catalogue/describe-vocabulary.ts');
    return vocabulary ??= describeVocabulary(catalogue);
  };
  const subject = await readPartnerFile({ file, env, describeVocabulary: describe, now: clock?.now() });
  checkPositions(overrideAssumptions(catalogue.assumptions, subject.partner.assumptions), file, subject.partner.pos.acceptance);
  const { readQualificationBeside } = await import('../config/read-qualification.ts');
  const declared = await readQualificationBeside(file, await describe());
  return declared === undefined ? subject : { ...subject, qualification: resolveQualification(declared, subject.partner, catalogue) };
}

/** A declaration with what follows from its scope, at the locations that there are. */
function resolveQualification({ scope, capabilities }: WrittenQualification, { locations }: Partner, { contract }: Catalogue): Qualification {
  return { ...scope, capabilities: resolveProfile(contract.capabilities, { scope, capabilities, locations }).in };
}
