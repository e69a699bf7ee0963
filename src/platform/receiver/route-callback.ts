import type { InboundCall } from '../../model/call.ts';
import type { Contract } from '../../model/contract.ts';
import type { Positions } from '../../contract/read-positions.ts';

/** What a path and method are for. */
export type Route =
  | { readonly kind: 'call'; readonly call: InboundCall }
  | { readonly kind: 'wrongMethod'; readonly call: InboundCall; readonly methods: readonly string[] }
  | { readonly kind: 'unknownPath' };

/** The path of a request below the prefix that `platform.publicUrl` may have; a proxy may or may not strip it. */
function belowPrefix(path: string, prefix: string): string {
  return prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}

/** Finds the call that a request makes. A menu and a push may share a path: what it is shows only in its body. */
export function routeCallback(
  method: string, target: string, contract: Contract, positions: Positions, prefix: string,
): Route {
  const path = belowPrefix((target.split('?', 1)[0] ?? '').replace(/(?<=.)\/$/, ''), prefix);
  const paths: Readonly<Record<InboundCall, readonly string[]>> = {
    menu: positions.menuPaths, menuPush: positions.pushPaths, orderStatus: positions.statusPaths, refund: positions.refundPaths,
  };
  const calls = (['menu', 'orderStatus', 'refund', 'menuPush'] as const).filter((call) => paths[call].includes(path));
  const call = calls[0];
  if (call === undefined) return { kind: 'unknownPath' };
  const { methods } = contract.inbound[call];
  return methods.includes(method) ? { kind: 'call', call } : { kind: 'wrongMethod', call, methods };
}
