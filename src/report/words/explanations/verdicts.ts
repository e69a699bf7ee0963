import type { AreaWords } from './code-explanation.ts';

/** Why a run did not pass, and calls that nothing waited for. */
export const verdictsWords: AreaWords = {
  'verdict.nonconformant': {
    side: 'partner', args: { ids: ['STA-001'] },
    meaning: { en: 'At least one rule that binds this POS is shown to be broken: the run failed.', fr: 'Au moins une règle qui lie ce PDV est enfreinte, preuve à l’appui\u00A0: l’essai échoue.' },
    causes: [
      { en: 'Each requirement of the list has its own finding in the report.', fr: 'Chaque exigence de la liste a son constat dans le rapport.' },
    ],
    fix: { en: 'ppip explain with each of the ids, the first one first: others often follow from it.', fr: 'ppip explain avec chacun des identifiants, le premier d’abord\u00A0: d’autres en découlent souvent.' },
  },
  'verdict.notConformant': {
    side: 'partner', args: { ids: ['STA-001'] },
    meaning: { en: 'Nothing is shown to be broken, but some binding rules were not shown to be kept either.', fr: 'Rien n’est démontré enfreint, mais le respect de certaines règles obligatoires n’est pas démontré non plus.' },
    causes: [
      { en: 'Scenarios were blocked by an earlier failure, the network or ppip.yaml.', fr: 'Des scénarios ont été bloqués par un échec antérieur, le réseau ou ppip.yaml.' },
      { en: 'A step needs a hook or a person.', fr: 'Une étape exige un crochet ou une personne.' },
    ],
    fix: { en: 'Work through “Inconclusive, by cause” and “Left to a person” in the report.', fr: 'Réglez «\u00A0Non concluant, par cause\u00A0» et «\u00A0Laissé à une personne\u00A0» dans le rapport.' },
  },
  'verdict.partialSelection': {
    side: 'config',
    meaning: { en: 'Only part of what applies was run, so there can be no verdict on the whole.', fr: 'Seule une partie de ce qui s’applique a été jouée; il ne peut y avoir de verdict d’ensemble.' },
    causes: [
      { en: '--only was given.', fr: '--only a été donné.' },
    ],
    fix: { en: 'Run ppip certify without --only.', fr: 'Lancez ppip certify sans --only.' },
  },
  'verdict.coreOff': {
    side: 'config', args: { capabilities: ['menu'] },
    meaning: { en: 'menu, orders and status are what an integration consists of; without one of them nothing can be certified.', fr: 'menu, orders et status sont l’essentiel d’une intégration; sans l’un d’eux, rien ne peut être certifié.' },
    causes: [
      { en: 'A core capability is false in ppip.yaml, or scope leaves its flow out.', fr: 'Une capacité essentielle est à false dans ppip.yaml, ou scope omet son flux.' },
    ],
    fix: { en: 'Switch it on, once the POS has it.', fr: 'Activez-la, dès que le PDV l’offre.' },
  },
  'verdict.oneShard': {
    side: 'config', args: { shard: '2/5' },
    meaning: { en: 'The plan was split over several machines with --shard, and this is what one of them played.', fr: 'Le plan a été réparti sur plusieurs machines avec --shard, et ceci est ce que l’une d’elles a joué.' },
    causes: [
      { en: 'The run was given --shard.', fr: 'L’essai a reçu --shard.' },
    ],
    fix: { en: 'Bring the run folders of all parts together and run ppip merge on them.', fr: 'Réunissez les dossiers d’essai de toutes les parties et lancez ppip merge sur eux.' },
  },
  'merge.sandboxUnknown': {
    side: 'config', args: { value: '1001' },
    meaning: { en: 'The parts of a merged run show together what none of them shows alone, and ppip cannot know whether one POS did it or two.', fr: 'Les parties d’un essai réuni montrent ensemble ce qu’aucune ne montre seule, et ppip ne peut pas savoir si un seul PDV l’a fait ou deux.' },
    causes: [
      { en: 'Two parts on one sandbox: the POS gives a check number, or the id of a token, a second time.', fr: 'Deux parties sur un seul bac à sable\u00A0: le PDV donne une deuxième fois un numéro d’addition ou l’identifiant d’un jeton.' },
      { en: 'Two sandboxes, each of which begins to count anew.', fr: 'Deux bacs à sable, dont chacun recommence à compter.' },
    ],
    fix: { en: 'Merge again with --sandbox one or --sandbox each, whichever is true; the report says which was said.', fr: 'Réunissez encore avec --sandbox one ou --sandbox each, selon ce qui est vrai; le rapport dit lequel a été dit.' },
  },
  'merge.strayed': {
    side: 'config',
    meaning: {
      en: 'What one part of a merged run waited for came to another part. The POS did call, so it is not blamed; but the part that waited could not check what came.',
      fr: 'Ce qu’une partie d’un essai réuni attendait est arrivé à une autre. Le PDV a bien appelé, et rien ne lui est reproché; mais la partie qui attendait n’a pas pu contrôler ce qui est venu.',
    },
    causes: [
      { en: 'All parts were played at the same time on one sandbox, which knows one address of UEAT.', fr: 'Toutes les parties ont été jouées en même temps sur un seul bac à sable, qui connaît une seule adresse d’UEAT.' },
      { en: 'A part was over when the POS tried again.', fr: 'Une partie était finie quand le PDV a réessayé.' },
    ],
    fix: {
      en: 'Give each part a sandbox of its own, play the parts one after another, or let all of them share one ppip relay, which brings each call to the run that it belongs to.',
      fr: 'Donnez à chaque partie un bac à sable à elle, jouez les parties l’une après l’autre, ou faites-leur partager un ppip relay, qui porte chaque appel à l’essai dont il relève.',
    },
  },
  'verdict.nothingAsserted': {
    side: 'partner',
    meaning: { en: 'No check came to a result, so that the run shows nothing.', fr: 'Aucun contrôle n’a donné de résultat; l’essai ne montre rien.' },
    causes: [
      { en: 'The POS was not reachable.', fr: 'Le PDV était injoignable.' },
    ],
    fix: { en: 'Look at the causes of what was blocked; ppip certify --only menu/sync is the shortest trial.', fr: 'Voyez les causes du blocage; ppip certify --only menu/sync est l’essai le plus court.' },
  },
  'verdict.noScenario': {
    side: 'config',
    meaning: { en: 'Nothing that was selected applies to this POS.', fr: 'Rien de ce qui est retenu ne s’applique à ce PDV.' },
    causes: [
      { en: 'The selection and the capabilities exclude each other.', fr: 'La sélection et les capacités s’excluent.' },
    ],
    fix: { en: 'ppip plan shows what would run, and why the rest would not.', fr: 'ppip plan montre ce qui serait joué, et pourquoi le reste ne le serait pas.' },
  },
  'callback.foreign': {
    side: 'partner', args: { value: '77' },
    meaning: { en: 'The call names an order or a request that this run did not send. It got a 404.', fr: 'L’appel nomme une commande ou une demande que cet essai n’a pas envoyée. Il a reçu un 404.' },
    causes: [
      { en: 'It belongs to an earlier run on the same sandbox.', fr: 'Il appartient à un essai antérieur sur le même bac à sable.' },
      { en: 'The POS sends its own number in place of the OrderId.', fr: 'Le PDV envoie son propre numéro au lieu du OrderId.' },
    ],
    fix: { en: 'Let the sandbox finish before the next run; compare the number with run.orderIds in report.json.', fr: 'Laissez le bac à sable terminer avant l’essai suivant; comparez le numéro à run.orderIds dans report.json.' },
  },
  'callback.keyless': {
    side: 'partner',
    meaning: { en: 'The path is right, but nothing in the call says which order or request it is about.', fr: 'Le chemin est bon, mais rien dans l’appel ne dit de quelle commande ou demande il s’agit.' },
    causes: [
      { en: 'The id is in a member that the catalogue does not know.', fr: 'L’identifiant est dans un membre inconnu du catalogue.' },
      { en: 'The body is empty or no JSON.', fr: 'Le corps est vide ou n’est pas du JSON.' },
    ],
    fix: { en: 'Send orderId, or requestId for a menu. Another member can be named in the assumption status.orderIdPlaces or menu.requestIdPlaces.', fr: 'Envoyez orderId, ou requestId pour un menu. Un autre membre peut être nommé dans l’hypothèse status.orderIdPlaces ou menu.requestIdPlaces.' },
  },
  'callback.unrouted': {
    side: 'config', args: { method: 'POST', path: '/status' },
    meaning: { en: 'UEAT serves nothing at this path and method, as far as the catalogue assumes.', fr: 'UEAT ne sert rien à ce chemin et par cette méthode, selon les hypothèses du catalogue.' },
    causes: [
      { en: 'The POS is set to another path than status.path or menu.path.', fr: 'Le PDV est réglé sur un autre chemin que status.path ou menu.path.' },
      { en: 'A browser or a health check called.', fr: 'Un navigateur ou une sonde a appelé.' },
    ],
    fix: { en: 'Correct the URL in the POS, or the assumption, if UEAT gave you that path.', fr: 'Corrigez l’URL dans le PDV, ou l’hypothèse, si UEAT vous a donné ce chemin.' },
  },
  'callback.repeat': {
    side: 'partner',
    meaning: { en: 'The same call came again although the first one had been answered 2xx.', fr: 'Le même appel est revenu alors que le premier avait reçu un 2xx.' },
    causes: [
      { en: 'The answer was not taken for success.', fr: 'La réponse n’a pas été prise pour un succès.' },
    ],
    fix: { en: 'See status.repeated.', fr: 'Voir status.repeated.' },
  },
  'callback.retry': { side: 'none', meaning: { en: 'A new try of a call that UEAT could not take before: that is right.', fr: 'Un nouvel essai d’un appel qu’UEAT n’avait pu recevoir\u00A0: c’est correct.' } },
  'callback.intermediate': {
    side: 'partner', args: { word: 'preparing' },
    meaning: { en: 'The POS told of progress, which UEAT does not know.', fr: 'Le PDV a annoncé un avancement, qu’UEAT ne connaît pas.' },
    causes: [
      { en: 'Each change of state is sent.', fr: 'Chaque changement d’état est envoyé.' },
    ],
    fix: { en: 'See status.intermediate.', fr: 'Voir status.intermediate.' },
  },
  'callback.extra': {
    side: 'partner',
    meaning: { en: 'A further call for an order or request that already had its answer.', fr: 'Un appel de plus pour une commande ou demande qui avait déjà sa réponse.' },
    causes: [
      { en: 'The menu is sent twice, or the order was processed twice.', fr: 'Le menu est envoyé deux fois, ou la commande a été traitée deux fois.' },
    ],
    fix: { en: 'Look at the call in events.jsonl by its exchange id.', fr: 'Voyez l’appel dans events.jsonl par son identifiant d’échange.' },
  },
  'callback.late': {
    side: 'partner',
    meaning: { en: 'The call came after its wait had ended.', fr: 'L’appel est venu après la fin de son attente.' },
    causes: [
      { en: 'The POS is slower than the wait.', fr: 'Le PDV est plus lent que l’attente.' },
    ],
    fix: { en: 'See arrived.late.', fr: 'Voir arrived.late.' },
  },
  'callback.initiated': { side: 'none', meaning: { en: 'The POS sent a menu without being asked: a push. It is right where menu.push is declared.', fr: 'Le PDV a envoyé un menu sans qu’on le demande\u00A0: un envoi spontané, correct si menu.push est déclaré.' } },
};
