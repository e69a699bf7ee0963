import type { FindingArgs } from '../../model/finding.ts';
import { valuesIn } from './values.ts';

const { say, quote, names } = valuesIn('fr');

/** Sentences about the phases of PPIP, in French. */
export const frProcess = {
  'attestation.notTheirs': ({ role, location }) => `Ce n’est pas à ${say(role)} de l’attester (${say(location)}).`,
  'attestation.wrongSignature': ({ location }) => `La signature ne correspond pas à ce qui est attesté (${say(location)}).`,
  'attestation.otherKey': ({ keyId, location }) => `La signature est celle de ${say(keyId).slice(0, 12)}, qui n’est aucune des clés données (${say(location)}).`,
  'attestation.unsigned': ({ location }) => `On y lit qu’UEAT l’a attesté, sans signature d’UEAT (${say(location)}).`,
  'attestation.fileChanged': ({ file }) => `${say(file)} n’est plus ce qui a été remis\u00A0: attestez-le de nouveau.`,
  'attestation.fileMissing': ({ file }) => `${say(file)}, qui a été remis, n’est plus là.`,
  'checklist.otherPartner': ({ was, is }) => `Il s’agit de ${quote(was)}, et ceci est ${quote(is)}.`,
  'checklist.otherVersion': ({ was, is }) => `Il s’agit de la version ${say(was)}; l’intégration est à la ${say(is)}.`,
  'checklist.violated': ({ ids, count }) => `Des règles obligatoires sont enfreintes\u00A0: ${names(ids)} (${say(count)}).`,
  'checklist.unshown': ({ ids, count }) => `Le respect de règles obligatoires n’est pas démontré\u00A0: ${names(ids)} (${say(count)}).`,
  'kept.failed': ({ file }) => `Le résultat le plus récent est un échec\u00A0: ${say(file)}.`,
  'kept.incomplete': ({ file }) => `Le résultat le plus récent ne montre pas assez\u00A0: ${say(file)}.`,
  'qualification.open': ({ answered, all, topics }) => `${say(answered)} sujets sur ${say(all)} ont une réponse; à faire\u00A0: ${names(topics)}.`,
  'run.ofReference': () => 'L’essai est celui du PDV de référence intégré.',
} satisfies Readonly<Record<string, (args: FindingArgs) => string>>;
