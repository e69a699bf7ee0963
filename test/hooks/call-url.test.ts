import { createServer } from 'node:http';
import { http, HttpResponse, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it, onTestFinished } from 'vitest';
import { expandUrl } from '../../src/hooks/call-url.ts';
import { maxHookOutput, runHook, type HookInput } from '../../src/hooks/run-hook.ts';
import { listenOnLoopback } from '../platform/raw-server.ts';

const server = setupServer();
beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }); });
afterEach(() => { server.resetHandlers(); });
afterAll(() => { server.close(); });

function call(method: string, url: string, changes: Partial<HookInput> = {}, timeoutMs = 10_000) {
  const input = { hook: 'readCheck', data: { orderId: 7 }, env: {}, signal: new AbortController().signal, ...changes };
  return runHook({ kind: 'http', method, url, timeoutMs }, input);
}

it('the data goes into the places of the URL, and what is unknown stays', () => {
  expect(expandUrl('http://pos.test/{orderId}/{name}/{none}/{list}', { orderId: 7, name: 'é /?', list: [1] }))
    .toBe('http://pos.test/7/%C3%A9%20%2F%3F/{none}/{list}');
});

it('a 2xx means that it was done, and its body is the output', async () => {
  server.use(http.get('http://pos.test/checks/7', () => HttpResponse.text('{"total":1}', { status: 203 })));
  expect(await call('GET', 'http://pos.test/checks/{orderId}')).toEqual({ kind: 'done', output: '{"total":1}' });
});

it('anything but GET and HEAD carries the data as JSON', async () => {
  const seen: unknown[] = [];
  server.use(http.post('http://pos.test/push', async ({ request }) => {
    seen.push(request.headers.get('content-type'), await request.json());
    return new HttpResponse(null, { status: 204 });
  }));
  expect(await call('POST', 'http://pos.test/push')).toEqual({ kind: 'done', output: '' });
  expect(seen).toEqual(['application/json', { hook: 'readCheck', orderId: 7 }]);
});

it('a HEAD has no body and is done all the same', async () => {
  server.use(http.head('http://pos.test/ping', () => new HttpResponse(null, { status: 200 })));
  expect(await call('HEAD', 'http://pos.test/ping')).toEqual({ kind: 'done', output: '' });
});

it.each([404, 500])('a %i is a failure', async (status) => {
  server.use(http.get('http://pos.test/', () => new HttpResponse('no', { status })));
  expect(await call('GET', 'http://pos.test/')).toEqual({ kind: 'failed', exitCode: status, detail: `HTTP ${status}` });
});

it('a redirect is not followed', async () => {
  let followed = false;
  server.use(
    http.get('http://pos.test/', () => new HttpResponse(null, { status: 302, headers: { location: 'http://other.test/' } })),
    http.get('http://other.test/', () => {
      followed = true;
      return new HttpResponse();
    }),
  );
  expect(await call('GET', 'http://pos.test/')).toMatchObject({ kind: 'failed', exitCode: null });
  expect(followed).toBe(false);
});

it('a server that never answers is given up when the time is over', async () => {
  server.use(http.get('http://pos.test/', () => new Promise<never>(() => undefined)));
  expect(await call('GET', 'http://pos.test/', {}, 100)).toEqual({ kind: 'failed', exitCode: null, detail: 'it ran longer than 100 ms' });
});

it('an interrupt ends the call', async () => {
  const control = new AbortController();
  server.use(http.get('http://pos.test/', () => {
    control.abort();
    return new Promise<never>(() => undefined);
  }));
  expect(await call('GET', 'http://pos.test/', { signal: control.signal })).toEqual({ kind: 'failed', exitCode: null, detail: 'the run was interrupted' });
});

it('no more of an endless answer is read than is kept', async () => {
  let written = 0;
  const endless = createServer((_request, response) => {
    const chunk = Buffer.alloc(16 * 1024, 'x');
    const write = (): void => {
      while (!response.destroyed && response.write(chunk)) written += chunk.length;
    };
    response.on('drain', write);
    write();
  });
  const hungUp = new Promise<void>((resolve) => endless.on('connection', (socket) => socket.once('close', () => { resolve(); })));
  const url = `http://127.0.0.1:${await listenOnLoopback(endless)}/`;
  onTestFinished(() => {
    endless.close();
    endless.closeAllConnections();
  });
  server.use(http.get(url, () => passthrough()));
  const result = await call('GET', url);
  expect(result.kind === 'done' && result.output.length).toBe(maxHookOutput);
  // The connection ends, and what was written beyond the limit only fills the buffers in between.
  await hungUp;
  expect(written).toBeLessThan(64 * maxHookOutput);
});

it('a URL that is none is a failure and not an exception', async () => {
  expect(await call('GET', 'http://[')).toMatchObject({ kind: 'failed', exitCode: null });
});

it('a server that is not there is a failure that says why', async () => {
  server.use(http.get('http://pos.test/', () => HttpResponse.error()));
  expect(await call('GET', 'http://pos.test/')).toMatchObject({ kind: 'failed', exitCode: null, detail: expect.stringMatching(/fetch/i) as string });
});
