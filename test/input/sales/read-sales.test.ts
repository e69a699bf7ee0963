import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../src/input/sales/read-mapping.ts';
import { readSales } from '../../../src/input/sales/read-sales.ts';
import type { Sales } from '../../../src/model/reconciliation.ts';
import { problemsOf } from '../problems-of.ts';

const read = (text: string, map: readonly string[] = [], isInCents = false): Sales => readSales(text, { file: 'sales.csv', mapping: readMapping(map), isInCents });

describe('a sales export', () => {
  it.each([
    ['in English, by comma', 'Order ID,Check #,Subtotal,Tax,Tip,Fees,Total,Notes,Allergies\n7,A-1,10.00,1.50,2.00,0,13.50,well done,nuts\n'],
    ['in French, by semicolon, with a byte order mark', '\uFEFFN° de commande;N° addition;Sous-total;Taxes;Pourboire;Frais;Total;Remarques;Allergènes\r\n7;A-1;10,00;1,50;2,00;0;13,50 $;well done;nuts\r\n'],
    ['by tab', 'order\tcheck number\tsub-total\ttotal tax\tgratuity\tfee\tGrand total\tcomment\tallergy\n7\tA-1\t10\t1.50\t2\t0\t13.50\twell done\tnuts\n'],
  ])('is read %s', (_what, text) => {
    const { rows: [row], columns } = read(text);
    expect(Object.keys(columns)).toEqual(['orderId', 'checkNumber', 'total', 'subtotal', 'tax', 'tip', 'fees', 'note', 'allergies']);
    expect(row).toMatchObject({
      line: 2, orderId: '7', checkNumber: 'A-1', texts: { note: 'well done', allergies: 'nuts' },
      amounts: { total: { cents: 1350 }, subtotal: { cents: 1000 }, tax: { cents: 150 }, tip: { cents: 200 }, fees: { cents: 0 } },
    });
  });

  it('adds up taxes that stand apart, and puts texts together', () => {
    const { rows: [row], columns } = read('order id;TPS;TVQ;total;note;comment\n7;0,78;1,55;17,83;"a;\nb";c\n');
    expect(columns).toMatchObject({ tax: ['TPS', 'TVQ'], note: ['note', 'comment'] });
    expect(row).toMatchObject({ amounts: { tax: { kind: 'cents', cents: 233 } }, texts: { note: 'a;\nb\nc' } });
  });

  it('prefers the sum of taxes to its parts, and the column total to the column amount', () => {
    expect(read('order id,GST,tax,amount,total\n').columns).toEqual({ orderId: ['order id'], total: ['total'], tax: ['tax'] });
  });

  it('takes the columns that are mapped, several for what is added up, and leaves out what is mapped to nothing', () => {
    const { columns } = read('Ref,Montant payé,tip,Bag fee,Delivery fee\n', ['orderId=Ref', 'total=montant paye', 'tip=', 'fees=Bag fee', 'fees=Delivery fee']);
    expect(columns).toEqual({ orderId: ['Ref'], total: ['Montant payé'], fees: ['Bag fee', 'Delivery fee'] });
  });

  it('reads ids without what spreadsheets and people put around them', () => {
    expect(read('order id,total\n="0042",1\n#42,1\n\'42,1\n').rows.map(({ orderId }) => orderId)).toEqual(['0042', '42', '42']);
  });

  it('keeps what nobody can read with its place: it may be the line of sums', () => {
    const { rows } = read('order id,total\n7,15.50\nTotal,"1,234"\n,\n');
    expect(rows.map(({ amounts }) => amounts.total?.kind)).toEqual(['cents', 'unreadable', 'blank']);
    expect(rows[1]?.amounts.total).toMatchObject({ problem: { code: 'reconcile.amount', location: 'sales.csv:3:7' } });
  });

  it('counts lines after fields of several lines', () => {
    expect(read('order id,note,total\n7,"a\nb\nc",1\n8,,2\n').rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it.each([
    ['nothing', '', [], 'reconcile.empty', 'the export is empty'],
    ['no id', 'date,total\n', [], 'reconcile.column', 'no column holds the order id or the check number; there are: date, total'],
    ['no total', 'order id,date\n', [], 'reconcile.column', 'no column holds the total; there are: order id, date'],
    ['two that could be the total', 'order id,total,Grand total\n', [], 'reconcile.column', "'total' and 'Grand total' could each be total"],
    ['a mapped column that is not there', 'order id,total\n', ['note=Remark'], 'reconcile.column', "there is no column 'Remark' for note; there are: order id, total"],
    ['a mapped column that is there twice', 'order id,total,x,x\n', ['note=x'], 'reconcile.column', "there are 2 columns 'x'"],
    ['two columns for one id', 'a,b,total\n', ['orderId=a', 'orderId=b'], 'reconcile.column', 'orderId is mapped to 2 columns'],
    ['an unknown field', 'order id,total\n', ['orderid_=a'], 'reconcile.map', "--map names no field 'orderid_'"],
    ['a mapping without a column', 'order id,total\n', ['note'], 'reconcile.map', "--map 'note' has no column"],
    ['a quotation mark that does not close', 'order id,total\n7,"1\n', [], 'input.csv', 'a quotation mark is not closed'],
    ['a million fields and one', `order id,total\n${','.repeat(1_000_001)}`, [], 'input.csv', 'the file has more than 1000000 fields'],
  ])('is refused for %s', (_what, text, map, code, message) => {
    expect(problemsOf(() => read(text, map))).toMatchObject([{ code, message }]);
  });
});
