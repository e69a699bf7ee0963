import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { KeyObject } from 'node:crypto';
import { checkContacts } from '../../config/attestations/contact-sheet.ts';
import { hashFile, readAttestations } from '../../config/attestations/read-attestations.ts';
import { attestationsHeading, setAttestations } from '../../config/attestations/write-attestation.ts';
import { readPartnerName } from '../../config/read-partner-name.ts';
import { readIfThere } from '../../config/read-qualification.ts';
import { readUserText } from '../../config/read-user-file.ts';
import { appendUnderHeading } from '../../evidence/append-under-heading.ts';
import { hintWord } from '../../input/hint-word.ts';
import type { Attestation } from '../../model/attestation.ts';
import type { Operator } from '../../model/event.ts';
import { both, phrase } from '../../model/phrase.ts';
import type { Clock } from '../../model/ports.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import type { Process, ProcessItem } from '../../model/process.ts';
import { loadRules } from '../load-rules.ts';
import { systemClock } from '../system-clock.ts';
import { commandFor } from './command-for.ts';
import { processOf } from './process-of.ts';
import { signAttestation } from './sign-attestation.ts';

/** What is attested, by whom. */
export interface AttestOptions {
  readonly items: readonly string[];
  readonly role: Operator;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
  /** What is handed in, as the user names it. */
  readonly file?: string | undefined;
  /** The private key to sign with; UEAT's word needs one. */
  readonly key?: KeyObject | undefined;
  readonly attestationsFile: string;
  readonly configFile: string;
  readonly catalogueDir?: string | undefined;
  readonly clock?: Clock;
}

/** What was written down. */
export interface Attested {
  readonly attestation: Attestation;
  readonly item: ProcessItem;
}

/** A contact sheet is a page or two; beyond this it is something else. */
const longestSheet = 1_000_000;

/**
 * Writes down that items of the process are done; every byte of what was attested before stays, and so does what others attest at the same moment.
 * @throws InputError when an item is unknown, shown otherwise or not the role's to attest, the file cannot be read or is not complete, or UEAT's word is not signed; nothing is written then
 * @throws EnvironmentError when it cannot be written
 */
export async function attest({ items, role, by, note, file, key, attestationsFile, configFile, catalogueDir, clock = systemClock }: AttestOptions): Promise<readonly Attested[]> {
  const process = processOf(await loadRules(catalogueDir));
  const found = items.map((id) => findItem(process, id));
  const problems = found.flatMap((item, at) => ('code' in item ? [item] : listMisfits(item, role, file, items[at] ?? '')));
  if (role === 'ueat' && key === undefined) {
    problems.push({ code: 'attest.unsigned', message: phrase`UEAT’s word needs a signature`, hint: phrase`sign it with --key, or set PPIP_SIGNING_KEY: anybody could write that UEAT said so` });
  }
  if (problems.length > 0) throw new InputError(problems);
  const known = found.filter((item): item is ProcessItem => !('code' in item));
  const partner = await readPartnerName(configFile);
  if (file !== undefined && known.some(({ proof }) => proof.kind === 'attestation' && proof.form === 'contacts')) {
    checkContacts(file, await readUserText(file, { kind: 'input', limit: longestSheet, hint: phrase`hand in the contact sheet in YAML; ppip schema contacts prints its form` }));
  }
  const handedIn = file === undefined ? undefined : await handIn(file, attestationsFile);
  const at = new Date(clock.now()).toISOString();
  const attested = known.map((item): Attested => {
    const attestation: Attestation = {
      item: item.id, at, role, ...(by !== undefined && { by }), partner, ...(handedIn !== undefined && { file: handedIn }), ...(note !== undefined && { note }),
    };
    return { item, attestation: key === undefined ? attestation : signAttestation(attestation, key) };
  });
  // What cannot be read must not be added to.
  await readAttestations(attestationsFile);
  const ending = setAttestations(attestationsFile, await readIfThere(attestationsFile), attested.map(({ attestation }) => attestation));
  await appendUnderHeading(attestationsFile, attestationsHeading, ending);
  return attested;
}

function findItem({ phases }: Process, id: string): ProcessItem | Problem {
  const items = phases.flatMap((phase) => phase.items);
  return items.find((item) => item.id === id)
    ?? { code: 'attest.unknown', message: phrase`there is no item '${id}' in the process`, hint: hintWord(id, items.filter(({ proof }) => proof.kind === 'attestation').map((item) => item.id), phrase`known`) };
}

function listMisfits(item: ProcessItem, role: Operator, file: string | undefined, id: string): readonly Problem[] {
  const { by, proof } = item;
  if (proof.kind !== 'attestation') return [{ code: 'attest.shownOtherwise', message: phrase`nobody’s word stands for '${id}'`, hint: phrase`it is shown by ${commandFor(item)}` }];
  if (!by.includes(role)) return [{ code: 'attest.notYours', message: phrase`'${id}' is not for ${role} to attest`, hint: phrase`it is for ${both(by)}` }];
  if (proof.form !== undefined && file === undefined) return [{ code: 'attest.noFile', message: phrase`'${id}' comes with a file`, hint: phrase`name it with --file; ppip schema ${proof.form} prints its form` }];
  return [];
}

/** The file by its path as seen from attestations.yaml, so that the folder can be moved as a whole. */
async function handIn(file: string, attestationsFile: string): Promise<NonNullable<Attestation['file']>> {
  const sha256 = await hashFile(file);
  if (sha256 === undefined) throw new InputError([{ code: 'attest.fileUnreadable', message: phrase`${file} cannot be read`, hint: phrase`name a file that is there and may be read` }]);
  const path = relative(dirname(resolve(attestationsFile)), resolve(file));
  return { path: isAbsolute(path) ? path : path.split(sep).join('/'), sha256 };
}
