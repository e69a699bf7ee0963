import type { SalesField } from '../../model/reconciliation.ts';

/** What a column is known by, as {@link plainName} has it; names of an earlier row count before those of a later one. */
export const knownColumns: Readonly<Record<SalesField, ReadonlyArray<readonly string[]>>> = {
  orderId: [
    ['ueatorderid', 'ueatorder', 'ueatid', 'commandeueat'],
    ['orderid', 'order', 'orderno', 'ordernumber', 'ordernum', 'onlineorderid', 'commande', 'idcommande', 'iddecommande', 'ncommande', 'nocommande', 'nodecommande', 'ndecommande', 'numerocommande', 'numerodecommande'],
    ['externalorderid', 'externalid', 'idexterne'],
  ],
  checkNumber: [
    ['checknumber', 'check', 'checkno', 'checkid', 'checknum', 'addition', 'naddition', 'noaddition', 'nodaddition', 'ndaddition', 'numeroaddition', 'numerodaddition'],
    ['invoice', 'invoiceno', 'invoicenumber', 'bill', 'billno', 'billnumber', 'facture', 'nfacture', 'nofacture', 'nodefacture', 'ndefacture', 'numerofacture', 'numerodefacture'],
    ['ticket', 'ticketno', 'ticketnumber', 'receipt', 'receiptno', 'receiptnumber', 'recu', 'norecu', 'numeroderecu'],
  ],
  total: [
    ['total', 'grandtotal', 'totalamount', 'ordertotal', 'checktotal', 'montanttotal', 'totalttc', 'totalfacture', 'totaldelafacture'],
    ['amount', 'montant'],
  ],
  subtotal: [['subtotal', 'soustotal', 'soustotalht']],
  tax: [
    ['tax', 'taxes', 'totaltax', 'totaltaxes', 'taxtotal', 'taxe', 'totaltaxe', 'totaldestaxes'],
    ['gst', 'tps', 'gsttps', 'tpsgst', 'qst', 'tvq', 'qsttvq', 'tvqqst', 'pst', 'tvp', 'psttvp', 'tvppst', 'hst', 'tvh', 'hsttvh', 'tvhhst', 'rst', 'federaltax', 'provincialtax', 'taxefederale', 'taxeprovinciale'],
  ],
  tip: [['tip', 'tips', 'gratuity', 'gratuities', 'pourboire', 'pourboires']],
  fees: [['fees', 'fee', 'totalfees', 'frais', 'totaldesfrais']],
  note: [['note', 'notes', 'comment', 'comments', 'instruction', 'instructions', 'specialinstructions', 'kitchennote', 'kitchennotes', 'counternotes', 'commentaire', 'commentaires', 'remarque', 'remarques', 'notecuisine']],
  allergies: [['allergies', 'allergy', 'allergens', 'allergen', 'allergie', 'allergenes', 'allergene']],
};

/** Of these several columns make one: amounts are added up, texts put together. */
export const joinedFields: ReadonlySet<SalesField> = new Set(['tax', 'fees', 'note', 'allergies']);

/** A column's name without case, accents, spaces and signs. */
export function plainName(name: string): string {
  return name.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
