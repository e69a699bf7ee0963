import type { AreaWords } from './code-explanation.ts';

/** Why something could not be judged. */
export const blockedWords: AreaWords = {
  'control.failed': {
    side: 'partner', args: { control: 'orders/takeout-asap' },
    meaning: { en: 'This scenario shows that something wrong is refused. As the plain order did not succeed either, a refusal here would prove nothing.', fr: 'Ce scénario montre qu’une faute est refusée. La commande simple n’ayant pas réussi non plus, un refus ne prouverait rien.' },
    causes: [
      { en: 'The control scenario failed: its findings say why.', fr: 'Le scénario témoin a échoué\u00A0: ses constats disent pourquoi.' },
    ],
    fix: { en: 'Correct what fails in the control, then run again.', fr: 'Corrigez ce qui échoue dans le témoin, puis recommencez.' },
  },
  'gate.failed': {
    side: 'partner', args: { step: '2-expect', check: 'arrives' },
    meaning: { en: 'An earlier check of the scenario failed, and the rest makes no sense without it.', fr: 'Un contrôle antérieur du scénario a échoué, et le reste n’a pas de sens sans lui.' },
    causes: [
      { en: 'The check that the sentence names.', fr: 'Le contrôle que nomme la phrase.' },
    ],
    fix: { en: 'Look at that check’s finding first; this one follows from it.', fr: 'Voyez d’abord le constat de ce contrôle; celui-ci en découle.' },
  },
  'item.unbound': {
    side: 'config', args: { role: 'nested', why: 'overrideUnknown', id: '4012' },
    meaning: { en: 'The scenario needs an item of a certain kind, and none was found in the synchronized menu.', fr: 'Le scénario a besoin d’un article d’un certain genre, et le menu synchronisé n’en a pas.' },
    causes: [
      { en: 'The POS has its own menu without such an item.', fr: 'Le PDV a son propre menu, sans un tel article.' },
      { en: 'menu.itemRoles names an id that the menu has not, or an item that cannot be ordered.', fr: 'menu.itemRoles nomme un identifiant que le menu n’a pas, ou un article qui ne peut être commandé.' },
      { en: 'The menu arrived incomplete.', fr: 'Le menu est arrivé incomplet.' },
    ],
    fix: { en: 'Name an item under menu.itemRoles in ppip.yaml, load the standard menu, or switch the capability off if the POS has no such items.', fr: 'Nommez un article sous menu.itemRoles dans ppip.yaml, chargez le menu standard, ou désactivez la capacité si le PDV n’a pas de tels articles.' },
  },
  'order.notTamperable': {
    side: 'config', args: { at: '/Items/0/Modifiers/0/Id' },
    meaning: { en: 'The order made from your menu has nothing at the place that the scenario wants to make wrong.', fr: 'La commande faite de votre menu n’a rien à l’endroit que le scénario veut fausser.' },
    causes: [
      { en: 'The item bound to the role has no such part, for example no options.', fr: 'L’article lié au rôle n’a pas cette partie, par exemple pas d’options.' },
    ],
    fix: { en: 'Bind another item to the role under menu.itemRoles. With the standard menu this is a fault of the catalogue: report it.', fr: 'Liez un autre article au rôle sous menu.itemRoles. Avec le menu standard, c’est une faute du catalogue\u00A0: signalez-la.' },
  },
  'order.roundingAlike': {
    side: 'config', args: {},
    meaning: { en: 'The order was to show whether each tax is rounded once on the order or line by line. With your menu and your taxes both come to the same cents, so the question was not put and nothing is said of it.', fr: 'La commande devait montrer si chaque taxe est arrondie une fois sur la commande ou ligne par ligne. Avec votre menu et vos taxes, les deux donnent les mêmes cents\u00A0: la question n’a pas été posée et rien n’en est dit.' },
    causes: [
      { en: 'Every price of the menu makes taxes of whole cents.', fr: 'Chaque prix du menu donne des taxes en cents entiers.' },
      { en: 'The location has no taxes, or no item that can be ordered bears one.', fr: 'L’établissement n’a pas de taxes, ou aucun article commandable n’en porte.' },
    ],
    fix: { en: 'Nothing has to be done. To have it shown, synchronize a menu with a taxed item at a price such as 12.49, or load the standard menu.', fr: 'Il n’y a rien à faire. Pour que cela soit montré, synchronisez un menu avec un article taxé à un prix comme 12,49, ou chargez le menu standard.' },
  },
  'ask.unanswered': {
    side: 'config', args: { hook: 'pushMenu' },
    meaning: { en: 'Something had to be done at the till, and there was neither a hook nor a person to do it. The requirement stays manual.', fr: 'Il fallait agir à la caisse, et il n’y avait ni crochet ni personne pour le faire. L’exigence reste manuelle.' },
    causes: [
      { en: 'hooks in ppip.yaml has no such name.', fr: 'hooks dans ppip.yaml n’a pas ce nom.' },
      { en: 'The run had no terminal (CI, a pipe).', fr: 'L’essai n’avait pas de terminal (intégration continue, tube).' },
    ],
    fix: { en: 'Add the hook to ppip.yaml, or run at a terminal with somebody at the till.', fr: 'Ajoutez le crochet à ppip.yaml, ou lancez l’essai dans un terminal avec quelqu’un à la caisse.' },
  },
  'hook.failed': {
    side: 'config', args: { hook: 'pushMenu', exitCode: 1, detail: 'push.sh: not found' },
    meaning: { en: 'The partner’s own hook did not succeed, so that what it should bring about did not happen.', fr: 'Le crochet du partenaire n’a pas réussi; ce qu’il devait provoquer n’a pas eu lieu.' },
    causes: [
      { en: 'The command is not there, or needs another folder or variables.', fr: 'La commande est absente, ou exige un autre dossier ou des variables.' },
      { en: 'It took longer than its timeout.', fr: 'Elle a dépassé son temps permis.' },
    ],
    fix: { en: 'Run the command of hooks by hand, in the folder where you start ppip, until it exits 0.', fr: 'Lancez la commande de hooks à la main, dans le dossier où vous lancez ppip, jusqu’à ce qu’elle rende 0.' },
  },
  'capability.off': {
    side: 'config', args: { capability: 'orders.delivery' },
    meaning: { en: 'ppip.yaml says that the POS has not this part of the integration, so its scenarios do not apply.', fr: 'ppip.yaml dit que le PDV n’a pas cette partie de l’intégration; ses scénarios ne s’appliquent donc pas.' },
    causes: [
      { en: 'It is false under capabilities, or does not follow from scope.', fr: 'Elle est à false sous capabilities, ou ne découle pas de scope.' },
    ],
    fix: { en: 'Nothing, if that is true. Else switch it on under capabilities or widen scope.', fr: 'Rien, si c’est vrai. Sinon, activez-la sous capabilities ou élargissez scope.' },
  },
  'location.none': {
    side: 'config', args: { role: 'order-fulfillment' },
    meaning: { en: 'The scenario needs a location with a role that none of ppip.yaml has.', fr: 'Le scénario exige un établissement ayant un rôle qu’aucun de ppip.yaml n’a.' },
    causes: [
      { en: 'roles of the locations are incomplete.', fr: 'Les roles des établissements sont incomplets.' },
    ],
    fix: { en: 'Add the role to a location in ppip.yaml.', fr: 'Ajoutez le rôle à un établissement dans ppip.yaml.' },
  },
  'selection.excluded': {
    side: 'config',
    meaning: { en: '--only left this scenario out.', fr: '--only a laissé ce scénario de côté.' },
    causes: [
      { en: 'The run was narrowed on purpose.', fr: 'L’essai a été restreint exprès.' },
    ],
    fix: { en: 'Run without --only for a verdict on everything.', fr: 'Lancez sans --only pour un verdict complet.' },
  },
  'selection.otherShard': {
    side: 'none', args: { shard: '2/5' },
    meaning: { en: 'The plan was split with --shard, and another part plays this scenario. ppip merge joins the parts.', fr: 'Le plan a été réparti avec --shard, et une autre partie joue ce scénario. ppip merge réunit les parties.' },
  },
  'run.interrupted': {
    side: 'environment',
    meaning: { en: 'The run was stopped before this could be judged.', fr: 'L’essai a été arrêté avant que ceci puisse être jugé.' },
    causes: [
      { en: 'Ctrl-C, or the end of a CI job.', fr: 'Ctrl-C, ou la fin d’une tâche d’intégration.' },
    ],
    fix: { en: 'Run again, to the end; a CI job needs time for the deadlines.', fr: 'Recommencez jusqu’au bout; une tâche d’intégration doit laisser le temps aux délais.' },
  },
  'callbacks.lost': {
    side: 'environment', args: { by: 'tunnel.ended' },
    meaning: { en: 'The tunnel or the relay between the POS and this machine was lost for good. No callback could come any more, so the run was ended before this could be judged; nothing of it is held against the POS.', fr: 'Le tunnel ou le relais entre le PDV et cette machine a été perdu pour de bon. Aucun rappel ne pouvait plus arriver\u00A0: l’essai a été écourté avant que ceci puisse être jugé, et rien n’en est reproché au PDV.' },
    causes: [
      { en: 'The tunnel program ended by itself: an account without time left, or a network that was gone.', fr: 'Le programme de tunnel s’est arrêté de lui-même\u00A0: un compte dont le temps est écoulé, ou un réseau coupé.' },
      { en: 'The line to ppip relay broke, and none came about again.', fr: 'La ligne vers ppip relay s’est rompue, et aucune autre ne s’est établie.' },
    ],
    fix: { en: 'See why the tunnel or the relay stops, then go on with ppip certify --resume, or run again.', fr: 'Voyez pourquoi le tunnel ou le relais s’arrête, puis poursuivez avec ppip certify --resume, ou recommencez.' },
  },
  'run.unfinished': {
    side: 'environment',
    meaning: { en: 'The record ends before this was done: the process was killed, or the run is still going on.', fr: 'L’enregistrement s’arrête avant\u00A0: le processus a été tué, ou l’essai est encore en cours.' },
    causes: [
      { en: 'The machine went down, or the job was killed.', fr: 'La machine s’est arrêtée, ou la tâche a été tuée.' },
    ],
    fix: { en: 'Run again; what is recorded can still be read with ppip report.', fr: 'Recommencez; ce qui est enregistré se lit encore avec ppip report.' },
  },
  'run.harnessFault': {
    side: 'harness', args: { code: 'harness.unexpected', detail: '…' },
    meaning: { en: 'This harness could not go on. The POS is not to blame for anything that is missing.', fr: 'Le banc d’essai n’a pu continuer. Le PDV n’est pour rien dans ce qui manque.' },
    causes: [
      { en: 'The disk is full or not writable; else a bug of ppip.', fr: 'Le disque est plein ou protégé; sinon, un défaut de ppip.' },
    ],
    fix: { en: 'Follow the message; set PPIP_DEBUG=1 and report what it shows.', fr: 'Suivez le message; mettez PPIP_DEBUG=1 et signalez ce qui s’affiche.' },
  },
};
