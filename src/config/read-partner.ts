import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Credentials, Partner } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { valueAt, type LocatedDocument } from '../input/located-document.ts';
import { tryParseWith } from '../input/parse-with.ts';
import { openProblemList, type ProblemList } from '../input/problem-list.ts';
import { readYaml } from '../input/read-yaml.ts';
import { checkAcceptance } from './check-acceptance.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkEnvironment } from './check-environment.ts';
import { checkLocations } from './check-locations.ts';
import { checkRedactedFields } from './check-redacted-fields.ts';
import { checkNames } from './check-names.ts';
import { checkWaivers } from './check-waivers.ts';
import { fillIn } from './fill-in.ts';
import { partnerGrammar, type WrittenPartner } from './partner-grammar.ts';
import { buildPartner } from './build-partner.ts';
import { nameFile } from '../input/name-file.ts';
import { readIdMap } from './read-id-map.ts';
import { readAuthority } from './read-authority.ts';
import { readPlatform } from './read-platform.ts';
import { readSecret } from './read-secret.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutSecret } from './without-secret.ts';

/** A ppip.yaml and all that it refers to. */
export interface PartnerSource {
  /** How messages name the file. */
  readonly file: string;
  readonly text: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly vocabulary: Vocabulary;
  /** The folder that paths in the file are relative to. */
  readonly baseDir: string;
  /** Reads a text file by its absolute path; the disk when it is left out. */
  readonly readFile?: (path: string) => string;
  /** Milliseconds since the epoch: waivers that ended before are errors. Without it the time is not looked at. */
  readonly now?: number | undefined;
}

/** One integration under test, its secret apart. */
export interface ReadPartner {
  readonly partner: Partner;
  readonly credentials: Credentials;
  readonly warnings: readonly Problem[];
  /** Where each waiver is written, by requirement. */
  readonly waiverPlaces: Readonly<Record<string, string>>;
}

/**
 * Reads ppip.yaml.
 * @throws InputError with every problem at its `file:line:column`; no message holds the secret
 */
export function readPartner({ file, text, env, vocabulary, baseDir, readFile = readText, now }: PartnerSource): ReadPartner {
  const problems = openProblemList();
  const read = (path: string): string => readFile(resolve(baseDir, path));
  const document = readYaml(file, text);
  const filled = fillIn(document, { env, readSecret: read }, problems);
  try {
    return readFilled(document, filled, { vocabulary, read, baseDir, now, problems });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const secrets = [['auth', 'secret'], ['platform', 'relay', 'token']].map((path) => valueAt(filled.value, path));
    throw new InputError(secrets.reduce<readonly Problem[]>(withoutSecret, error.problems));
  }
}

interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly read: (path: string) => string;
  readonly baseDir: string;
  readonly now: number | undefined;
  readonly problems: ProblemList;
}

/** First what each key says, then, when all of that can be understood, whether it fits together. */
function readFilled(document: LocatedDocument, filled: LocatedDocument, { vocabulary, read, baseDir, now, problems }: Surroundings): ReadPartner {
  const assumptions = checkNames(filled, vocabulary, problems);
  const parsed = tryParseWith(partnerGrammar, filled, { isSecret: ([top, next]) => top === 'auth' || (top === 'platform' && next === 'relay') });
  if (parsed.kind === 'wrong') problems.add(...parsed.problems);
  problems.throwIfAny();
  if (parsed.kind === 'wrong') throw new Error('a wrong document was not told of');

  const written = parsed.value;
  checkLocations(document, written.locations, problems);
  checkAcceptance(document, written, problems);
  checkContradictions(document, assumptions, vocabulary, problems);
  checkRedactedFields(document, written.redact.fields, vocabulary, assumptions, problems);
  checkWaivers(document, written.waivers, { requirements: vocabulary.requirements, now }, problems);
  checkPosName(document, written, vocabulary, problems);
  const environment = checkEnvironment(document, written.pos, problems);
  const platform = readPlatform(document, written.platform, { read, now }, problems);
  const ca = readAuthority(document, written.pos, read, problems);
  const idMap = readIdMap(document, written.menu, { read, nameOf: (path) => nameFile(resolve(baseDir, path)), standardIds: vocabulary.standardIds }, problems);
  const secret = readSecret(document, written.auth, written.platform.relay?.token, problems);
  problems.throwIfAny();
  if (secret === undefined) throw new Error('a wrong secret was not told of');
  const waiverPlaces = Object.fromEntries(written.waivers.map(({ requirement }, index) => [requirement, document.locate(['waivers', index, 'requirement'])]));
  return { waiverPlaces, partner: buildPartner(written, { environment, platform, assumptions, ...(ca !== undefined && { ca }), ...(idMap !== undefined && { idMap }) }), ...secret };
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function checkPosName(document: LocatedDocument, { partner }: WrittenPartner, { ueatName }: Vocabulary, problems: ProblemList): void {
  if (partner.posName !== ueatName) return;
  const hint = phrase`posName is the name of the POS, as agreed with UEAT`;
  problems.add({ code: 'config.posName', message: phrase`this is UEAT's own name`, hint, location: document.locate(['partner', 'posName']) });
}
