import type { MenuService } from '../till/menu.ts';
import type { Order } from '../till/order.ts';
import type { Case, JudgeRule, TillView } from './case.ts';
import type { Fault } from './fault.ts';
import { judgeGroups } from './judge-groups.ts';
import { judgeIdentity } from './judge-identity.ts';
import { judgePrices } from './judge-prices.ts';
import { judgePromotions } from './judge-promotions.ts';
import { judgeQuantities } from './judge-quantities.ts';
import { judgeService } from './judge-service.ts';
import { judgeSums } from './judge-sums.ts';
import { resolveLines } from './resolve-lines.ts';

const rules: readonly JudgeRule[] = [judgeService, judgeIdentity, judgeQuantities, judgeGroups, judgePrices, judgePromotions, judgeSums];
const services: Readonly<Record<string, MenuService>> = { Takeout: 'Pickup', DineIn: 'DineIn', Delivery: 'Delivery' };

/**
 * Judges an order functionally. Each fault becomes an error of the rejection (UEAT Open API, status-management).
 * @returns every fault; none means that the order is accepted
 */
export function judgeOrder(order: Order, till: TillView): readonly Fault[] {
  const judged: Case = {
    order,
    lines: resolveLines(order, till.menu),
    service: services[order.Service.OrderType] ?? 'Pickup',
    taxes: till.taxesOf(order.Location.Id),
    takesOrders: till.takesOrders(order.Location.Id),
    isLocationKnown: till.locationIds.has(order.Location.Id),
  };
  return rules.flatMap((rule) => rule(judged));
}
