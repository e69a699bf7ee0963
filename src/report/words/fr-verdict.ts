import type { FindingArgs } from '../../model/finding.ts';
import type { enVerdict } from './en-verdict.ts';
import { valuesIn } from './values.ts';

const { say, quote, names, plural } = valuesIn('fr');

/** The rules that a reason names; the report lists all of them below. */
const mostIds = 5;

/** Sentences about the verdict and the evidence that it rests on, in French. */
export const frVerdict: Readonly<Record<keyof typeof enVerdict, (args: FindingArgs) => string>> = {
  'evidence.unverified': ({ count, places }) => `La preuve ne se vérifie pas, à ${say(count)} ${plural(count, 'endroit', 'endroits')}\u00A0: ${names(places)}. La suite n’est que ce qu’elle montrerait si elle était juste.`,
  'waiver.needed': ({ requirement, expires, owner, reason, link }) => `${say(requirement)} fait l’objet d’une dérogation jusqu’au ${say(expires)}, accordée par ${say(owner)} (${say(reason)}${link === undefined || link === null ? '' : `, ${say(link)}`}). La règle n’est pas respectée, et compte comme telle.`,
  'waiver.open': ({ requirement, expires, owner, reason, link }) => `${say(requirement)} fait l’objet d’une dérogation jusqu’au ${say(expires)}, accordée par ${say(owner)} (${say(reason)}${link === undefined || link === null ? '' : `, ${say(link)}`}). Cet essai ne montre pas si la règle est respectée, et la compte ainsi.`,
  'waiver.stale': ({ requirement, expires, owner, reason, link }) => `${say(requirement)} fait l’objet d’une dérogation jusqu’au ${say(expires)}, accordée par ${say(owner)} (${say(reason)}${link === undefined || link === null ? '' : `, ${say(link)}`}), mais la règle est maintenant respectée\u00A0: retirez la dérogation de ppip.yaml.`,
  'qualification.leftOut': ({ kind, id }) => `${kind === 'flow' ? 'Le volet' : kind === 'product' ? 'Le produit' : 'La capacité'} ${quote(id)} figure dans la qualification, et ppip.yaml l’omet.`,
  'renewal.shown': ({ change, shown, count }) => `${say(change)}\u00A0: ${say(shown)} ${plural(shown, 'règle démontrée', 'règles démontrées')} de nouveau sur ${say(count)}.`,
  'renewal.missing': ({ change, shown, count, ids }) => `${say(change)}\u00A0: ${say(shown)} ${plural(shown, 'règle démontrée', 'règles démontrées')} de nouveau sur ${say(count)}; à démontrer encore\u00A0: ${names(ids, mostIds)}.`,
  'renewal.nothing': ({ change }) => `${say(change)}\u00A0: aucune de ses règles ne s’applique ici, et rien n’en a donc été démontré.`,
  'run.interrupted': () => 'L’essai a été interrompu.',
  'run.unfinished': () => 'L’essai n’est pas arrivé à son terme.',
  'run.harnessFault': ({ code, detail }) => `Le banc d’essai a échoué (${say(code)})\u00A0: ${say(detail)}. Cela ne dit rien du PDV.`,
  'verdict.nonconformant': ({ ids }) => `Des règles obligatoires sont enfreintes\u00A0: ${names(ids, mostIds)}.`,
  'verdict.notConformant': ({ ids }) => `Le respect de règles obligatoires n’est pas démontré\u00A0: ${names(ids, mostIds)}.`,
  'verdict.partialSelection': () => 'Seule une partie de ce qui s’applique a été jouée.',
  'verdict.oneShard': ({ shard }) => `Seule la partie ${say(shard)} du plan a été jouée ici\u00A0: ppip merge réunit les parties.`,
  'merge.sandboxUnknown': ({ value }) => `Des appels de parties différentes ont en commun ${quote(value)}, qui doit être unique. Sur un seul bac à sable, c’est une infraction; si chaque partie avait le sien, ce n’en est pas une.`,
  'merge.strayed': () => 'Le rappel est arrivé à une autre partie de l’essai réuni, à une autre adresse d’UEAT que celle de la partie qui l’attendait.',
  'verdict.coreOff': ({ capabilities }) => `Des capacités essentielles sont désactivées\u00A0: ${names(capabilities)}.`,
  'policy.profileMissing': ({ capabilities }) => `La politique exige des capacités que cette intégration n’a pas\u00A0: ${names(capabilities)}.`,
  'policy.overrideNotPermitted': ({ ids }) => `ppip.yaml remplace des hypothèses que la politique ne permet pas de remplacer\u00A0: ${names(ids)}.`,
  'verdict.nothingAsserted': () => 'Rien n’a été vérifié.',
  'verdict.noScenario': () => 'Aucun scénario n’a été joué.',
};
