import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sale as the till of a faithful POS exports it; amounts are cents. */
export interface Sale {
  readonly orderId: string;
  readonly check: string;
  readonly subtotal: number;
  readonly tax: number;
  readonly tip: number;
  readonly fees: number;
  readonly total: number;
  readonly note: string;
  readonly allergies: string;
}

interface Started {
  readonly type: string;
  readonly call: string;
  readonly request: { readonly body: { readonly content: string } };
}

interface Line {
  readonly Note?: string | null;
  readonly Modifiers?: readonly Line[];
}

interface Order {
  readonly OrderIds: { readonly OrderId: number };
  readonly Customer: { readonly Allergies?: string | null };
  readonly CounterNotes?: string | null;
  readonly Items: readonly Line[];
  readonly Fees: ReadonlyArray<{ readonly Amount: number }>;
  readonly Payment: { readonly Subtotal: number; readonly Tip?: number; readonly Total: number; readonly Taxes: ReadonlyArray<{ readonly Amount: number }> };
}

const sum = (amounts: ReadonlyArray<{ readonly Amount: number }>): number => amounts.reduce((total, { Amount }) => total + Amount, 0);
const notesIn = (lines: readonly Line[]): readonly string[] => lines.flatMap(({ Note, Modifiers = [] }) => [Note ?? '', ...notesIn(Modifiers)]);

/** What the POS sold in a recorded run, read from its calls alone: each order as it stood when it was first accepted, and what was rejected. */
export function salesOfRun(folder: string): { readonly sales: readonly Sale[]; readonly rejected: readonly Sale[] } {
  const events = readFileSync(join(folder, 'events.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Started);
  const sent = new Map<string, Sale>();
  const ended = new Map<string, Sale | undefined>();
  for (const { type, call, request } of events) {
    if (type !== 'exchangeStarted') continue;
    if (call === 'order') {
      const order = JSON.parse(request.body.content) as Order;
      sent.set(String(order.OrderIds.OrderId), {
        orderId: String(order.OrderIds.OrderId), check: '', subtotal: order.Payment.Subtotal, tax: sum(order.Payment.Taxes), tip: order.Payment.Tip ?? 0, fees: sum(order.Fees), total: order.Payment.Total,
        note: [order.CounterNotes ?? '', ...notesIn(order.Items)].filter((note) => note !== '').join('\n'), allergies: order.Customer.Allergies ?? '',
      });
    }
    if (call === 'orderStatus') {
      const status = JSON.parse(request.body.content) as { readonly orderId: number; readonly checknumber: string | null };
      const sale = sent.get(String(status.orderId));
      if (sale !== undefined && ended.get(sale.orderId) === undefined) ended.set(sale.orderId, status.checknumber === null ? undefined : { ...sale, check: status.checknumber });
    }
  }
  return {
    sales: [...ended.values()].flatMap((sale) => sale ?? []),
    rejected: [...ended].flatMap(([orderId, sale]) => (sale === undefined ? sent.get(orderId) ?? [] : [])),
  };
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const dollars = (cents: number): string => (cents / 100).toFixed(2);

/** Writes sales as a French till would: by semicolon, with decimal commas and a byte order mark. */
export function writeSales(sales: readonly Sale[]): string {
  const rows = sales.map(({ orderId, check, subtotal, tax, tip, fees, total, note, allergies }) =>
    [orderId, check, ...[subtotal, tax, tip, fees, total].map((cents) => `${dollars(cents).replace('.', ',')} $`), quote(note), quote(allergies)].join(';'));
  return `\uFEFF${['Commande;N° addition;Sous-total;Taxes;Pourboire;Frais;Total;Notes;Allergies', ...rows].join('\r\n')}\r\n`;
}
