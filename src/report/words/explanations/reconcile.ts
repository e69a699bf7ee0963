import type { AreaWords } from './code-explanation.ts';

/** What a sales export shows: ppip reconcile. */
export const reconcileCodeWords: AreaWords = {
  'reconcile.missing': {
    side: 'partner', args: { orderId: '1204', numbers: ['A-1042'] },
    meaning: { en: 'An order that the POS accepted is not in its own sales.', fr: 'Une commande que le PDV a acceptée ne figure pas dans ses propres ventes.' },
    causes: [
      { en: 'The export is of another day, or leaves out online orders.', fr: 'L’export est d’un autre jour, ou omet les commandes en ligne.' },
      { en: 'The acceptance was sent before the check was made, and making it failed.', fr: 'L’acceptation a été envoyée avant l’ouverture de l’addition, qui a échoué.' },
    ],
    fix: { en: 'Make the check first and accept then; export the day of the run with online orders in it.', fr: 'Ouvrez d’abord l’addition, puis acceptez; exportez le jour de l’essai avec les commandes en ligne.' },
  },
  'reconcile.doubled': {
    side: 'partner', args: { orderId: '1204', count: 2, numbers: ['A-1042', 'A-1043'], totals: [1550, 1550] },
    meaning: { en: 'One order is sold more than once.', fr: 'Une commande est vendue plus d’une fois.' },
    causes: [
      { en: 'An order that came again, after a lost answer or a rejection, was taken for a new one.', fr: 'Une commande revenue, après une réponse perdue ou un rejet, a été prise pour une nouvelle.' },
      { en: 'A check was opened again without voiding the first.', fr: 'Une addition a été rouverte sans annuler la première.' },
    ],
    fix: { en: 'Look an OrderId up before a check is made: one order, one check.', fr: 'Cherchez l’OrderId avant d’ouvrir une addition\u00A0: une commande, une addition.' },
  },
  'reconcile.wrongTotal': {
    side: 'partner', args: { orderId: '1204', expected: 1783, actual: 1782 },
    meaning: { en: 'The sale has another total than the order, which is what the guest paid.', fr: 'La vente a un autre total que la commande, celui que le client a payé.' },
    causes: [
      { en: 'The till computes taxes anew, and rounds them line by line.', fr: 'La caisse recalcule les taxes et les arrondit ligne par ligne.' },
      { en: 'The tip or a fee is left out of the total, or a promotion is taken off twice.', fr: 'Le pourboire ou des frais manquent au total, ou une promotion est déduite deux fois.' },
    ],
    fix: { en: 'Book the amounts that the order states; reject the order when they do not add up.', fr: 'Inscrivez les montants que donne la commande; rejetez-la si leur somme est fausse.' },
  },
  'reconcile.wrongAmount': {
    side: 'partner', args: { orderId: '1204', field: 'tip', expected: 300, actual: 0 },
    meaning: { en: 'A part of the sale, such as its taxes or its tip, is not what the order says.', fr: 'Une part de la vente, comme les taxes ou le pourboire, n’est pas ce que dit la commande.' },
    causes: [
      { en: 'The tip is booked as a sale, or fees as an item.', fr: 'Le pourboire est inscrit comme une vente, ou les frais comme un article.' },
      { en: 'The column is another thing than its name says: then map another one, or none.', fr: 'La colonne contient autre chose que ne le dit son nom\u00A0: indiquez-en une autre, ou aucune.' },
    ],
    fix: { en: 'Book each amount of Payment where it belongs; or name the right column with --map, and leave one out with --map tip=.', fr: 'Inscrivez chaque montant de Payment à sa place; ou nommez la bonne colonne avec --map, et omettez-en une avec --map tip=.' },
  },
  'reconcile.otherCheck': {
    side: 'partner', args: { orderId: '1204', expected: ['A-1042'], actual: '88' },
    meaning: { en: 'The check has another number in the sales than the POS told UEAT.', fr: 'L’addition porte dans les ventes un autre numéro que celui que le PDV a donné à UEAT.' },
    causes: [
      { en: 'The callback carries an internal id, and the till prints another number.', fr: 'Le rappel porte un identifiant interne, et la caisse imprime un autre numéro.' },
    ],
    fix: { en: 'Send as checknumber what stands on the check, or map the column with the number that was sent.', fr: 'Envoyez comme checknumber ce qui figure sur l’addition, ou indiquez la colonne du numéro envoyé.' },
  },
  'reconcile.soldThoughRejected': {
    side: 'partner', args: { orderId: '1205', state: 'rejected', total: 1550 },
    meaning: { en: 'An order that the POS did not take stands in its sales: the guest was told no, and the restaurant books a sale.', fr: 'Une commande que le PDV n’a pas prise figure dans ses ventes\u00A0: le client a reçu un refus, et le restaurant inscrit une vente.' },
    causes: [
      { en: 'The check is opened before the order is validated, and stays open when it is rejected.', fr: 'L’addition est ouverte avant la validation, et reste ouverte après le rejet.' },
    ],
    fix: { en: 'Validate first, or void the check when the order is rejected.', fr: 'Validez d’abord, ou annulez l’addition quand la commande est rejetée.' },
  },
  'reconcile.noteLost': {
    side: 'partner', args: { orderId: '1204', text: 'No onions', pointer: '/Items/0/Note', how: 'cut', kept: 'No on' },
    meaning: { en: 'A note of the order does not stand with its check, or not in full.', fr: 'Une note de la commande ne figure pas avec l’addition, ou pas en entier.' },
    causes: [
      { en: 'The field is too short, or not in Unicode.', fr: 'Le champ est trop court, ou n’est pas en Unicode.' },
      { en: 'Notes of items are kept elsewhere than this column shows.', fr: 'Les notes des articles sont gardées ailleurs que dans cette colonne.' },
    ],
    fix: { en: 'Keep notes whole and in UTF-8; map every column that shows some, with one --map note= for each.', fr: 'Gardez les notes entières et en UTF-8; indiquez chaque colonne qui en montre, avec un --map note= pour chacune.' },
  },
  'reconcile.allergyLost': {
    side: 'partner', args: { orderId: '1204', text: 'Peanuts', pointer: '/Customer/Allergies', how: 'all', kept: '' },
    meaning: { en: 'An allergy that the guest named does not stand with the check: the one remark that must never be lost.', fr: 'Une allergie signalée par le client ne figure pas avec l’addition\u00A0: la seule remarque qui ne doit jamais se perdre.' },
    causes: [
      { en: 'Customer.Allergies is not mapped, or a code stands in its place.', fr: 'Customer.Allergies n’est pas repris, ou un code le remplace.' },
    ],
    fix: { en: 'Carry Customer.Allergies to the ticket word for word, as a note if there is no field of its own.', fr: 'Reprenez Customer.Allergies mot pour mot sur le bon, comme note s’il n’a pas de champ propre.' },
  },
};
