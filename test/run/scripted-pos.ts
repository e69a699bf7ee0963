import { createServer } from 'node:http';
import { SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import { listenOnLoopback } from '../platform/raw-server.ts';

/** What a scripted POS does with one order, after UEAT's call came in. */
export interface OrderCall {
  readonly orderId: number;
  /** How often this order came before. */
  readonly earlier: number;
  /** Answers the call; without it nothing is answered. */
  acknowledge(status?: number): void;
  /** Sends a status and resolves with UEAT's answer. */
  report(status: object): Promise<number>;
  accept(): Promise<number>;
  reject(): Promise<number>;
}

/** A POS that does what a test says. */
export interface ScriptedPos {
  readonly menuSyncUrl: string;
  readonly ordersUrl: string;
  /** The OrderIds of the order calls, as they came. */
  readonly orders: readonly number[];
  platformUrl: string;
}

export const posSecret = 'a-secret-of-forty-eight-characters-for-tests-000';
export const posName = 'scripted-pos';
export const locationId = '019a9794-ea27-71a8-bc7a-ecffd058546c';

/** Acknowledges and accepts. */
export async function acceptOrder(call: OrderCall): Promise<void> {
  call.acknowledge();
  await call.accept();
}

/** Starts a scripted POS; it is gone when the test is. */
export async function startScriptedPos(
  menu: object, onOrder: (call: OrderCall) => Promise<void> | void = acceptOrder, onSync: 'menu' | 'garbage' | 'nothing' = 'menu',
): Promise<ScriptedPos> {
  const orders: number[] = [];
  const pos = { menuSyncUrl: '', ordersUrl: '', orders, platformUrl: '' };
  const callBack = async (path: string, body: object | string): Promise<number> => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: posName, aud: 'io.ueat.pos.brokers.openapi', sub: locationId, jti: crypto.randomUUID(), nbf: now - 5, exp: now + 300 };
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(posSecret));
    const response = await fetch(`${pos.platformUrl}${path}`, {
      method: 'PUT', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: typeof body === 'string' ? body : JSON.stringify(body),
    }).catch(() => undefined);
    await response?.text();
    return response?.status ?? 0;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as { requestId?: string; OrderIds?: { OrderId: number } };
      if (request.url === '/menu-sync') {
        response.writeHead(202).end();
        if (onSync === 'menu') void callBack('/v2/menu', { ...menu, requestId: body.requestId, locationId });
        if (onSync === 'garbage') void callBack('/v2/menu', '<menu>not today</menu>');
        return;
      }
      const orderId = body.OrderIds?.OrderId ?? 0;
      const earlier = orders.filter((id) => id === orderId).length;
      orders.push(orderId);
      const report = (status: object): Promise<number> => callBack('/v2/order/status', { orderId, ...status });
      void onOrder({
        orderId, earlier, report,
        acknowledge: (status = 202) => { response.writeHead(status).end(); },
        accept: () => report({ status: 'Completed', checknumber: `c-${orderId}` }),
        reject: () => report({ status: 'Rejected', errors: [{ code: 'X', message: 'no such item' }] }),
      });
    });
  });
  const port = await listenOnLoopback(server);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return Object.assign(pos, { menuSyncUrl: `http://127.0.0.1:${port}/menu-sync`, ordersUrl: `http://127.0.0.1:${port}/orders` });
}
