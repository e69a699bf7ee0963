import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import { spellSecret } from '../../src/config/spell-secret.ts';

/** The shared secret of the canary: with everything that some form of writing escapes. */
export const canary = 's3cr€t/"of\\these+é&tests 0123456789<abc>';

/** Every way in which the POS writes the secret. */
export const spellings: readonly string[] = [
  ...spellSecret(canary, Buffer.from(canary)), encodeURIComponent(canary), encodeURIComponent(encodeURIComponent(canary)), JSON.stringify(canary).slice(1, -1),
  ...['', 'p', 'pos:'].map((before) => Buffer.from(`${before}${canary}:`).toString('base64')),
  Array.from(canary, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
];

/** A person whose name must not be written down. */
export const cashier = 'Marie-Ève Tremblay-Gagnon';

const headerSafe = spellings.map((spelling) => Buffer.from(spelling).toString('latin1')).filter((value) => !/[^\x20-\x7e\x80-\xff]/.test(value));

const plant = (): object => ({ note: spellings, twice: [canary, canary], cashier, log: `POST https://pos:${encodeURIComponent(canary)}@till.example/ failed: ${canary}` });

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
  return JSON.parse(text) as Record<string, unknown>;
}

function headers(): Record<string, string> {
  return Object.fromEntries([...headerSafe.map((value, index) => [`x-canary-${index}`, value] as const), ['set-cookie', `s=${encodeURIComponent(canary)}`], ['x-api-key', Buffer.from(canary).toString('hex')]]);
}

/** Starts a POS on loopback that writes the shared secret wherever a POS can write, and otherwise answers enough for orders to be sent. */
export async function startCanaryPos(platformUrl: string): Promise<number> {
  const menu = JSON.parse(readFileSync(new URL('../../scenarios/menus/standard.json', import.meta.url), 'utf8')) as object;
  let orders = 0;
  const callBack = async (path: string, body: object, locationId: unknown): Promise<void> => {
    const token = await new SignJWT({ secret: canary, hex: Buffer.from(canary).toString('hex') }).setProtectedHeader({ alg: 'HS256' })
      .setIssuer('acme-pos').setAudience('io.ueat.pos.brokers.openapi').setSubject(String(locationId)).setJti(crypto.randomUUID()).setNotBefore('-1m').setExpirationTime('1h').sign(Buffer.from(canary));
    for (const [query, authorization] of [['', `Bearer ${token}`], [`?key=${encodeURIComponent(canary)}`, `Bearer ${Buffer.from(canary).toString('base64url')}`]] as const) {
      await fetch(`${platformUrl}${path}${query}`, { method: 'PUT', headers: { ...headers(), authorization, 'content-type': 'application/json' }, body: JSON.stringify({ ...body, ...plant() }) })
        .catch(() => undefined);
    }
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const isMenu = request.url?.startsWith('/menu-sync') === true;
    if (!isMenu) orders += 1;
    if (!isMenu && orders % 3 === 0) {
      // No HTTP at all: what the caller says of it is error text.
      response.socket?.end(`HTTP/1.1 ${canary} ${canary}\r\n\r\n`);
      return;
    }
    response.writeHead(isMenu || orders % 3 === 1 ? 200 : 500, headers()).end(JSON.stringify(plant()));
    const location = (body.Location as { Id?: unknown } | undefined)?.Id ?? body.locationId;
    if (isMenu) await callBack('/v2/menu', { ...menu, requestId: body.requestId, locationId: body.locationId }, location);
    else await callBack('/v2/order/status', { orderId: (body.OrderIds as { OrderId?: unknown }).OrderId, status: 'Rejected', errors: spellings.map((spelling) => ({ code: spelling, message: `${spelling} ${canary}` })) }, location);
  };
  const server = createServer((request, response) => { void answer(request, response).catch(() => { response.destroy(); }); });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => { server.closeAllConnections(); server.close(); });
  return (server.address() as AddressInfo).port;
}
