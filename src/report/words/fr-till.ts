import type { FindingArgs } from '../../model/finding.ts';
import type { enTill } from './en-till.ts';
import { valuesIn } from './values.ts';

const { say, quote, plural } = valuesIn('fr');

/** The sentences in French about what is asked of the till, by their code. */
export const frTill: Readonly<Record<keyof typeof enTill, (args: FindingArgs) => string>> = {
  'ask.unanswered': ({ hook }) => `Il fallait faire quelque chose à la caisse (${say(hook)}), et personne n’était là pour le faire. Donnez une commande de ce nom sous hooks dans ppip.yaml, ou lancez l’essai dans un terminal.`,
  'hook.failed': ({ hook, exitCode, detail }) => `La commande ${say(hook)} a échoué${exitCode === undefined || exitCode === null ? '' : ` avec le code de sortie ${say(exitCode)}`}\u00A0: ${say(detail)}.`,
  'hook.badOutput': ({ hook, detail }) => `Le crochet ${say(hook)} n’a pas affiché ce qu’il devait (${say(detail)}). Cela ne dit rien du PDV. src/hooks/README.md montre ce qu’affiche chaque crochet.`,
  'header.missing': ({ header }) => `L’appel n’a pas d’en-tête ${say(header)}.`,
  'push.carries': ({ aspect, id, expected }) => `Le menu envoyé porte le nouveau ${aspect === 'name' ? 'nom' : 'prix'} de ${quote(id)}${expected === undefined ? '' : ` (${say(expected)})`}.`,
  'push.lacksItem': ({ aspect, id, expected }) => `Le ${aspect === 'name' ? 'nom' : 'prix'} de ${quote(id)} est devenu ${say(expected)} à la caisse, et aucun menu envoyé ne contient cet article.`,
  'push.otherValue': ({ aspect, id, expected, actual }) => `Le ${aspect === 'name' ? 'nom' : 'prix'} de ${quote(id)} est devenu ${say(expected)} à la caisse, et le menu envoyé dit ${say(actual)}.`,
  'push.nothingNew': ({ aspect }) => `Aucun menu envoyé n’a un ${aspect === 'name' ? 'nom' : 'prix'} différent de celui du dernier menu.`,
  'push.priceUnreadable': ({ aspect, id, expected }) => `Le ${aspect === 'name' ? 'nom' : 'prix'} envoyé de ${quote(id)} n’est pas un nombre entier de cents et ne peut donc pas être comparé à ${say(expected)}.`,
  'push.tooFewChanges': ({ hook, count }) => `Le crochet ${say(hook)} annonce ${say(count)} ${plural(count, 'changement', 'changements')} alors qu’il devait en faire plusieurs. Il en affiche la liste.`,
  'push.notAsked': ({ hook, aspect }) => `Le crochet ${say(hook)} n’annonce pas de nouveau ${aspect === 'name' ? 'nom' : 'prix'}, qu’il devait pourtant donner.`,
  'push.underRequestId': ({ value }) => `Un menu qui pouvait être l’envoi spontané est arrivé sous le requestId ${quote(value)}, qu’UEAT n’a jamais donné\u00A0: un envoi spontané n’en porte pas. Si c’est un identifiant à vous, retirez-le, ou ôtez sa place de l’hypothèse menu.requestIdPlaces dans ppip.yaml.`,
  'push.noMenu': () => 'Le PDV n’a pas envoyé de menu auparavant, et il n’y a donc rien à quoi comparer celui-ci.',
  'push.changesMore': ({ id, name }) => `L’article envoyé ${quote(id)} change ${say(name)}, alors qu’un envoi ne peut changer que des prix et des noms.`,
  'push.changesOnly': () => 'Le menu envoyé ne change que des prix et des noms.',
  'push.idsKnown': () => 'Chaque identifiant envoyé figure dans le dernier menu.',
  'push.unknownId': ({ id }) => `L’identifiant envoyé ${quote(id)} ne figure pas dans le dernier menu que le PDV a transmis.`,
  'readBack.same': ({ count }) => `Le menu suivant montre ce qui a été envoyé (${say(count)} ${plural(count, 'article', 'articles')}).`,
  'readBack.differs': ({ id, aspect, expected, actual }) => `Le menu suivant donne à ${quote(id)} un autre ${aspect === 'name' ? 'nom' : 'prix'} que celui qui a été envoyé\u00A0: ${say(actual)} au lieu de ${say(expected)}.`,
  'readBack.missing': ({ id }) => `Le menu suivant n’a pas ${quote(id)}, qui a pourtant été envoyé.`,
  'readBack.nothing': () => 'Rien n’a été envoyé que le menu suivant puisse montrer.',
  'refund.named': ({ actual }) => `Le remboursement désigne la commande par son numéro d’addition ${quote(actual)}.`,
  'refund.noExternalId': ({ expected }) => `Le remboursement n’a pas d’ExternalId, qui devrait être le numéro d’addition ${quote(expected)}.`,
  'refund.otherId': ({ actual, expected }) => `L’ExternalId du remboursement est ${quote(actual)}, alors que le PDV a donné à la commande le numéro d’addition ${quote(expected)}.`,
  'sent.once': ({ status }) => `Le PDV n’a pas renvoyé l’appel après la réponse ${say(status)}, comme il se doit.`,
  'sent.again': ({ count, status }) => `Le PDV a renvoyé le même appel ${say(count)} fois, bien qu’UEAT ait répondu ${say(status)}.`,
  'till.same': () => 'L’addition à la caisse dit la même chose que la commande.',
  'till.checkCount': ({ count }) => `La caisse montre ${say(count)} ${plural(count, 'addition', 'additions')} pour la commande, alors qu’il en faut exactement une.`,
  'till.lineDiffers': ({ name, expected, actual }) => `L’addition montre ${say(actual)} fois ${quote(name)} au lieu de ${say(expected)}.`,
  'till.extraLine': ({ name, actual }) => `L’addition montre ${say(actual)} fois ${quote(name)}, que personne n’a commandé.`,
  'till.noteMissing': ({ word }) => `La note ${quote(word)} ne figure pas sur l’addition.`,
  'till.amountDiffers': ({ name, expected, actual }) => `Sur l’addition, ${say(name)} est de ${say(actual)} cents au lieu de ${say(expected)}.`,
  'till.serviceDiffers': ({ expected, actual }) => `L’addition dit ${quote(actual)} là où la commande dit ${quote(expected)}.`,
  'till.serviceUnknown': ({ expected, actual }) => `Le crochet affiche le service ${quote(actual)}, qui n’est pas un mot d’UEAT et ne peut donc pas être comparé à ${quote(expected)}.`,
  'till.notShown': ({ name }) => `Le crochet n’affiche pas ${say(name)} de l’addition, qui ne peut donc pas être comparé.`,
};
