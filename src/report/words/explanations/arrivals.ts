import type { AreaWords } from './code-explanation.ts';

/** Whether what was expected of the POS came, and when. */
export const arrivalsWords: AreaWords = {
  arrived: { side: 'none', meaning: { en: 'The expected call came within its wait.', fr: 'L’appel attendu est venu pendant l’attente.' }, args: { ms: 850 } },
  'arrived.inTime': { side: 'none', meaning: { en: 'The expected call came within its deadline.', fr: 'L’appel attendu est venu dans le délai.' }, args: { ms: 850, deadlineMs: 180000 } },
  'arrived.late': {
    side: 'partner', args: { ms: 200000 },
    meaning: { en: 'The call came after we had stopped waiting. That it came counts; what it says could no longer be judged.', fr: 'L’appel est venu après la fin de l’attente. Sa venue compte; ce qu’il dit n’a pu être jugé.' },
    causes: [
      { en: 'The POS is slower than the wait in ppip.yaml.', fr: 'Le PDV est plus lent que l’attente de ppip.yaml.' },
      { en: 'Orders wait in one queue behind each other.', fr: 'Les commandes attendent l’une derrière l’autre dans une même file.' },
    ],
    fix: { en: 'Raise timeouts.status or timeouts.menu to see the rest judged, then look at why it takes so long.', fr: 'Augmentez timeouts.status ou timeouts.menu pour faire juger le reste, puis cherchez la lenteur.' },
  },
  'arrived.never': {
    side: 'partner', args: { waitedMs: 180000, call: 'orderStatus' },
    meaning: { en: 'We waited as long as the deadline allows, and nothing came that could be this call.', fr: 'Nous avons attendu tout le délai, et rien n’est venu qui puisse être cet appel.' },
    causes: [
      { en: 'An exception in the background after the acknowledgement; see the POS’s log.', fr: 'Une exception en arrière-plan après l’accusé; voyez le journal du PDV.' },
      { en: 'The POS calls another URL: UEAT’s real one, or an older address of this harness.', fr: 'Le PDV appelle une autre URL\u00A0: la vraie d’UEAT, ou une ancienne adresse du banc d’essai.' },
      { en: 'The way from the POS to platform.publicUrl is closed (firewall, NAT, a laptop without a tunnel).', fr: 'Le chemin du PDV vers platform.publicUrl est fermé (pare-feu, NAT, portable sans tunnel).' },
    ],
    fix: { en: 'From the POS’s machine, call platform.publicUrl with curl; it must answer. Then set the POS’s URL of UEAT to it.', fr: 'Depuis la machine du PDV, appelez platform.publicUrl avec curl; il doit répondre. Donnez ensuite cette URL au PDV comme celle d’UEAT.' },
  },
  'arrived.afterDeadline': {
    side: 'partner', args: { ms: 195000, deadlineMs: 180000 },
    meaning: { en: 'The call came, but after the deadline that the catalogue or ppip.yaml sets.', fr: 'L’appel est venu, mais après le délai fixé par le catalogue ou ppip.yaml.' },
    causes: [
      { en: 'A timer polls for orders, or for prices, at long intervals.', fr: 'Une minuterie interroge les commandes, ou les prix, à longs intervalles.' },
      { en: 'Somebody has to confirm the order on a screen first.', fr: 'Quelqu’un doit d’abord confirmer la commande à l’écran.' },
    ],
    fix: { en: 'Process at once. If another deadline was agreed with UEAT, set the assumption deadline.status or deadline.menu. If a person accepts orders at the till, write acceptance: person under pos.', fr: 'Traitez sans attendre. Si un autre délai est convenu avec UEAT, fixez l’hypothèse deadline.status ou deadline.menu. Si une personne accepte les commandes à la caisse, écrivez acceptance: person sous pos.' },
  },
  'wait.shorterThanDeadline': {
    side: 'config', args: { waitedMs: 20000, deadlineMs: 180000 },
    meaning: { en: 'The wait in ppip.yaml ended before the deadline, so that nothing can be said about a late answer.', fr: 'L’attente de ppip.yaml a pris fin avant le délai; on ne peut donc rien dire d’une réponse tardive.' },
    causes: [
      { en: 'timeouts.status or timeouts.menu was shortened to speed up trials.', fr: 'timeouts.status ou timeouts.menu a été raccourci pour accélérer les essais.' },
      { en: 'The machine slept or was starved during the wait.', fr: 'La machine a dormi ou manqué de ressources pendant l’attente.' },
    ],
    fix: { en: 'Leave the timeouts out, so that they follow the deadlines, and run the scenario again.', fr: 'Retirez les temps d’attente, qui suivront alors les délais, et rejouez le scénario.' },
  },
  'answer.late': {
    side: 'environment', args: { lateMs: 1500 },
    meaning: { en: 'The POS called again, and UEAT had kept it waiting for its answer to the earlier call; it is not held against the POS.', fr: 'Le PDV a rappelé, et UEAT l’avait fait attendre sa réponse à l’appel précédent; cela n’est pas reproché au PDV.' },
    causes: [
      { en: 'The scenario answers late on purpose, and something else was to be seen there.', fr: 'Le scénario répond tard à dessein, et autre chose devait s’y voir.' },
      { en: 'The harness was busy.', fr: 'Le banc d’essai était occupé.' },
    ],
    fix: { en: 'Nothing has to be done when the rule is shown elsewhere in the run; else run again on a machine with room to spare.', fr: 'Il n’y a rien à faire si la règle est montrée ailleurs dans l’essai; sinon, recommencez sur une machine moins chargée.' },
  },
  'answer.unheard': {
    side: 'environment', args: {},
    meaning: { en: 'The POS called again, and had closed its side of the connection before UEAT answered the earlier call; it is not held against the POS.', fr: 'Le PDV a rappelé, et avait fermé son côté de la connexion avant qu’UEAT réponde à l’appel précédent; cela n’est pas reproché au PDV.' },
    causes: [
      { en: 'The POS waits only very shortly for an answer, and the harness was busy.', fr: 'Le PDV n’attend une réponse que très peu de temps, et le banc d’essai était occupé.' },
      { en: 'The POS closes its sending side right after its request.', fr: 'Le PDV ferme son côté d’envoi juste après sa requête.' },
    ],
    fix: { en: 'Give UEAT some seconds to answer, and keep the connection open until then.', fr: 'Laissez à UEAT quelques secondes pour répondre, et gardez la connexion ouverte jusque-là.' },
  },
  'callbacks.cutOff': {
    side: 'environment', args: { cutOffMs: 12000 },
    meaning: { en: 'For a time no callback could reach this harness, and what was awaited then did not come or came late; it is not held against the POS.', fr: 'Pendant un temps, aucun rappel ne pouvait atteindre ce banc d’essai, et ce qui était attendu alors n’est pas venu ou est venu tard; cela n’est pas reproché au PDV.' },
    causes: [
      { en: 'ppip relay was stopped, or started anew.', fr: 'ppip relay a été arrêté ou redémarré.' },
      { en: 'The network of this machine was gone for a while.', fr: 'Le réseau de cette machine a été coupé un moment.' },
    ],
    fix: { en: 'See in the log of ppip relay when the line broke, and run the scenario again.', fr: 'Voyez dans le journal de ppip relay quand la ligne s’est rompue, et rejouez le scénario.' },
  },
  'harness.stalled': {
    side: 'environment', args: { stalledMs: 4200 },
    meaning: { en: 'This machine stood still for so long that the delay may be ours; it is not held against the POS.', fr: 'Cette machine s’est figée si longtemps que le retard est peut-être le nôtre; il n’est pas reproché au PDV.' },
    causes: [
      { en: 'The laptop slept, or the virtual machine was paused.', fr: 'Le portable s’est endormi, ou la machine virtuelle a été suspendue.' },
      { en: 'Too much runs beside the harness.', fr: 'Trop de choses tournent à côté du banc d’essai.' },
    ],
    fix: { en: 'Run again on a machine with room to spare, with fewer --lanes.', fr: 'Recommencez sur une machine moins chargée, avec moins de --lanes.' },
  },
  'callback.unattributable': {
    side: 'config', args: { count: 1, path: '/v1/status' },
    meaning: { en: 'Something came that may well be the answer, but not to a path, or without an id, by which it could be matched.', fr: 'Quelque chose est venu qui est peut-être la réponse, mais sans chemin ni identifiant qui permette de la rattacher.' },
    causes: [
      { en: 'UEAT gave you another path than the one assumed here.', fr: 'UEAT vous a donné un autre chemin que celui supposé ici.' },
      { en: 'The POS names the order in a member that the catalogue does not know.', fr: 'Le PDV nomme la commande dans un membre inconnu du catalogue.' },
      { en: 'A trailing slash or a prefix is added to the configured URL.', fr: 'Une barre finale ou un préfixe s’ajoute à l’URL configurée.' },
    ],
    fix: { en: 'Look at the request in the evidence. If path or key are what UEAT told you, set status.path, menu.path or status.orderIdPlaces under assumptions in ppip.yaml; else correct the POS.', fr: 'Voyez la requête dans la preuve. Si le chemin ou la clé viennent d’UEAT, fixez status.path, menu.path ou status.orderIdPlaces sous assumptions dans ppip.yaml; sinon, corrigez le PDV.' },
  },
  'contentType.json': { side: 'none', meaning: { en: 'The call says that its body is JSON.', fr: 'L’appel annonce un corps en JSON.' } },
  'contentType.other': {
    side: 'partner', args: { contentType: 'text/plain' },
    meaning: { en: 'The body may well be JSON, but the header announces something else.', fr: 'Le corps est peut-être du JSON, mais l’en-tête annonce autre chose.' },
    causes: [
      { en: 'The HTTP client’s default was kept (StringContent without a media type).', fr: 'La valeur par défaut du client HTTP a été gardée (StringContent sans type de média).' },
    ],
    fix: { en: 'Set Content-Type: application/json on every call to UEAT.', fr: 'Mettez Content-Type: application/json sur chaque appel à UEAT.' },
  },
  'schema.valid': { side: 'none', meaning: { en: 'The body fits the JSON Schema of its call.', fr: 'Le corps respecte le schéma JSON de son appel.' } },
  'schema.violated': {
    side: 'partner', args: { violations: [{ pointer: '/Items/0/Prices/0/Price', message: 'must be integer' }] },
    meaning: { en: 'The body is JSON, but members are missing or of another type than the contract says; the pointers lead to them.', fr: 'Le corps est du JSON, mais des membres manquent ou sont d’un autre type que celui du contrat; les pointeurs y mènent.' },
    causes: [
      { en: 'Prices as decimals or texts instead of integer cents.', fr: 'Des prix en décimales ou en texte au lieu de cents entiers.' },
      { en: 'A single object where a list is due, or null where an object is.', fr: 'Un objet seul là où une liste est due, ou null là où un objet l’est.' },
    ],
    fix: { en: 'Correct the serializer at each pointer; ppip explain with the requirement’s id shows a right body.', fr: 'Corrigez le sérialiseur à chaque pointeur; ppip explain avec l’identifiant de l’exigence montre un corps correct.' },
  },
  'schema.notJson': {
    side: 'partner', args: { detail: 'unexpected token < at 1:1' },
    meaning: { en: 'The body cannot be read as JSON in UTF-8.', fr: 'Le corps ne se lit pas comme du JSON en UTF-8.' },
    causes: [
      { en: 'An error page or XML is sent in place of the body.', fr: 'Une page d’erreur ou du XML part à la place du corps.' },
      { en: 'Text is written in Windows-1252 or UTF-16.', fr: 'Le texte est écrit en Windows-1252 ou en UTF-16.' },
      { en: 'JSON is put together by hand and breaks at a quotation mark.', fr: 'Le JSON est assemblé à la main et se brise sur un guillemet.' },
    ],
    fix: { en: 'Write the body with a JSON serializer, as UTF-8 without a byte order mark.', fr: 'Écrivez le corps avec un sérialiseur JSON, en UTF-8 sans marque d’ordre.' },
  },
  'schema.tooLarge': {
    side: 'partner', args: { bytes: 33_554_433 },
    meaning: { en: 'The call was refused with 413 before its body ended: more than 32 MiB are not read, packed or unpacked. Whether it was JSON is not known.', fr: 'L’appel a été refusé par un 413 avant la fin de son corps\u00A0: au-delà de 32\u00A0Mio, compressé ou non, rien n’est lu. On ne sait pas si c’était du JSON.' },
    causes: [
      { en: 'Pictures are embedded in the menu.', fr: 'Des images sont intégrées au menu.' },
      { en: 'The same groups are written out below each option, again and again.', fr: 'Les mêmes groupes sont récrits sous chaque option, encore et encore.' },
      { en: 'The export holds the menus of all restaurants.', fr: 'L’exportation contient les menus de tous les restaurants.' },
    ],
    fix: { en: 'Send the menu of the one location, without pictures, and end groups that lead back to themselves.', fr: 'Envoyez le menu de ce seul établissement, sans images, et coupez les groupes qui reviennent à eux-mêmes.' },
  },
  'schema.tooDeep': {
    side: 'partner', args: { levels: 200 },
    meaning: { en: 'The body may be JSON, but its lists and objects lie in each other deeper than any menu needs, and it is not read.', fr: 'Le corps est peut-être du JSON, mais ses listes et objets sont imbriqués plus profondément qu’aucun menu n’en a besoin; il n’est pas lu.' },
    causes: [
      { en: 'A group leads back to itself, and the export writes it out until something stops it.', fr: 'Un groupe revient à lui-même, et l’exportation le récrit jusqu’à ce que quelque chose l’arrête.' },
      { en: 'An object refers to its parent, and the serializer follows.', fr: 'Un objet renvoie à son parent, et le sérialiseur le suit.' },
    ],
    fix: { en: 'End each group after the levels that the menu really has, and send ids in place of parents.', fr: 'Terminez chaque groupe après les niveaux que le menu a vraiment, et envoyez des identifiants au lieu des parents.' },
  },
  'requestId.echoed': { side: 'none', meaning: { en: 'The menu names the request that it answers.', fr: 'Le menu nomme la demande à laquelle il répond.' }, args: { place: '/requestId' } },
  'requestId.missing': {
    side: 'partner',
    meaning: { en: 'The menu does not say which request it answers, in none of the places that the assumption menu.requestIdPlaces names.', fr: 'Le menu ne dit pas à quelle demande il répond, à aucun des endroits que nomme l’hypothèse menu.requestIdPlaces.' },
    causes: [
      { en: 'The id is not stored while the menu is built in the background.', fr: 'L’identifiant n’est pas conservé pendant que le menu se construit en arrière-plan.' },
      { en: 'It stands in a member of another name.', fr: 'Il figure dans un membre d’un autre nom.' },
    ],
    fix: { en: 'Copy requestId of the sync call into the menu as requestId, or into the header x-ueat-requestid.', fr: 'Recopiez le requestId de la synchronisation dans le menu, comme requestId ou dans l’en-tête x-ueat-requestid.' },
  },
  'requestId.wrong': {
    side: 'partner', args: { actual: 'b', expected: 'a' },
    meaning: { en: 'The menu names another request than the one that it was found to answer.', fr: 'Le menu nomme une autre demande que celle à laquelle il répond.' },
    causes: [
      { en: 'A new GUID is made for the callback.', fr: 'Un nouveau GUID est créé pour le rappel.' },
      { en: 'Two syncs share one variable.', fr: 'Deux synchronisations partagent une variable.' },
    ],
    fix: { en: 'Keep the requestId with each sync, and send that one.', fr: 'Conservez le requestId de chaque synchronisation, et envoyez celui-là.' },
  },
};
