import type { ErrorWords } from './error-words.ts';

/** Words for the codes of errors about how the command line is used. */
export const usageErrors = {
  'usage.baselineAlone': {
    side: 'config',
    meaning: { en: '--baseline was given without --gate.', fr: '--baseline a été donné sans --gate.' },
    fix: { en: 'Add --gate regressions, or leave --baseline out.', fr: 'Ajoutez --gate regressions, ou omettez --baseline.' },
  },
  'usage.countersign': {
    side: 'config',
    meaning: { en: '--countersign was given with an option that makes a new package.', fr: '--countersign a été donné avec une option qui fait un nouveau paquet.' },
    fix: { en: 'Leave --out and --incomplete out: the package stays as it is.', fr: 'Omettez --out et --incomplete\u00A0: le paquet reste tel quel.' },
  },
  'usage.gateAlone': {
    side: 'config',
    meaning: { en: '--gate was given without anything to compare with.', fr: '--gate a été donné sans rien à quoi comparer.' },
    fix: { en: 'Name the report of an earlier run with --baseline.', fr: 'Nommez avec --baseline le rapport d’un essai antérieur.' },
  },
  'usage.idMapAlone': {
    side: 'config',
    meaning: { en: '--id-map was given without --against standard.', fr: '--id-map a été donné sans --against standard.' },
    fix: { en: 'Add --against standard: the map is between the ids of the POS and those of the standard menu.', fr: 'Ajoutez --against standard\u00A0: la table relie les identifiants du PDV à ceux du menu standard.' },
  },
  'usage.keepReference': {
    side: 'config',
    meaning: { en: '--keep was given with --pos reference.', fr: '--keep a été donné avec --pos reference.' },
    fix: { en: 'Leave --pos out: what is kept is about the POS of ppip.yaml.', fr: 'Omettez --pos\u00A0: ce qui est gardé concerne le PDV de ppip.yaml.' },
  },
  'usage.eventsAlone': {
    side: 'config',
    meaning: { en: '--events was given with a run or a --pattern.', fr: '--events a été donné avec un essai ou un --pattern.' },
    fix: { en: 'Leave them out: production events are of no run.', fr: 'Omettez-les\u00A0: les événements de production ne sont d’aucun essai.' },
  },
  'usage.noCustomers': {
    side: 'config',
    meaning: { en: '--events was given without --customers.', fr: '--events a été donné sans --customers.' },
    fix: { en: 'Say whose events they are: --customers alpha, or beta.', fr: 'Dites de qui sont les événements\u00A0: --customers alpha, ou beta.' },
  },
  'usage.noTrial': {
    side: 'config',
    meaning: { en: 'ppip trial was told of nothing to look at, or of two things at once.', fr: 'Rien à examiner, ou deux choses à la fois, a été donné à ppip trial.' },
    fix: { en: 'Name either the log of the POS (--pos-log) or production events (--events).', fr: 'Nommez soit le journal du PDV (--pos-log), soit des événements de production (--events).' },
  },
  'usage.trialFormat': {
    side: 'config',
    meaning: { en: '--format names a form of the other thing that ppip trial looks at.', fr: '--format nomme une forme de l’autre chose que ppip trial examine.' },
    fix: { en: 'A log is json or regex; events are csv or ndjson.', fr: 'Un journal est json ou regex; des événements sont csv ou ndjson.' },
  },
  'usage.patternAlone': {
    side: 'config',
    meaning: { en: '--pattern was given without --format regex.', fr: '--pattern a été donné sans --format regex.' },
    fix: { en: 'Add --format regex; lines of JSON need no pattern.', fr: 'Ajoutez --format regex; des lignes de JSON se passent de motif.' },
  },
  'usage.oneLane': {
    side: 'config',
    meaning: { en: '--lanes has no effect, since a person accepts the orders, one after the other. This is a warning.', fr: '--lanes est sans effet, puisqu’une personne accepte les commandes, l’une après l’autre. Ceci est un avertissement.' },
    fix: { en: 'Leave --lanes out; or leave pos.acceptance out when the POS accepts by itself.', fr: 'Omettez --lanes; ou omettez pos.acceptance si le PDV accepte de lui-même.' },
  },
  'usage.resumeAlone': {
    side: 'config',
    meaning: { en: '--resume was given with an option that selects scenarios, or with a seed.', fr: '--resume a été donné avec une option qui choisit des scénarios, ou avec un germe.' },
    fix: { en: 'Leave the other one out: a run that is gone on with keeps its selection and its seed.', fr: 'Omettez l’autre\u00A0: un essai repris garde sa sélection et son germe.' },
  },
  'usage.twoForms': {
    side: 'config',
    meaning: { en: 'Two forms were asked for at once.', fr: 'Deux formes ont été demandées à la fois.' },
    fix: { en: 'Export twice, each into a file of its own.', fr: 'Exportez deux fois, chacune dans son fichier.' },
  },
  'usage.twoOrders': {
    side: 'config',
    meaning: { en: 'An order was given in a file and by item roles at once.', fr: 'Une commande a été donnée à la fois dans un fichier et par des rôles d’article.' },
    fix: { en: 'Keep one of --body and --item-role.', fr: 'Gardez l’un de --body et --item-role.' },
  },
  'usage.twoReports': {
    side: 'config',
    meaning: { en: 'Two reports would go to one place.', fr: 'Deux rapports iraient au même endroit.' },
    fix: { en: 'Give each a file of its own: --reporter <name>=<file>. One may go to stdout.', fr: 'Donnez à chacun son fichier\u00A0: --reporter <name>=<file>. Un seul peut aller à la sortie standard.' },
  },
  'usage.twoSelections': {
    side: 'config',
    meaning: { en: 'Scenarios were selected in two ways at once.', fr: 'Des scénarios ont été choisis de deux façons à la fois.' },
    fix: { en: 'Keep one of --failed and --only.', fr: 'Gardez l’un de --failed et --only.' },
  },
  'usage.twoSubjects': {
    side: 'config',
    meaning: { en: 'Both a ppip.yaml and the embedded POS were named.', fr: 'Un ppip.yaml et le PDV intégré ont été nommés tous deux.' },
    fix: { en: 'Keep one of --config and --pos.', fr: 'Gardez l’un de --config et --pos.' },
  },
  'usage.watchInCi': {
    side: 'config',
    meaning: { en: '--watch was asked for where no person is.', fr: '--watch a été demandé là où il n’y a personne.' },
    fix: { en: 'Leave --watch out: one run has one exit code.', fr: 'Retirez --watch\u00A0: une exécution a un seul code de sortie.' },
  },
  'usage.unknownPos': {
    side: 'config',
    meaning: { en: '--pos names something other than the reference POS.', fr: '--pos nomme autre chose que le PDV de référence.' },
    fix: { en: 'Write --pos reference; a POS of your own is named in ppip.yaml.', fr: 'Écrivez --pos reference; votre propre PDV se nomme dans ppip.yaml.' },
  },
  'usage.unknownReporter': {
    side: 'config',
    meaning: { en: 'There is no such form of report.', fr: 'Il n’y a pas de telle forme de rapport.' },
    fix: { en: 'Choose one of those that ppip certify --help lists.', fr: 'Choisissez-en une parmi celles que montre ppip certify --help.' },
  },
  'usage.unknownTopic': {
    side: 'config',
    meaning: { en: 'There is neither a requirement nor a code of that name.', fr: 'Il n’y a ni exigence ni code de ce nom.' },
    fix: { en: 'ppip explain lists all that can be explained.', fr: 'ppip explain montre tout ce qui peut être expliqué.' },
  },
  'selection.nothingFailed': {
    side: 'config',
    meaning: { en: '--failed found nothing in the last run that did not pass.', fr: '--failed n’a rien trouvé dans le dernier essai qui n’ait pas réussi.' },
    fix: { en: 'Run ppip certify without it: only a whole run can pass.', fr: 'Lancez ppip certify sans cette option\u00A0: seul un essai entier peut réussir.' },
  },
  'selection.unknownChange': {
    side: 'config',
    meaning: { en: '--changed names neither a kind of change nor a feature.', fr: '--changed ne nomme ni une sorte de changement ni une fonction.' },
    fix: { en: 'The hint lists the changes.', fr: 'Le conseil énumère les changements.' },
  },
  'selection.unknownTag': {
    side: 'config',
    meaning: { en: '--tag names a tag that no scenario has.', fr: '--tag nomme une étiquette qu’aucun scénario n’a.' },
    fix: { en: 'The hint lists the tags.', fr: 'Le conseil énumère les étiquettes.' },
  },
  'selection.unmatched': {
    side: 'config',
    meaning: { en: '--only names no scenario, folder or requirement that could be played.', fr: '--only ne nomme aucun scénario, dossier ni exigence qui puisse être joué.' },
    fix: { en: 'ppip list shows the ids.', fr: 'ppip list montre les identifiants.' },
  },
  'pos.unknownBehaviour': {
    side: 'config',
    meaning: { en: 'The reference POS has no such flaw or oddity.', fr: 'Le PDV de référence n’a ni ce défaut ni cette singularité.' },
    fix: { en: 'ppip list --behaviours shows them all.', fr: 'ppip list --behaviours les montre tous.' },
  },
  'sandbox.cannotListen': {
    side: 'environment',
    meaning: { en: 'The sandbox cannot listen at the given address.', fr: 'Le bac à sable ne peut pas écouter à l’adresse donnée.' },
    fix: { en: 'Choose another --port.', fr: 'Choisissez un autre --port.' },
  },
  'sandbox.noSecret': {
    side: 'config',
    meaning: { en: 'The sandbox has no secret.', fr: 'Le bac à sable n’a pas de secret.' },
    fix: { en: 'Set PPIP_SECRET, the same for ppip certify.', fr: 'Définissez PPIP_SECRET, le même pour ppip certify.' },
  },
  'sandbox.platformUrl': {
    side: 'config',
    meaning: { en: '--platform-url names no URL, or an unknown location.', fr: '--platform-url ne nomme pas une URL, ou nomme un établissement inconnu.' },
    fix: { en: 'Give one URL for all, or <locationId>=<url> for each.', fr: 'Donnez une URL pour tous, ou <locationId>=<url> pour chacun.' },
  },
  'send.noMenu': {
    side: 'partner',
    meaning: { en: 'The POS sent no menu, so that there is nothing to order from.', fr: 'Le PDV n’a pas envoyé de menu; il n’y a donc rien à commander.' },
    fix: { en: 'ppip send menu-sync shows why.', fr: 'ppip send menu-sync montre pourquoi.' },
  },
  'send.noOrderId': {
    side: 'config',
    meaning: { en: 'The order in the file has no OrderId, by which its status is known.', fr: 'La commande du fichier n’a pas d’OrderId, auquel se reconnaît son statut.' },
    fix: { en: 'Give it OrderIds.OrderId, a positive whole number.', fr: 'Donnez-lui OrderIds.OrderId, un entier positif.' },
  },
  'send.unknownLocation': {
    side: 'config',
    meaning: { en: 'There is no such location in ppip.yaml.', fr: 'Il n’y a pas de tel établissement dans ppip.yaml.' },
    fix: { en: 'The hint names those that there are.', fr: 'Le conseil nomme ceux qu’il y a.' },
  },
  'send.unknownRole': {
    side: 'config',
    meaning: { en: 'The contract has no such item role.', fr: 'Le contrat n’a pas de tel rôle d’article.' },
    fix: { en: 'The hint names those that there are.', fr: 'Le conseil nomme ceux qu’il y a.' },
  },
  'usage.unknownPhase': {
    side: 'config',
    meaning: { en: 'The process has no such phase.', fr: 'Le processus n’a pas une telle phase.' },
    fix: { en: 'The hint names the phases.', fr: 'L’indication nomme les phases.' },
  },
  'usage.oneCertificate': {
    side: 'config',
    meaning: { en: '--countersign was given with several folders.', fr: '--countersign a été donné avec plusieurs dossiers.' },
    fix: { en: 'Run it once for each certificate.', fr: 'Lancez-le une fois par certificat.' },
  },
  'usage.notAPackage': {
    side: 'config',
    meaning: { en: '--certified was given for a certificate.', fr: '--certified a été donné pour un certificat.' },
    fix: { en: 'Name the package of the run, or leave --certified out.', fr: 'Nommez le paquet de l’essai, ou omettez --certified.' },
  },
  'usage.notACertificate': {
    side: 'config',
    meaning: { en: 'An option about certificates was given with a package.', fr: 'Une option sur les certificats a été donnée avec un paquet.' },
    fix: { en: 'Leave --at, --among and --config out, or name a certificate.', fr: 'Omettez --at, --among et --config, ou nommez un certificat.' },
  },
  'usage.date': {
    side: 'config',
    meaning: { en: 'The text is no date.', fr: 'Le texte n’est pas une date.' },
    fix: { en: 'Write a day as 2026-12-31, or a moment as 2026-12-31T12:00:00Z.', fr: 'Écrivez un jour comme 2026-12-31, ou un moment comme 2026-12-31T12:00:00Z.' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
