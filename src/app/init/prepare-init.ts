import { dirname, isAbsolute, join, resolve } from 'node:path';
import { checkDraft, placesOf } from '../../config/init/check-draft.ts';
import { draftConfig, editsOf, type AskedCapability } from '../../config/init/draft-config.ts';
import { draftQualification, growDeclared } from '../../config/init/draft-qualification.ts';
import { readQualification } from '../../config/read-qualification.ts';
import type { Capability } from '../../model/capability.ts';
import { valueAt } from '../../input/located-document.ts';
import { readYaml } from '../../input/read-yaml.ts';
import { initQuestions, type InitAnswers } from '../../model/init-question.ts';
import { isJsonObject } from '../../model/json.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import type { LeftOut } from '../../model/qualification.ts';
import { addressOf } from '../sandbox-address.ts';
import { publishedSchema } from '../published-schema.ts';
import { systemClock } from '../system-clock.ts';
import { addModeline } from './add-modeline.ts';
import { commentsOfConfig, commentsOfQualification } from './comments.ts';
import { declaredBy, findLeftOut } from './declared-scope.ts';
import { askedCapabilities, effectiveAnswers, isThere, writtenCapabilities } from './default-answers.ts';
import { draftFile, stateFile, type DraftedFile } from './draft-file.ts';
import { findReplaced, type ReplacedValue } from './find-replaced.ts';
import { publicUrlAfter, withPublicUrl, type PublicUrlAfter } from './follow-listen.ts';
import { ignoreSecret } from './ignore-secret.ts';
import { locateAnswer, locateTopic } from './locate-answer.ts';
import type { Init } from './open-init.ts';

/** A file that will hold the secret. */
export interface SecretFile {
  /** From where the command was called. */
  readonly path: string;
  /** Whether .gitignore lists it now. */
  readonly isIgnored: boolean;
}

/** What the answers come to. */
export interface InitDraft {
  readonly files: readonly DraftedFile[];
  readonly replaced: readonly ReplacedValue[];
  /** What qualification.yaml declares and ppip.yaml leaves out. */
  readonly leftOut: readonly LeftOut[];
  /** A public URL that stays though the harness listens elsewhere now. */
  readonly publicUrlKept?: PublicUrlAfter;
  readonly secret: { readonly variable?: string; readonly file?: SecretFile };
  /** Whether the POS is looked for where a sandbox on this machine can stand in for it. */
  readonly isPosHere: boolean;
}

/**
 * Works out every file that the answers come to, and reads it as the other commands will; writes nothing.
 * @param isRequalified whether a smaller scope is declared anew
 * @throws InputError when an answer, or what was there already, is wrong; told by the option of the answer where it is one's
 */
export async function prepareInit(init: Init, given: InitAnswers, isRequalified = false): Promise<InitDraft> {
  const answers = { ...given, config: withPublicUrl(init, given.config) };
  const { config, qualification } = init;
  const effective = effectiveAnswers(init, answers.config);
  const capabilities = askedCapabilities(init, effective);
  const text = draftConfigText(init, answers.config);
  throwIfWrong(init, answers, checkConfig(init, text, answers.config));
  const now = declaredBy(init, readYaml(config.file, text).value);
  const declared = isRequalified ? now : growDeclared(qualification.written, now);
  const qualified = draftQualification(qualification.file, qualification.text, declared, answers.grid, commentsOfQualification(init, capabilities));
  checkQualification(init, qualified);
  const ignored = await ignoreSecret(config.file, effective.secretFile);
  const schemas = await Promise.all((['config', 'qualification'] as const).map(async (kind) => draftFile(
    join(dirname(config.file), '.ppip', `${kind}.schema.json`), `${JSON.stringify(await publishedSchema(kind), null, 2)}\n`,
  )));
  return {
    files: [
      stateFile(config.file, config.text, addModeline('config', text)), stateFile(qualification.file, qualification.text, addModeline('qualification', qualified)), ...schemas,
      ...ignored,
    ],
    replaced: [
      ...findReplaced(config.document, editsFor(init, answers.config)),
      ...findReplaced(qualification.document, [
        ...(qualification.written === undefined ? [] : [{ path: ['scope', 'flows'], value: declared.scope.flows }, { path: ['scope', 'products'], value: declared.scope.products }]),
        ...Object.entries(declared.capabilities).map(([id, value]) => ({ path: ['capabilities', id], value })),
        ...Object.entries(answers.grid).map(([id, value]) => ({ path: ['grid', id], value })),
      ]).filter(({ key, to }) => isRequalified || key.startsWith('grid.') || to === 'false'),
    ],
    leftOut: findLeftOut(declared, now),
    ...keptPublicUrl(init, answers),
    isPosHere: typeof effective.menuSyncUrl === 'string' && typeof effective.ordersUrl === 'string' && addressOf({ menuSyncUrl: effective.menuSyncUrl, ordersUrl: effective.ordersUrl }) !== undefined,
    secret: {
      ...(effective.secretFile === undefined && typeof effective.secretVariable === 'string' && { variable: effective.secretVariable }),
      ...(typeof effective.secretFile === 'string' && { file: { path: isAbsolute(effective.secretFile) ? effective.secretFile : join(dirname(config.file), effective.secretFile), isIgnored: ignored.length > 0 } }),
    },
  };
}

