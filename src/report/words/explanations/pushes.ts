import type { AreaWords } from './code-explanation.ts';

/** Menus that the POS pushes of itself, and the next menu after them. */
export const pushesWords: AreaWords = {
  'push.carries': { side: 'none', meaning: { en: 'What was changed at the till came to UEAT.', fr: 'Ce qui a changé à la caisse est parvenu à UEAT.' }, args: { aspect: 'price', id: '12', expected: 1285 } },
  'push.lacksItem': {
    side: 'partner', args: { aspect: 'price', id: '12', expected: 1285 },
    meaning: { en: 'A menu was pushed, and the item that was changed is not in it.', fr: 'Un menu a été envoyé, et l’article modifié n’y est pas.' },
    causes: [
      { en: 'Of several changes at once only the last one raises the push.', fr: 'De plusieurs changements simultanés, seul le dernier déclenche l’envoi.' },
      { en: 'The hook prints another id than the one that the menu uses.', fr: 'Le crochet affiche un autre identifiant que celui du menu.' },
    ],
    fix: { en: 'Put every changed item into Items, under the id that the full menu has.', fr: 'Mettez chaque article modifié dans Items, sous l’identifiant du menu complet.' },
  },
  'push.otherValue': {
    side: 'partner', args: { aspect: 'price', id: '12', expected: 1285, actual: [1250] },
    meaning: { en: 'The pushed item does not say what the till now has.', fr: 'L’article envoyé ne dit pas ce que la caisse a désormais.' },
    causes: [
      { en: 'The push is built from a cache, or before the change is committed.', fr: 'L’envoi est bâti d’un cache, ou avant la validation du changement.' },
      { en: 'The hook prints the price that was asked for, and the till took another.', fr: 'Le crochet affiche le prix demandé, et la caisse en a pris un autre.' },
    ],
    fix: { en: 'Read the value after it is saved, and let the hook print what the till really has.', fr: 'Lisez la valeur après son enregistrement, et faites afficher au crochet ce que la caisse a réellement.' },
  },
  'push.nothingNew': {
    side: 'partner', args: { aspect: 'price' },
    meaning: { en: 'Nobody said what was changed, and nothing in the push differs from the last menu.', fr: 'Personne n’a dit ce qui a changé, et rien dans l’envoi ne diffère du dernier menu.' },
    causes: [
      { en: 'The push repeats the menu as it was.', fr: 'L’envoi répète le menu tel qu’il était.' },
      { en: 'Nothing was changed at the till.', fr: 'Rien n’a changé à la caisse.' },
    ],
    fix: { en: 'Push the values of after the change; at a prompt, type what you changed.', fr: 'Envoyez les valeurs d’après le changement; à l’invite, tapez ce que vous avez changé.' },
  },
  'push.priceUnreadable': {
    side: 'partner', args: { aspect: 'price', id: '12', expected: 1285 },
    meaning: { en: 'The pushed price is no whole number of cents, and so it cannot be compared. Another check judges its form.', fr: 'Le prix envoyé n’est pas un nombre entier de cents et ne peut être comparé. Un autre contrôle juge sa forme.' },
    causes: [
      { en: 'The decimal of the column is sent as it is (12.85).', fr: 'La décimale de la colonne est envoyée telle quelle (12.85).' },
    ],
    fix: { en: 'Send the price in cents, as an integer.', fr: 'Envoyez le prix en cents, sous forme d’entier.' },
  },
  'push.tooFewChanges': {
    side: 'config', args: { hook: 'pushMenu', count: 1 },
    meaning: { en: 'The scenario asks for several changes at once, and the hook told of fewer than two.', fr: 'Le scénario demande plusieurs changements à la fois, et le crochet en annonce moins de deux.' },
    causes: [
      { en: 'The hook reads itemId and price, and not the list items.', fr: 'Le crochet lit itemId et price, et non la liste items.' },
      { en: 'It prints one change in place of a list.', fr: 'Il affiche un seul changement au lieu d’une liste.' },
    ],
    fix: { en: 'Go through items, change each, and print a list; ppip schema hook-pushMenu shows the form.', fr: 'Parcourez items, modifiez chacun, et affichez une liste; ppip schema hook-pushMenu en montre la forme.' },
  },
  'push.notAsked': {
    side: 'config', args: { hook: 'pushMenu', aspect: 'name' },
    meaning: { en: 'The hook told of a change, but not of the kind that was asked for.', fr: 'Le crochet a annoncé un changement, mais pas du genre demandé.' },
    causes: [
      { en: 'The hook does not look at change, and always changes the price.', fr: 'Le crochet ne regarde pas change, et modifie toujours le prix.' },
    ],
    fix: { en: 'Let the hook change the name when change says name, and print itemId and name.', fr: 'Faites modifier le nom au crochet quand change dit name, et affichez itemId et name.' },
  },
  'push.underRequestId': {
    side: 'partner', args: { value: '7c2f0f6e-8f5e-4f0e-9d0a-0d7f5f1c9a11' },
    meaning: { en: 'No push came, but a menu with a requestId that UEAT never gave, where a push has none. UEAT took it for the answer to a menu sync of another time, and answered 404.', fr: 'Aucun envoi spontané n’est venu, mais un menu portant un requestId qu’UEAT n’a jamais donné, alors qu’un envoi spontané n’en a pas. UEAT l’a pris pour la réponse à une synchronisation d’un autre moment, et a répondu 404.' },
    causes: [
      { en: 'Every call of the POS carries a trace id of its own in x-ueat-requestid.', fr: 'Chaque appel du PDV porte dans x-ueat-requestid un identifiant de suivi qui lui est propre.' },
      { en: 'The requestId of an old menu sync is kept and sent with every menu.', fr: 'Le requestId d’une ancienne synchronisation est gardé et envoyé avec chaque menu.' },
    ],
    fix: { en: 'Send a push without requestId and x-ueat-requestid. If UEAT uses that header otherwise, set menu.requestIdPlaces under assumptions in ppip.yaml.', fr: 'Envoyez les mises à jour spontanées sans requestId ni x-ueat-requestid. Si UEAT emploie cet en-tête autrement, fixez menu.requestIdPlaces sous assumptions dans ppip.yaml.' },
  },
  'push.noMenu': {
    side: 'partner',
    meaning: { en: 'There is no menu of before to compare the pushed one with.', fr: 'Il n’y a pas de menu antérieur auquel comparer celui qui est envoyé.' },
    causes: [
      { en: 'The menu sync at the beginning of the run failed.', fr: 'La synchronisation du menu au début de l’essai a échoué.' },
    ],
    fix: { en: 'Correct that sync first: ppip certify --only menu/sync.', fr: 'Corrigez d’abord cette synchronisation\u00A0: ppip certify --only menu/sync.' },
  },
  'push.changesMore': {
    side: 'partner', args: { id: '12', name: 'IsAvailable' },
    meaning: { en: 'The push changes something of the item that only a full menu may change.', fr: 'L’envoi modifie de l’article ce que seul un menu complet peut modifier.' },
    causes: [
      { en: 'The push takes the whole item from the export of the full menu.', fr: 'L’envoi reprend l’article entier de l’exportation du menu complet.' },
    ],
    fix: { en: 'Push Id, Name, Type and Prices, and leave the rest to the next sync.', fr: 'Envoyez Id, Name, Type et Prices, et laissez le reste à la synchronisation suivante.' },
  },
  'push.changesOnly': { side: 'none', meaning: { en: 'Nothing but prices and names differs from the last menu.', fr: 'Seuls des prix et des noms diffèrent du dernier menu.' } },
  'push.idsKnown': { side: 'none', meaning: { en: 'UEAT knows everything that was pushed.', fr: 'UEAT connaît tout ce qui a été envoyé.' } },
  'push.unknownId': {
    side: 'partner', args: { id: '12' },
    meaning: { en: 'UEAT does not know this id, and so the change reaches nothing.', fr: 'UEAT ne connaît pas cet identifiant; le changement n’atteint donc rien.' },
    causes: [
      { en: 'The push uses the key of the till in place of the id that is exported.', fr: 'L’envoi emploie la clé de la caisse au lieu de l’identifiant exporté.' },
      { en: 'Items that are not sold online are pushed too.', fr: 'Des articles non vendus en ligne sont envoyés aussi.' },
    ],
    fix: { en: 'Push under the ids of the full menu, and only what is in it.', fr: 'Envoyez sous les identifiants du menu complet, et seulement ce qui s’y trouve.' },
  },
  'readBack.same': { side: 'none', meaning: { en: 'The full menu and the push agree.', fr: 'Le menu complet et l’envoi concordent.' }, args: { count: 1 } },
  'readBack.differs': {
    side: 'partner', args: { id: '12', aspect: 'price', expected: 1285, actual: 1250 },
    meaning: { en: 'The full menu takes back what was pushed.', fr: 'Le menu complet annule ce qui a été envoyé.' },
    causes: [
      { en: 'The full menu comes from a cache that the change does not clear.', fr: 'Le menu complet vient d’un cache que le changement ne vide pas.' },
    ],
    fix: { en: 'Build the push and the full menu from the same data.', fr: 'Bâtissez l’envoi et le menu complet à partir des mêmes données.' },
  },
  'readBack.missing': {
    side: 'partner', args: { id: '12' },
    meaning: { en: 'An item that was pushed is no longer in the full menu.', fr: 'Un article envoyé n’est plus dans le menu complet.' },
    causes: [
      { en: 'Changed items are taken for drafts, and drafts are not exported.', fr: 'Les articles modifiés passent pour des brouillons, qui ne sont pas exportés.' },
    ],
    fix: { en: 'Export the item, changed or not.', fr: 'Exportez l’article, modifié ou non.' },
  },
  'readBack.nothing': { side: 'none', meaning: { en: 'No push was taken before, so there is nothing to look for in the menu.', fr: 'Aucun envoi n’a été accepté auparavant; il n’y a rien à chercher dans le menu.' } },
  'header.missing': {
    side: 'partner', args: { header: 'x-ueat-locationid' },
    meaning: { en: 'Without this header UEAT cannot tell which location the call is about.', fr: 'Sans cet en-tête, UEAT ne sait pas de quel établissement il s’agit.' },
    causes: [
      { en: 'The header is set for one kind of call only.', fr: 'L’en-tête n’est mis que pour une sorte d’appel.' },
      { en: 'A gateway on the way removes headers that it does not know.', fr: 'Une passerelle en chemin retire les en-têtes qu’elle ne connaît pas.' },
    ],
    fix: { en: 'Send the header with the id of the location, on pushed menus and on refunds.', fr: 'Envoyez l’en-tête avec l’identifiant de l’établissement, pour les menus envoyés et les remboursements.' },
  },
};
