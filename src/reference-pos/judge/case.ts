import type { MenuDocument, MenuService } from '../till/menu.ts';
import type { Order } from '../till/order.ts';
import type { Fault } from './fault.ts';
import type { ResolvedLine } from './resolve-lines.ts';
import type { TaxRule } from './tax-regimes.ts';

/** What the till knows when it judges an order. */
export interface TillView {
  readonly menu: MenuDocument;
  readonly locationIds: ReadonlySet<string>;
  /** Whether orders are made at a location that the POS knows. */
  readonly takesOrders: (locationId: string) => boolean;
  readonly taxesOf: (locationId: string) => readonly TaxRule[];
}

/** An order together with what the till knows about it. */
export interface Case {
  readonly order: Order;
  /** The order's lines, each with its entry of the menu. */
  readonly lines: readonly ResolvedLine[];
  /** Which of the menu's prices apply. */
  readonly service: MenuService;
  readonly taxes: readonly TaxRule[];
  readonly isLocationKnown: boolean;
  readonly takesOrders: boolean;
}

/** One rule: the faults that it finds. */
export type JudgeRule = (judged: Case) => readonly Fault[];