function keptPublicUrl(init: Init, { config }: InitAnswers): Pick<InitDraft, 'publicUrlKept'> {
  const after = publicUrlAfter(init, config);
  return after?.kind === 'stays' ? { publicUrlKept: after } : {};
}

/** What is wrong with the ppip.yaml that answers come to, by the questions that are at fault. */
export function checkConfig(init: Init, text: string, answers: InitAnswers['config']): ReturnType<typeof checkDraft> {
  const { config, env, vocabulary } = init;
  const source = { file: config.file, text, env, vocabulary, baseDir: dirname(resolve(config.file)), now: systemClock.now() };
  return checkDraft(source, effectiveAnswers(init, answers), answers);
}

/** The ppip.yaml that answers come to. */
export function draftConfigText(init: Init, answers: InitAnswers['config']): string {
  return draftConfig(init.config.file, init.config.text, editsFor(init, answers), commentsOfConfig(init, askedCapabilities(init, effectiveAnswers(init, answers))));
}

function editsFor(init: Init, answers: InitAnswers['config']): ReturnType<typeof editsOf> {
  return editsOf({ config: answers }, askedCapabilities(init, effectiveAnswers(init, answers)).map((capability) => toAsked(capability, init)));
}

/** Those that are not declared alone were asked about because the scope implies them. */
function toAsked({ id, declaredOnly }: Capability, { config }: Init): AskedCapability {
  return { id, isImplied: !declaredOnly, isWritten: Object.hasOwn(writtenCapabilities(config.document?.value), id) };
}

/** What is wrong is told where it was answered, or where it stands in ppip.yaml already. */
function throwIfWrong(init: Init, answers: InitAnswers, checked: ReturnType<typeof checkDraft>): void {
  if (checked.kind === 'right') return;
  throw new InputError(checked.problems.map(({ problem, question, entry }): Problem => {
    const asked = initQuestions.find(({ id }) => id === question);
    if (asked === undefined) return problem;
    const isOld = answers.config[asked.id] === undefined && isThere(init, asked) && init.config.document !== undefined;
    return { ...problem, location: isOld ? init.config.document.locate([...asked.path, ...(entry === undefined ? [] : [entry])]) : locateAnswer(init, asked.id, entry) };
  }));
}

function checkQualification(init: Init, text: string): void {
  const { qualification: { file }, vocabulary } = init;
  try {
    readQualification(file, text, vocabulary);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const document = readYaml(file, text);
    const grid = valueAt(document.value, ['grid']);
    const topics = isJsonObject(grid) ? Object.keys(grid) : [];
    throw new InputError(error.problems.map((problem) => {
      const [topic, places] = topics.map((id) => [id, placesOf(document, ['grid', id])] as const).find(([, all]) => all.has(problem.location ?? '')) ?? [];
      return topic === undefined ? problem : { ...problem, location: locateTopic(init, topic, places?.get(problem.location ?? '')) };
    }));
  }
}
