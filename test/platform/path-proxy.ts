import { createServer, request } from 'node:http';
import { onTestFinished } from 'vitest';
import { listenOnLoopback } from './raw-server.ts';

/** A reverse proxy on loopback that passes calls on to a port, with the path that `rewrite` makes of theirs; gives its base URL. */
export async function startPathProxy(targetPort: number, rewrite: (path: string) => string): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    const onward = request({ host: '127.0.0.1', port: targetPort, method: incoming.method, path: rewrite(incoming.url ?? '/'), headers: incoming.headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => { outgoing.writeHead(502).end(); });
    incoming.pipe(onward);
  });
  const port = await listenOnLoopback(server);
  onTestFinished(() => { server.closeAllConnections(); server.close(); });
  return `http://127.0.0.1:${port}`;
}
