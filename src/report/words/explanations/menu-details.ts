import type { AreaWords } from './code-explanation.ts';

/** What else the menu of the POS is like, and whose it is. */
export const menuDetailsWords: AreaWords = {
  'menu.own': { side: 'none', meaning: { en: 'The menu that came is that of the location that was asked.', fr: 'Le menu reçu est celui de l’établissement demandé.' } },
  'menu.crossed': {
    side: 'partner', args: { location: 'b' },
    meaning: { en: 'Two menus were asked for at once, and the answers were swapped.', fr: 'Deux menus étaient demandés à la fois, et les réponses ont été interverties.' },
    causes: [
      { en: 'The location of the sync is kept in one variable for all.', fr: 'L’établissement de la synchronisation tient dans une seule variable pour tous.' },
    ],
    fix: { en: 'Carry locationId and requestId together with each sync.', fr: 'Portez locationId et requestId ensemble dans chaque synchronisation.' },
  },
  'menu.shared': {
    side: 'partner', args: { location: 'b' },
    meaning: { en: 'Two locations that should have different menus sent the same items.', fr: 'Deux établissements aux menus distincts ont envoyé les mêmes articles.' },
    causes: [
      { en: 'The POS exports one menu for the whole database, whatever the location.', fr: 'Le PDV exporte un seul menu pour toute la base, quel que soit l’établissement.' },
      { en: 'ppip.yaml wrongly says that their menus differ.', fr: 'ppip.yaml dit à tort que leurs menus diffèrent.' },
    ],
    fix: { en: 'Filter the export by location, or correct the locations in ppip.yaml.', fr: 'Filtrez l’exportation par établissement, ou corrigez les établissements dans ppip.yaml.' },
  },
  'menu.sameElsewhere': { side: 'none', meaning: { en: 'Another location has the same items, so nothing can be told from them.', fr: 'Un autre établissement a les mêmes articles; on ne peut donc rien en conclure.' }, args: { location: 'b' } },
  'menu.changedSince': { side: 'none', meaning: { en: 'The menu changed during the run, so it cannot be compared with the one at its beginning.', fr: 'Le menu a changé pendant l’essai; il ne peut être comparé à celui du début.' } },
  'menu.openingMissing': {
    side: 'partner', args: { location: 'a' },
    meaning: { en: 'There is no menu from the beginning of the run to compare with.', fr: 'Il n’y a pas de menu du début de l’essai auquel comparer.' },
    causes: [
      { en: 'The opening sync of that location failed.', fr: 'La synchronisation d’ouverture de cet établissement a échoué.' },
    ],
    fix: { en: 'Correct that sync first: ppip certify --only menu/sync.', fr: 'Corrigez d’abord cette synchronisation\u00A0: ppip certify --only menu/sync.' },
  },
  'menu.missingOption': {
    side: 'partner', args: { id: 'extra_tomato', name: 'Tomato', item: 'Burger' },
    meaning: { en: 'An option of the standard menu did not arrive under its item.', fr: 'Une option du menu standard n’est pas arrivée sous son article.' },
    causes: [
      { en: 'A shared group is exported under its first item only.', fr: 'Un groupe partagé n’est exporté que sous son premier article.' },
    ],
    fix: { en: 'Export the group with each item that has it.', fr: 'Exportez le groupe avec chaque article qui le porte.' },
  },
  'menu.extraOption': {
    side: 'partner', args: { id: 'extra_x', name: 'X', item: 'Burger' },
    meaning: { en: 'An item has an option that the standard menu does not give it.', fr: 'Un article a une option que le menu standard ne lui donne pas.' },
    causes: [
      { en: 'Kitchen remarks or test options are exported too.', fr: 'Des remarques de cuisine ou des options d’essai sont aussi exportées.' },
    ],
    fix: { en: 'Unpublish the option in the sandbox.', fr: 'Retirez l’option du bac à sable.' },
  },
  'menu.groupLimitsDiffer': {
    side: 'partner', args: { name: 'Combo', group: 'Drink', min: 0, max: 1, expectedMin: 1, expectedMax: 1 },
    meaning: { en: 'A group allows another number of options than in the standard menu.', fr: 'Un groupe permet un autre nombre d’options que dans le menu standard.' },
    causes: [
      { en: 'Defaults of the POS replace Min and Max.', fr: 'Des valeurs par défaut du PDV remplacent Min et Max.' },
    ],
    fix: { en: 'Load Min and Max as the standard menu has them.', fr: 'Chargez Min et Max tels que dans le menu standard.' },
  },
  'menu.groupTooSmall': {
    side: 'partner', args: { name: 'Combo', group: 'Drink', min: 3, options: 2 },
    meaning: { en: 'A group asks for more options than it has.', fr: 'Un groupe exige plus d’options qu’il n’en a.' },
    causes: [
      { en: 'Inactive options were filtered out and Min was kept.', fr: 'Des options inactives ont été retirées et Min est resté.' },
    ],
    fix: { en: 'Lower Min, or leave the group out, when options are missing.', fr: 'Réduisez Min, ou retirez le groupe, quand des options manquent.' },
  },
  'menu.groupLimits': {
    side: 'partner', args: { name: 'Combo', group: 'Drink', min: 0, max: 0 },
    meaning: { en: 'The limits of a group are such that nothing can be chosen.', fr: 'Les limites d’un groupe sont telles que rien ne peut être choisi.' },
    causes: [
      { en: 'Max 0 or a negative number stands for “no limit” in the POS.', fr: 'Max 0 ou un nombre négatif veut dire «\u00A0sans limite\u00A0» dans le PDV.' },
    ],
    fix: { en: 'Send null for no limit.', fr: 'Envoyez null pour l’absence de limite.' },
  },
  'menu.groupInItself': {
    side: 'partner', args: { name: 'Combo', group: 'Drink' },
    meaning: { en: 'Following the options of a group leads back to that group: the guest would never come to an end.', fr: 'En suivant les options d’un groupe, on revient à ce groupe\u00A0: le client n’en finirait jamais.' },
    causes: [
      { en: 'An option points to an item that has the same group.', fr: 'Une option renvoie à un article qui a le même groupe.' },
    ],
    fix: { en: 'Stop the export at a group that is already open, and untangle it in the POS.', fr: 'Arrêtez l’exportation à un groupe déjà ouvert, et démêlez-le dans le PDV.' },
  },
  'menu.groupNameless': {
    side: 'partner', args: { name: 'Combo', group: 'g1' },
    meaning: { en: 'A group has no name, so the guest does not know what is asked.', fr: 'Un groupe n’a pas de nom; le client ne sait pas ce qu’on lui demande.' },
    causes: [
      { en: 'The POS keeps a technical name only, and it is not exported.', fr: 'Le PDV n’a qu’un nom technique, qui n’est pas exporté.' },
    ],
    fix: { en: 'Give each group a name for guests.', fr: 'Donnez à chaque groupe un nom pour les clients.' },
  },
  'menu.nameControl': {
    side: 'partner', args: { name: 'Poutine\\n', found: '\\n' },
    meaning: { en: 'A name holds a line break, a tab or another control character.', fr: 'Un nom contient un saut de ligne, une tabulation ou un autre caractère de commande.' },
    causes: [
      { en: 'Button captions of the till hold line breaks.', fr: 'Les légendes des boutons de caisse contiennent des sauts de ligne.' },
    ],
    fix: { en: 'Replace control characters by spaces on export.', fr: 'Remplacez les caractères de commande par des espaces à l’exportation.' },
  },
  'menu.serviceUnpriced': {
    side: 'partner', args: { name: 'Poutine', id: '12', services: ['Delivery'] },
    meaning: { en: 'Something has no price for a service in which other things are sold.', fr: 'Un élément n’a pas de prix pour un service où d’autres se vendent.' },
    causes: [
      { en: 'The delivery price level was filled in for some items only.', fr: 'Le niveau de prix de livraison n’est rempli que pour certains articles.' },
    ],
    fix: { en: 'Fill the price in, or say that the item is not sold in that service.', fr: 'Inscrivez le prix, ou indiquez que l’article ne se vend pas dans ce service.' },
  },
  'menu.priceTwice': {
    side: 'partner', args: { name: 'Poutine', id: '12', service: 'Pickup', first: 1250, second: 1350 },
    meaning: { en: 'There are two prices for one service: which one counts is anybody’s guess.', fr: 'Il y a deux prix pour un même service\u00A0: impossible de savoir lequel compte.' },
    causes: [
      { en: 'Two price levels or price books map to one service.', fr: 'Deux niveaux ou listes de prix correspondent à un même service.' },
    ],
    fix: { en: 'Send one price a service.', fr: 'Envoyez un seul prix par service.' },
  },
  'menu.categoryDangling': {
    side: 'partner', args: { category: 'Burgers', id: '12' },
    meaning: { en: 'A category names an item that the menu does not have.', fr: 'Une catégorie nomme un article absent du menu.' },
    causes: [
      { en: 'Items are filtered after the categories were built.', fr: 'Les articles sont filtrés après la construction des catégories.' },
    ],
    fix: { en: 'Build categories from the items that are sent.', fr: 'Construisez les catégories à partir des articles envoyés.' },
  },
  'menu.categoryNameless': {
    side: 'partner', args: { id: 'cat_1' },
    meaning: { en: 'A category has no name to show.', fr: 'Une catégorie n’a pas de nom à montrer.' },
    causes: [
      { en: 'Its name was only entered in the other language.', fr: 'Son nom n’a été saisi que dans l’autre langue.' },
    ],
    fix: { en: 'Name it, or leave it out.', fr: 'Nommez-la, ou retirez-la.' },
  },
  'menu.unreadable': {
    side: 'partner', args: { pointer: '/Items/3/HasFederalTax' },
    meaning: { en: 'Something in the menu has another JSON type than the contract gives it, and this question hangs on it. The rule about the form of the menu says what; this one stays open.', fr: 'Quelque chose dans le menu a un autre type JSON que celui du contrat, et cette question en dépend. La règle sur la forme du menu dit quoi; celle-ci reste ouverte.' },
    causes: [
      { en: 'A list is written as an object, or as a single entry.', fr: 'Une liste est écrite comme un objet, ou comme une seule entrée.' },
      { en: 'Flags and numbers are written as text.', fr: 'Les indicateurs et les nombres sont écrits comme du texte.' },
    ],
    fix: { en: 'Correct the form of the menu first, then run again.', fr: 'Corrigez d’abord la forme du menu, puis recommencez.' },
  },
  'menu.more': {
    side: 'partner', args: { count: 12, shown: 20 },
    meaning: { en: 'There are more findings of the same kind than are listed.', fr: 'Il y a plus de constats de même nature que ceux énumérés.' },
    causes: [
      { en: 'One fault of the export touches many items.', fr: 'Une faute de l’exportation touche beaucoup d’articles.' },
    ],
    fix: { en: 'Correct the first ones: the others usually have the same cause.', fr: 'Corrigez les premiers\u00A0: les autres ont en général la même cause.' },
  },
  'menu.notSent': { side: 'none', meaning: { en: 'No menu followed the call that had to be refused.', fr: 'Aucun menu n’a suivi l’appel qui devait être refusé.' } },
  'menu.despite': {
    side: 'partner',
    meaning: { en: 'The POS gave its menu to a caller that it should have refused.', fr: 'Le PDV a donné son menu à un appelant qu’il aurait dû refuser.' },
    causes: [
      { en: 'The sync is queued before the token is verified.', fr: 'La synchronisation est mise en file avant la vérification du jeton.' },
    ],
    fix: { en: 'Verify the token before anything is queued.', fr: 'Vérifiez le jeton avant de mettre quoi que ce soit en file.' },
  },
};
