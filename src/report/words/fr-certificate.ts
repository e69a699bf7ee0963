import type { FindingArgs } from '../../model/finding.ts';
import { valuesIn } from './values.ts';

const { say, names, plural } = valuesIn('fr');

/** Sentences about certificates, in French. */
export const frCertificate = {
  'certificate.noRun': () => 'Aucun paquet n’a été présenté.',
  'certificate.unverified': ({ folder, count }) => `Le paquet ${say(folder)} ne se vérifie pas, à ${say(count)} ${plural(count, 'endroit', 'endroits')}\u00A0: ppip verify dit où.`,
  'certificate.ofReference': ({ run }) => `L’essai ${say(run)} est celui du PDV de référence intégré, qui ne certifie personne.`,
  'certificate.otherRules': ({ run, was, is }) => `L’essai ${say(run)} a été jugé selon d’autres règles\u00A0: ${say(was)}; les règles sont maintenant ${say(is)}.`,
  'certificate.notPassed': ({ run, verdict }) => `L’essai ${say(run)} n’a pas réussi\u00A0: ${say(verdict)}.`,
  'certificate.notWhole': ({ run }) => `L’essai ${say(run)} n’a joué qu’une partie de ce qui s’applique.`,
  'certificate.noAuthority': () => 'Les règles ne nomment aucune clé qui signe des certificats (policy.yaml\u00A0: issuers)\u00A0: elles ne sont pas celles d’une autorité qui certifie.',
  'certificate.notAnIssuer': ({ keyId }) => `La clé ${say(keyId).slice(0, 16)}… ne signe pas de certificats selon cette politique.`,
  'certificate.selfRun': ({ run }) => `Le partenaire a mené ${say(run)} lui-même\u00A0: un certificat exige un essai mené par UEAT.`,
  'certificate.unsignedRun': ({ run }) => `L’essai ${say(run)} dit qu’UEAT l’a mené, et aucune clé d’un émetteur n’a signé son paquet.`,
  'certificate.waiverNotPermitted': ({ ids }) => `La politique ne permet aucune dérogation à ${names(ids)}.`,
  'certificate.itemNotDone': ({ phase, item, state }) => `La phase ${say(phase)} n’est pas faite\u00A0: ${say(item)}, ${say(state)}.`,
  'certificate.uncheckedWord': ({ item }) => `Rien ne montre que la parole d’UEAT pour ${say(item)} est signée par un émetteur de la politique\u00A0: nommez la clé publique de l’émetteur avec --trust.`,
  'certificate.noWholeRun': ({ run }) => `L’essai ${say(run)} ne porte que sur un changement\u00A0: présentez aussi le paquet de l’essai complet qu’il renouvelle.`,
  'certificate.notRenewed': ({ run, changes }) => `L’essai ${say(run)} ne montre pas de nouveau tout ce qu’oblige un changement de ${names(changes)}.`,
  'certificate.notCompared': ({ run, base }) => `Le paquet de ${say(run)} ne contient pas ce qui diffère de ${say(base)}\u00A0: faites-le avec --certified.`,
  'certificate.olderRenewal': ({ run, base }) => `L’essai ${say(run)} a commencé avant la fin de ${say(base)}, et n’en renouvelle rien.`,
  'certificate.otherLocations': ({ run, base }) => `L’essai ${say(run)} a été mené à d’autres emplacements que ${say(base)}.`,
  'certificate.notYet': ({ issuedAt }) => `Il n’a été délivré que le ${say(issuedAt)}.`,
  'certificate.superseded': ({ by, at }) => `${say(by)} l’a remplacé le ${say(at)}.`,
  'certificate.ended': ({ was, is }) => `Il est celui de ${say(was)}, et l’intégration est ${say(is)}\u00A0: un changement y a mis fin.`,
  'certificate.expired': ({ validUntil }) => `Il a pris fin le ${say(validUntil)}.`,
} satisfies Readonly<Record<string, (args: FindingArgs) => string>>;
