import type { AreaWords } from './code-explanation.ts';

/** Brands, capabilities, policies, throttling and the timing of retries. */
export const circumstancesWords: AreaWords = {
  'check.apart': { side: 'none', meaning: { en: 'Brands of one kitchen give check numbers that cannot be mixed up.', fr: 'Les marques d’une même cuisine donnent des numéros d’addition qui ne se confondent pas.' }, args: { number: '12' } },
  'check.sharedHere': { side: 'none', meaning: { en: 'The number is already shared within one location; another check judges that.', fr: 'Le numéro est déjà partagé dans un même établissement; un autre contrôle en juge.' }, args: { number: '12' } },
  'check.sharedByBrands': {
    side: 'partner', args: { number: '12', orders: [1204, 1205] },
    meaning: { en: 'Two brands of one kitchen gave the same number: the wrong bag goes out.', fr: 'Deux marques d’une même cuisine ont donné le même numéro\u00A0: le mauvais sac part.' },
    causes: [
      { en: 'Each brand has a counter of its own that begins at 1.', fr: 'Chaque marque a son propre compteur, qui commence à 1.' },
    ],
    fix: { en: 'Number checks over the whole kitchen, or give each brand a prefix.', fr: 'Numérotez les additions pour toute la cuisine, ou donnez un préfixe à chaque marque.' },
  },
  'retry.notCome': {
    side: 'partner', args: { waitedMs: 60000, call: 'orderStatus' },
    meaning: { en: 'UEAT could not take the call, and the POS did not try it again within the deadline.', fr: 'UEAT n’a pu recevoir l’appel, et le PDV ne l’a pas repris dans le délai.' },
    causes: [
      { en: 'Failures are logged and forgotten.', fr: 'Les échecs sont journalisés et oubliés.' },
      { en: 'The first pause is longer than we wait.', fr: 'La première pause est plus longue que notre attente.' },
    ],
    fix: { en: 'Queue the call and retry with growing pauses, the first within seconds.', fr: 'Mettez l’appel en file et reprenez avec des pauses croissantes, la première en quelques secondes.' },
  },
  'retry.nothingSent': {
    side: 'partner', args: { call: 'orderStatus' },
    meaning: { en: 'The first call never came, so there was nothing to be tried again.', fr: 'Le premier appel n’est jamais venu; il n’y avait rien à reprendre.' },
    causes: [
      { en: 'See arrived.never in the same scenario.', fr: 'Voir arrived.never dans le même scénario.' },
    ],
    fix: { en: 'Send the call in the first place.', fr: 'Envoyez d’abord l’appel.' },
  },
  'retry.waited': { side: 'none', meaning: { en: 'The POS waited as long as Retry-After asked.', fr: 'Le PDV a attendu aussi longtemps que le demandait Retry-After.' }, args: { ms: 5200, askedMs: 5000 } },
  'retry.tooSoon': {
    side: 'partner', args: { ms: 500, askedMs: 5000 },
    meaning: { en: 'UEAT asked for a pause with Retry-After, and the POS did not keep it.', fr: 'UEAT a demandé une pause par Retry-After, et le PDV ne l’a pas respectée.' },
    causes: [
      { en: 'The retry policy has fixed pauses and does not read the header.', fr: 'La politique de reprise a des pauses fixes et ne lit pas l’en-tête.' },
    ],
    fix: { en: 'Take the longer of your own pause and Retry-After.', fr: 'Prenez la plus longue de votre pause et de Retry-After.' },
  },
  'retry.steady': { side: 'none', meaning: { en: 'The pauses do not shrink, as it should be.', fr: 'Les pauses ne raccourcissent pas, comme il se doit.' }, args: { pausesMs: [1000, 2000] } },
  'retry.faster': {
    side: 'partner', args: { pausesMs: [2000, 500] },
    meaning: { en: 'The POS tried faster and faster, which keeps a struggling server down.', fr: 'Le PDV a repris de plus en plus vite, ce qui achève un serveur en difficulté.' },
    causes: [
      { en: 'Several workers retry the same call.', fr: 'Plusieurs processus reprennent le même appel.' },
    ],
    fix: { en: 'One retry queue for each call, with growing pauses.', fr: 'Une seule file de reprise par appel, à pauses croissantes.' },
  },
  'retry.awaited': { side: 'none', meaning: { en: 'The POS waited for a slow answer.', fr: 'Le PDV a attendu une réponse lente.' } },
  'retry.notAwaited': {
    side: 'partner',
    meaning: { en: 'A second copy was sent while the first was still being answered.', fr: 'Une seconde copie est partie alors que la première attendait encore sa réponse.' },
    causes: [
      { en: 'The client’s timeout is shorter than UEAT’s answer takes.', fr: 'L’échéance du client est plus courte que la réponse d’UEAT.' },
    ],
    fix: { en: 'Wait at least as long as the report says, and retry only after that.', fr: 'Attendez au moins aussi longtemps que le dit le rapport, et ne reprenez qu’ensuite.' },
  },
  'retry.gaveUp': { side: 'none', meaning: { en: 'The POS hung up before the answer came, and only then tried again: no call lay under another.', fr: 'Le PDV a raccroché avant la réponse, et n’a repris qu’ensuite\u00A0: aucun appel n’en chevauchait un autre.' } },
  'qualification.leftOut': {
    side: 'config', args: { kind: 'product', id: 'kiosk' },
    meaning: { en: 'The scope of ppip.yaml is smaller than what qualification.yaml declares. It changes no verdict.', fr: 'La portée de ppip.yaml est plus petite que celle que déclare qualification.yaml. Cela ne change aucun verdict.' },
    causes: [
      { en: 'A part of the integration was left out to get to a passed run sooner.', fr: 'Une partie de l’intégration a été omise pour réussir plus vite un essai.' },
      { en: 'UEAT agreed to a smaller scope, and qualification.yaml was not brought up to date.', fr: 'UEAT a accepté une portée réduite, et qualification.yaml n’a pas été mis à jour.' },
    ],
    fix: { en: 'Put it back into ppip.yaml; or, when UEAT agreed, run ppip init --requalify.', fr: 'Remettez-le dans ppip.yaml; ou, si UEAT est d’accord, lancez ppip init --requalify.' },
  },
  'capability.declaredButAbsent': {
    side: 'config', args: { capability: 'orders.variations', itemRoles: ['variation'], calls: [] },
    meaning: { en: 'ppip.yaml says that the POS has this, and nothing in the run shows it.', fr: 'ppip.yaml dit que le PDV l’offre, et rien dans l’essai ne le montre.' },
    causes: [
      { en: 'It was switched on by mistake, or the menu lacks what it needs.', fr: 'Elle a été activée par erreur, ou le menu n’a pas ce qu’il faut.' },
    ],
    fix: { en: 'Switch it off, or publish items that need it.', fr: 'Désactivez-la, ou publiez des articles qui l’exigent.' },
  },
  'capability.seenButOff': {
    side: 'config', args: { capability: 'menu.push', call: 'menuPush', role: 'variation', id: 'coffee_001', name: 'Coffee' },
    meaning: { en: 'The POS shows something that ppip.yaml says it does not have, and that was therefore not tested.', fr: 'Le PDV montre quelque chose que ppip.yaml dit absent, et qui n’a donc pas été vérifié.' },
    causes: [
      { en: 'The capability was switched off to get around a failure.', fr: 'La capacité a été désactivée pour contourner un échec.' },
    ],
    fix: { en: 'Switch it on in ppip.yaml, or take it out of the POS.', fr: 'Activez-la dans ppip.yaml, ou retirez-la du PDV.' },
  },
  'location.noOther': {
    side: 'config', args: { role: 'order-fulfillment', only: true, menu: 'other', kitchen: 'same' },
    meaning: { en: 'The scenario needs a second location, and ppip.yaml has none that fits.', fr: 'Le scénario exige un second établissement, et ppip.yaml n’en a aucun qui convienne.' },
    causes: [
      { en: 'Only one location is listed.', fr: 'Un seul établissement est inscrit.' },
    ],
    fix: { en: 'List the other locations, if the integration has them.', fr: 'Inscrivez les autres établissements, si l’intégration en a.' },
  },
  'policy.profileMissing': {
    side: 'config', args: { capabilities: ['kiosk'] },
    meaning: { en: 'The rules of this certification want more than ppip.yaml says the POS has.', fr: 'Les règles de cette certification exigent plus que ce que ppip.yaml attribue au PDV.' },
    causes: [
      { en: 'A capability is switched off, or scope is too narrow.', fr: 'Une capacité est désactivée, ou scope est trop étroit.' },
    ],
    fix: { en: 'Widen the scope, or ask UEAT whether it is needed.', fr: 'Élargissez scope, ou demandez à UEAT si c’est nécessaire.' },
  },
  'policy.overrideNotPermitted': {
    side: 'config', args: { ids: ['deadline.status'] },
    meaning: { en: 'ppip.yaml overrides a position that the rules of this certification keep fixed.', fr: 'ppip.yaml remplace une position que les règles de cette certification gardent fixe.' },
    causes: [
      { en: 'A deadline or path was set for trials and left there.', fr: 'Un délai ou un chemin a été fixé pour des essais et y est resté.' },
    ],
    fix: { en: 'Take the override out of ppip.yaml.', fr: 'Retirez ce remplacement de ppip.yaml.' },
  },
  'acknowledged.throttled': {
    side: 'config', args: { tries: 5, patienceMs: 60000 },
    meaning: { en: 'The POS kept answering 429, however long we waited.', fr: 'Le PDV a continué de répondre 429, malgré notre attente.' },
    causes: [
      { en: 'pos.limits in ppip.yaml is above what the sandbox allows.', fr: 'pos.limits dans ppip.yaml dépasse ce que permet le bac à sable.' },
    ],
    fix: { en: 'Lower pos.limits, or raise the limit of the POS.', fr: 'Réduisez pos.limits, ou augmentez la limite du PDV.' },
  },
  'acknowledged.waitTooLong': {
    side: 'config', args: { askedMs: 600000, patienceMs: 60000 },
    meaning: { en: 'The POS asked us to come back later than a run can wait.', fr: 'Le PDV nous a demandé de revenir plus tard que ce qu’un essai peut attendre.' },
    causes: [
      { en: 'Retry-After is in milliseconds, or a quota of the day is used up.', fr: 'Retry-After est en millisecondes, ou le quota du jour est épuisé.' },
    ],
    fix: { en: 'Send seconds in Retry-After, or raise the quota of the sandbox.', fr: 'Envoyez des secondes dans Retry-After, ou augmentez le quota du bac à sable.' },
  },
  'key.contradictory': {
    side: 'partner', args: { orderId: 1204, other: '1205' },
    meaning: { en: 'The status names one order by OrderId and another one by another id.', fr: 'Le statut nomme une commande par OrderId et une autre par un autre identifiant.' },
    causes: [
      { en: 'The body is filled from two orders that were processed at once.', fr: 'Le corps est rempli à partir de deux commandes traitées en même temps.' },
    ],
    fix: { en: 'Build the status from one order object only.', fr: 'Construisez le statut à partir d’un seul objet de commande.' },
  },
  'requestId.contradictory': {
    side: 'partner', args: { actual: 'b', expected: 'a' },
    meaning: { en: 'Body and header of the menu name different requests.', fr: 'Le corps et l’en-tête du menu nomment des demandes différentes.' },
    causes: [
      { en: 'The header is set by a client that is shared between syncs.', fr: 'L’en-tête est posé par un client partagé entre synchronisations.' },
    ],
    fix: { en: 'Set the header for each call, or send the id in one place only.', fr: 'Posez l’en-tête à chaque appel, ou n’envoyez l’identifiant qu’à un endroit.' },
  },
};
