import type { AreaWords } from './code-explanation.ts';

/** What the menu of the POS is like. */
export const menusWords: AreaWords = {
  'menu.ok': { side: 'none', meaning: { en: 'Nothing in the menu is wrong in this respect.', fr: 'Rien dans le menu n’est fautif à cet égard.' } },
  'menu.empty': {
    side: 'partner',
    meaning: { en: 'The menu came, and has no items: nothing could be sold.', fr: 'Le menu est venu, et n’a aucun article\u00A0: rien ne pourrait se vendre.' },
    causes: [
      { en: 'No item is published for this location.', fr: 'Aucun article n’est publié pour cet établissement.' },
      { en: 'Items are sent under another name than Items.', fr: 'Les articles sont envoyés sous un autre nom que Items.' },
    ],
    fix: { en: 'Publish items in the sandbox, or load the standard menu: ppip’s catalogue has it as menus/standard.json.', fr: 'Publiez des articles dans le bac à sable, ou chargez le menu standard\u00A0: le catalogue de ppip le contient sous menus/standard.json.' },
  },
  'menu.idDuplicate': {
    side: 'partner', args: { id: '12', names: ['Small', 'Large'] },
    meaning: { en: 'One id stands for different things, so that an order cannot tell them apart.', fr: 'Un même identifiant désigne des choses différentes, qu’une commande ne peut distinguer.' },
    causes: [
      { en: 'A PLU or display code is used as the id.', fr: 'Un PLU ou un code d’affichage sert d’identifiant.' },
      { en: 'An item is sent once for each category.', fr: 'Un article est envoyé une fois par catégorie.' },
    ],
    fix: { en: 'Send the primary key of the POS, with a prefix for each kind if needed.', fr: 'Envoyez la clé primaire du PDV, avec un préfixe par sorte au besoin.' },
  },
  'menu.idEmpty': {
    side: 'partner', args: { name: 'Poutine' },
    meaning: { en: 'Something that can be ordered has no id to be ordered by.', fr: 'Un élément commandable n’a pas d’identifiant pour être commandé.' },
    causes: [
      { en: 'Free-text options of the till have no key.', fr: 'Les options en texte libre de la caisse n’ont pas de clé.' },
      { en: 'The join with the mapping table finds nothing.', fr: 'La jointure avec la table de correspondance ne trouve rien.' },
    ],
    fix: { en: 'Give it an id in the POS, or leave it out of the menu.', fr: 'Donnez-lui un identifiant dans le PDV, ou retirez-le du menu.' },
  },
  'menu.nameEmpty': {
    side: 'partner', args: { id: '12' },
    meaning: { en: 'Something in the menu has no name for the guest to read.', fr: 'Un élément du menu n’a pas de nom à lire pour le client.' },
    causes: [
      { en: 'The name exists in one language only.', fr: 'Le nom n’existe que dans une langue.' },
      { en: 'The button of the till shows a picture and has no caption.', fr: 'Le bouton de la caisse porte une image et pas de légende.' },
    ],
    fix: { en: 'Fill the name in, or fall back to the other language.', fr: 'Inscrivez le nom, ou prenez celui de l’autre langue.' },
  },
  'menu.priceMissing': {
    side: 'partner', args: { name: 'Poutine', id: '12' },
    meaning: { en: 'Something can be ordered but has no price in any service.', fr: 'Un élément est commandable mais n’a de prix dans aucun service.' },
    causes: [
      { en: 'A price of 0 is left out.', fr: 'Un prix de 0 est omis.' },
      { en: 'Prices of options and sizes are in a table that is not joined.', fr: 'Les prix des options et des formats sont dans une table non jointe.' },
    ],
    fix: { en: 'Send Prices for it, with 0 where it is free.', fr: 'Envoyez Prices, avec 0 si c’est gratuit.' },
  },
  'menu.priceNegative': {
    side: 'partner', args: { name: 'No cheese', id: '12', price: -100 },
    meaning: { en: 'A price is below zero.', fr: 'Un prix est inférieur à zéro.' },
    causes: [
      { en: 'A reduction is modelled as an option.', fr: 'Une réduction est modélisée comme une option.' },
    ],
    fix: { en: 'Leave it out, or send it at 0; reductions are promotions of an order.', fr: 'Retirez-le, ou envoyez-le à 0; les réductions sont des promotions de la commande.' },
  },
  'menu.groupImpossible': {
    side: 'partner', args: { name: 'Combo', group: 'Drink', min: 2, max: 1, options: 3 },
    meaning: { en: 'A group asks for more than it allows, so that its item can never be completed.', fr: 'Un groupe exige plus qu’il ne permet; son article ne peut jamais être complété.' },
    causes: [
      { en: 'Max 0 stands for “no limit” in the POS.', fr: 'Max 0 veut dire «\u00A0sans limite\u00A0» dans le PDV.' },
      { en: 'Min and Max are swapped.', fr: 'Min et Max sont inversés.' },
    ],
    fix: { en: 'Send Max as null where there is no limit, and Min no greater than Max.', fr: 'Envoyez Max à null s’il n’y a pas de limite, et Min jamais plus grand que Max.' },
  },
  'menu.groupEmpty': {
    side: 'partner', args: { name: 'Combo', group: 'Drink' },
    meaning: { en: 'A group has no options to choose from.', fr: 'Un groupe n’a aucune option à choisir.' },
    causes: [
      { en: 'All of its options are inactive.', fr: 'Toutes ses options sont inactives.' },
    ],
    fix: { en: 'Leave out groups without active options.', fr: 'Retirez les groupes sans option active.' },
  },
  'menu.mojibake': {
    side: 'partner', args: { name: 'CrÃ¨me brÃ»lÃ©e', found: 'Ã' },
    meaning: { en: 'Letters with accents came as pairs of wrong ones, or as replacement characters.', fr: 'Des lettres accentuées sont venues en paires fautives, ou en caractères de remplacement.' },
    causes: [
      { en: 'UTF-8 was read as Latin-1 somewhere and encoded again.', fr: 'De l’UTF-8 a été lu comme du Latin-1 quelque part, puis encodé de nouveau.' },
    ],
    fix: { en: 'Check each step from database to wire; the connection’s character set is the usual culprit.', fr: 'Vérifiez chaque étape de la base au réseau; le jeu de caractères de la connexion est le coupable habituel.' },
  },
  'menu.accentsLost': {
    side: 'partner', args: { name: 'Creme brulee', expected: 'Crème brûlée' },
    meaning: { en: 'A name came without its accents, emoji or signs.', fr: 'Un nom est venu sans ses accents, émojis ou signes.' },
    causes: [
      { en: 'Names are reduced to ASCII for a printer.', fr: 'Les noms sont réduits à l’ASCII pour une imprimante.' },
      { en: 'The column cannot hold them (varchar, utf8 in MySQL).', fr: 'La colonne ne peut les contenir (varchar, utf8 de MySQL).' },
    ],
    fix: { en: 'Keep the full name for UEAT and a short one for the printer.', fr: 'Gardez le nom complet pour UEAT et un nom court pour l’imprimante.' },
  },
  'menu.missingItem': {
    side: 'partner', args: { id: 'poutine_001', name: 'Poutine' },
    meaning: { en: 'Something of the standard certification menu did not arrive.', fr: 'Un élément du menu de certification standard n’est pas arrivé.' },
    causes: [
      { en: 'It was not loaded, or is not published.', fr: 'Il n’a pas été chargé, ou n’est pas publié.' },
      { en: 'The export cuts long lists or deep groups.', fr: 'L’exportation coupe les longues listes ou les groupes profonds.' },
    ],
    fix: { en: 'Load the whole standard menu. If the POS sells its own, set menu.source: own in ppip.yaml.', fr: 'Chargez tout le menu standard. Si le PDV vend le sien, mettez menu.source: own dans ppip.yaml.' },
  },
  'menu.extraItem': {
    side: 'partner', args: { id: 'open_item', name: 'Open item' },
    meaning: { en: 'The menu has something that is not in the standard certification menu.', fr: 'Le menu contient un élément absent du menu de certification standard.' },
    causes: [
      { en: 'Technical buttons or demo items are exported.', fr: 'Des boutons techniques ou des articles de démonstration sont exportés.' },
    ],
    fix: { en: 'Unpublish it in the sandbox.', fr: 'Retirez-le du bac à sable.' },
  },
  'menu.priceDiffers': {
    side: 'partner', args: { id: 'burger_001', name: 'Classic Burger', expected: 1250, actual: 1437, service: 'Pickup' },
    meaning: { en: 'A price is not that of the standard menu.', fr: 'Un prix n’est pas celui du menu standard.' },
    causes: [
      { en: 'Taxes are included in it.', fr: 'Les taxes y sont incluses.' },
      { en: 'Another price level is read, or a float truncated.', fr: 'Un autre niveau de prix est lu, ou un flottant tronqué.' },
    ],
    fix: { en: 'Correct the price in the sandbox or its mapping by service.', fr: 'Corrigez le prix dans le bac à sable ou sa correspondance par service.' },
  },
  'menu.priceLost': {
    side: 'partner', args: { id: 'burger_veggie', name: 'Burger végé maison', services: ['Delivery', 'DineIn'] },
    meaning: { en: 'A price that the standard menu has for a service did not arrive.', fr: 'Un prix que le menu standard donne pour un service n’est pas arrivé.' },
    causes: [
      { en: 'The POS keeps one price, and sends that for pickup only.', fr: 'Le PDV n’a qu’un prix, et ne l’envoie que pour la commande à emporter.' },
      { en: 'Services are sent under the names of the POS’s own price levels.', fr: 'Les services sont envoyés sous le nom des niveaux de prix du PDV.' },
    ],
    fix: { en: 'Send a price for each service of the standard menu, under its name there: Pickup, Delivery, DineIn.', fr: 'Envoyez un prix pour chaque service du menu standard, sous le nom qu’il y porte\u00A0: Pickup, Delivery, DineIn.' },
  },
  'menu.nameDiffers': {
    side: 'partner', args: { id: 'burger_001', expected: 'Classic Burger', actual: 'CLASSIC BRGR' },
    meaning: { en: 'A name is not that of the standard menu.', fr: 'Un nom n’est pas celui du menu standard.' },
    causes: [
      { en: 'The kitchen’s short name is sent.', fr: 'Le nom court de la cuisine est envoyé.' },
    ],
    fix: { en: 'Send the name that guests read.', fr: 'Envoyez le nom que lisent les clients.' },
  },
  'menu.notStandard': { side: 'none', meaning: { en: 'The POS says that it sells its own menu (menu.source: own), so nothing is compared with the standard one.', fr: 'Le PDV dit vendre son propre menu (menu.source: own); rien n’est donc comparé au menu standard.' } },
  'menu.taxFlagMissing': {
    side: 'partner', args: { id: 'burger_001', name: 'Classic Burger' },
    meaning: { en: 'An item does not say which taxes apply, or says other than the standard menu.', fr: 'Un article ne dit pas quelles taxes s’appliquent, ou dit autre chose que le menu standard.' },
    causes: [
      { en: 'false is left out by the serializer.', fr: 'Le sérialiseur omet false.' },
      { en: 'Taxes are kept by department.', fr: 'Les taxes sont gérées par département.' },
    ],
    fix: { en: 'Send HasFederalTax and HasProvincialTax for each item, true or false.', fr: 'Envoyez HasFederalTax et HasProvincialTax pour chaque article, true ou false.' },
  },
  'menu.depth': {
    side: 'partner', args: { depth: 2, expected: 3 },
    meaning: { en: 'Groups of options are not nested as deep as in the standard menu.', fr: 'Les groupes d’options ne sont pas imbriqués aussi profondément que dans le menu standard.' },
    causes: [
      { en: 'The export stops at options of options.', fr: 'L’exportation s’arrête aux options d’options.' },
    ],
    fix: { en: 'Write groups recursively.', fr: 'Écrivez les groupes de façon récursive.' },
  },
};
