/** In French, where a rule or a position comes from, where that is told in words. Ids of pages and the headings on them stay as UEAT has them, so that they are found. */
export const frenchSourceNotes: Readonly<Record<string, string>> = {
  'comparable platforms': 'plateformes comparables',
  "Not stated on UEAT's pages": 'Non dit dans les pages d’UEAT',
  withheld: 'réservé',
  'an overview page of the Open API': 'une page de présentation de l’Open API',
  'comparable platforms; UEAT publishes none': 'plateformes comparables; UEAT n’en publie aucun',
  'comparable platforms (10 to 20 s); UEAT publishes none': 'plateformes comparables (de 10 à 20\u00A0s); UEAT n’en publie aucun',
  'comparable platforms (3 to 11.5 min); UEAT publishes none': 'plateformes comparables (de 3 à 11,5\u00A0min); UEAT n’en publie aucun',
  'API-reference/error-handling names 429; comparable platforms': 'API-reference/error-handling nomme 429; plateformes comparables',
  'API-reference/order-model-reference, which shows Promotions but no entry of it': 'API-reference/order-model-reference, qui montre Promotions, mais aucune de ses entrées',
  'API-reference/order-model-reference; the qualification grid names gift cards, no page their type':
    'API-reference/order-model-reference; la grille de qualification nomme les cartes-cadeaux, aucune page leur type',
};
