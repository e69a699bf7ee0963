import type { FindingArgs } from '../../model/finding.ts';
import { valuesIn } from './values.ts';

const { say, quote, names } = valuesIn('en');

/** Sentences about the phases of PPIP, in English. */
export const enProcess = {
  'attestation.notTheirs': ({ role, location }) => `It is not for ${say(role)} to attest this (${say(location)}).`,
  'attestation.wrongSignature': ({ location }) => `The signature does not fit what is attested (${say(location)}).`,
  'attestation.otherKey': ({ keyId, location }) => `It is signed by ${say(keyId).slice(0, 12)}, which is none of the keys given (${say(location)}).`,
  'attestation.unsigned': ({ location }) => `It says that UEAT attested this, without a signature of UEAT (${say(location)}).`,
  'attestation.fileChanged': ({ file }) => `${say(file)} is no longer what was handed in: attest it again.`,
  'attestation.fileMissing': ({ file }) => `${say(file)}, which was handed in, is gone.`,
  'checklist.otherPartner': ({ was, is }) => `It is about ${quote(was)}, and this is ${quote(is)}.`,
  'checklist.otherVersion': ({ was, is }) => `It is about version ${say(was)}; the integration is at ${say(is)}.`,
  'checklist.violated': ({ ids, count }) => `Required rules are violated: ${names(ids)} (${say(count)}).`,
  'checklist.unshown': ({ ids, count }) => `Required rules are not shown to be kept: ${names(ids)} (${say(count)}).`,
  'kept.failed': ({ file }) => `The newest result is a failure: ${say(file)}.`,
  'kept.incomplete': ({ file }) => `The newest result does not show enough: ${say(file)}.`,
  'qualification.open': ({ answered, all, topics }) => `${say(answered)} of ${say(all)} topics are answered; open: ${names(topics)}.`,
  'run.ofReference': () => 'The run is of the embedded reference POS.',
} satisfies Readonly<Record<string, (args: FindingArgs) => string>>;
