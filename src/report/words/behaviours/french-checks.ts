/** The flaws in the checks that a POS makes of orders, in French. */
export const frenchChecks: Readonly<Record<string, string>> = {
  'check-loses-equal-lines': 'De lignes identiques, n’imprime que la première.',
  'check-loses-modifiers': 'Imprime l’addition sans les options de ses articles.',
  'check-loses-notes': 'Imprime l’addition sans les notes de ses articles.',
  'check-shows-other-service': 'Imprime chaque addition comme une livraison.',
  'check-shows-takeout-only': 'Imprime chaque addition comme une commande à emporter.',
  'check-without-tip-in-total': 'Imprime une addition dont le total laisse le pourboire de côté.',
  'no-check-number': 'Accepte sans numéro d’addition.',
  'same-check-number': 'Accepte chaque commande avec le même numéro d’addition.',
  'second-check-after-restart': 'Produit une deuxième addition pour une commande qui était en cours quand il a redémarré.',
  'second-check-on-changed-content': 'Produit une deuxième addition quand un autre contenu vient sous l’OrderId d’une commande acceptée.',
  'second-check-on-redelivery': 'Produit une deuxième addition quand une commande acceptée d’un seul article est livrée de nouveau.',
  'second-check-while-pending': 'Prend son temps pour une commande de plusieurs unités, et produit une autre addition quand elle est livrée de nouveau entre-temps.',
  'shares-orders-between-brands': 'Met la commande d’une marque sur la dernière addition d’une autre marque de la même cuisine.',
  'takes-equal-orders-for-one': 'Prend de grosses commandes du même contenu pour une seule\u00A0: la première reçoit un statut, les autres aucun.',
  'two-checks-on-order': 'Produit deux additions pour une commande qui vient pour la première fois, et l’accepte deux fois.',
  'two-checks-on-resend': 'Produit deux additions pour une commande renvoyée, et l’accepte deux fois.',
};
