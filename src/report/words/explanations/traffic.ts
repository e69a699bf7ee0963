import type { AreaWords } from './code-explanation.ts';

/** What recorded traffic shows of assumptions: ppip contract check. */
export const trafficWords: AreaWords = {
  'traffic.path': { side: 'none', meaning: { en: 'The traffic uses the path that the catalogue assumes.', fr: 'Le trafic emploie le chemin que suppose le catalogue.' }, args: { method: 'PUT', path: '/v2/menu' } },
  'traffic.otherPath': {
    side: 'config', args: { method: 'PUT', path: '/v3/menu', expected: ['/v2/menu'] },
    meaning: { en: 'A call of this kind goes to a path that the catalogue does not assume.', fr: 'Un appel de cette sorte va à un chemin que le catalogue ne suppose pas.' },
    causes: [
      { en: 'UEAT serves another path than its public pages let one think.', fr: 'UEAT sert un autre chemin que ne le laissent croire ses pages publiques.' },
    ],
    fix: { en: 'If UEAT confirms it, override the assumption in ppip.yaml; else look at the named entries of the file.', fr: 'Si UEAT le confirme, remplacez l’hypothèse dans ppip.yaml; sinon, voyez les entrées nommées du fichier.' },
  },
  'traffic.place': { side: 'none', meaning: { en: 'The value stands where the catalogue looks for it.', fr: 'La valeur se trouve là où le catalogue la cherche.' }, args: { place: '/orderId' } },
  'traffic.otherPlace': {
    side: 'config', args: { place: '/order/number', expected: ['/orderId'] },
    meaning: { en: 'The value stands where the catalogue would not find it.', fr: 'La valeur se trouve là où le catalogue ne la chercherait pas.' },
    causes: [
      { en: 'The member has another name, or lies deeper.', fr: 'Le membre porte un autre nom, ou se trouve plus bas.' },
    ],
    fix: { en: 'If UEAT confirms it, override the assumption in ppip.yaml; else look at the named entries of the file.', fr: 'Si UEAT le confirme, remplacez l’hypothèse dans ppip.yaml; sinon, voyez les entrées nommées du fichier.' },
  },
  'traffic.word': { side: 'none', meaning: { en: 'The word is one that the catalogue assumes.', fr: 'Le mot est l’un de ceux que suppose le catalogue.' }, args: { word: 'ACCEPTED' } },
  'traffic.otherWord': {
    side: 'config', args: { word: 'CONFIRMED', expected: ['ACCEPTED'] },
    meaning: { en: 'A word is used that the catalogue does not know.', fr: 'Un mot est employé que le catalogue ne connaît pas.' },
    causes: [
      { en: 'The word is newer than the catalogue, or peculiar to this POS.', fr: 'Le mot est plus récent que le catalogue, ou propre à ce PDV.' },
    ],
    fix: { en: 'If UEAT confirms it, override the assumption in ppip.yaml; else look at the named entries of the file.', fr: 'Si UEAT le confirme, remplacez l’hypothèse dans ppip.yaml; sinon, voyez les entrées nommées du fichier.' },
  },
  'traffic.value': { side: 'none', meaning: { en: 'The value is the one that the catalogue assumes.', fr: 'La valeur est celle que suppose le catalogue.' }, args: { value: 'Takeout' } },
  'traffic.otherValue': {
    side: 'config', args: { value: 'TakeOut', expected: ['Takeout'] },
    meaning: { en: 'The value is another one than the catalogue assumes.', fr: 'La valeur est autre que celle que suppose le catalogue.' },
    causes: [
      { en: 'UEAT spells it in another way than we assume.', fr: 'UEAT l’écrit autrement que nous le supposons.' },
    ],
    fix: { en: 'If UEAT confirms it, override the assumption in ppip.yaml; else look at the named entries of the file.', fr: 'Si UEAT le confirme, remplacez l’hypothèse dans ppip.yaml; sinon, voyez les entrées nommées du fichier.' },
  },
  'traffic.inTime': { side: 'none', meaning: { en: 'Everything of this kind came within the deadline that is assumed.', fr: 'Tout ce qui est de cette sorte est venu dans le délai supposé.' }, args: { ms: 2100, deadlineMs: 180000, count: 12 } },
  'traffic.late': {
    side: 'config', args: { ms: 240000, deadlineMs: 180000 },
    meaning: { en: 'Something took longer than the deadline that is assumed.', fr: 'Quelque chose a pris plus de temps que le délai supposé.' },
    causes: [
      { en: 'Both sides are more patient than we assume, or that one really was too late.', fr: 'Les deux côtés sont plus patients que nous le supposons, ou l’appel est vraiment venu trop tard.' },
    ],
    fix: { en: 'If UEAT confirms it, override the assumption in ppip.yaml; else look at the named entries of the file.', fr: 'Si UEAT le confirme, remplacez l’hypothèse dans ppip.yaml; sinon, voyez les entrées nommées du fichier.' },
  },
  'traffic.refused': { side: 'none', meaning: { en: 'A bad token was refused as the catalogue assumes.', fr: 'Un mauvais jeton a été refusé comme le suppose le catalogue.' }, args: { status: 401 } },
  'traffic.refusedOtherwise': {
    side: 'config', args: { status: 400, expected: [401, 403] },
    meaning: { en: 'A bad token was refused with a status that the catalogue does not assume.', fr: 'Un mauvais jeton a été refusé par un statut que le catalogue ne suppose pas.' },
    causes: [
      { en: 'The POS answers every error with one status.', fr: 'Le PDV répond à toute erreur par un même statut.' },
    ],
    fix: { en: 'If UEAT confirms it, override the assumption in ppip.yaml; else look at the named entries of the file.', fr: 'Si UEAT le confirme, remplacez l’hypothèse dans ppip.yaml; sinon, voyez les entrées nommées du fichier.' },
  },
  'traffic.leewayTaken': {
    side: 'config', args: { ms: 90000, deadlineMs: 60000 },
    meaning: { en: 'A token was taken whose time was off; compare by how much with the leeway that is assumed.', fr: 'Un jeton dont l’heure était décalée a été accepté; comparez l’écart à celui qui est supposé.' },
    causes: [
      { en: 'UEAT’s leeway is another one than we assume.', fr: 'L’écart admis par UEAT est autre que nous le supposons.' },
    ],
    fix: { en: 'If UEAT confirms it, override the assumption in ppip.yaml; else look at the named entries of the file.', fr: 'Si UEAT le confirme, remplacez l’hypothèse dans ppip.yaml; sinon, voyez les entrées nommées du fichier.' },
  },
  'traffic.leewayRefused': {
    side: 'config', args: { ms: 30000, deadlineMs: 60000 },
    meaning: { en: 'A token was refused whose time was off; compare by how much with the leeway that is assumed.', fr: 'Un jeton dont l’heure était décalée a été refusé; comparez l’écart à celui qui est supposé.' },
    causes: [
      { en: 'UEAT gives less leeway than we assume, or refused the token for another reason.', fr: 'UEAT admet moins d’écart que nous le supposons, ou a refusé le jeton pour une autre raison.' },
    ],
    fix: { en: 'If UEAT confirms it, override the assumption in ppip.yaml; else look at the named entries of the file.', fr: 'Si UEAT le confirme, remplacez l’hypothèse dans ppip.yaml; sinon, voyez les entrées nommées du fichier.' },
  },
  'traffic.sums': { side: 'none', meaning: { en: 'The money of the orders follows the sums that the catalogue assumes.', fr: 'L’argent des commandes suit les calculs que suppose le catalogue.' } },
  'traffic.otherSum': {
    side: 'config', args: { what: 'Subtotal', expected: 1550, actual: 850 },
    meaning: { en: 'An order that was not rejected has other sums than the catalogue would make.', fr: 'Une commande qui n’a pas été rejetée a d’autres sommes que celles que ferait le catalogue.' },
    causes: [
      { en: 'Fees, promotions or rounding follow another rule than we assume.', fr: 'Les frais, les promotions ou l’arrondi suivent une autre règle que nous le supposons.' },
    ],
    fix: { en: 'Work the order out by hand, line by line, and tell UEAT’s rule to whoever keeps the catalogue.', fr: 'Refaites le calcul à la main, ligne par ligne, et dites la règle d’UEAT à qui tient le catalogue.' },
  },
};
