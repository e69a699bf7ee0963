import type { InboundCall } from '../../model/call.ts';
import type { Contract } from '../../model/contract.ts';
import type { Positions } from '../../contract/read-positions.ts';

/** What a path and method are for. */
export type Route =
  | { readonly kind: 'call'; readonly call: InboundCall }
  | { readonly kind: 'wrongMethod'; readonly call: InboundCall; readonly methods: readonly string[] }
  | { readonly kind: 'unknownPath' };

/** The path of a request as it came, and, when it has the prefix that `platform.publicUrl` may have, below that: a proxy may or may not strip it. */
function readingsOf(path: string, prefix: string): readonly string[] {
  return prefix !== '' && path.startsWith(`${prefix}/`) ? [path, path.slice(prefix.length)] : [path];
}

/** Finds the call that a request makes. A menu and a push may share a path: what it is shows only in its body. */
export function routeCallback(
  method: string, target: string, contract: Contract, positions: Positions, prefix: string,
): Route {
  const readings = readingsOf((target.split('?', 1)[0] ?? '').replace(/(?<=.)\/$/, ''), prefix);
  const paths: Readonly<Record<InboundCall, readonly string[]>> = {
    menu: positions.menuPaths, menuPush: positions.pushPaths, orderStatus: positions.statusPaths, refund: positions.refundPaths,
  };
  const call = readings.flatMap((path) => (['menu', 'orderStatus', 'refund', 'menuPush'] as const).filter((one) => paths[one].includes(path)))[0];
  if (call === undefined) return { kind: 'unknownPath' };
  const { methods } = contract.inbound[call];
  return methods.includes(method) ? { kind: 'call', call } : { kind: 'wrongMethod', call, methods };
}
