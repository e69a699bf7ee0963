import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';

/** How connections to the POS are made. */
export interface DispatcherOptions {
  /** PEM text of a certificate authority to trust beside the system's. */
  readonly ca?: string | undefined;
  readonly connectTimeoutMs: number;
  readonly maxConnections: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const proxyVariables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

/** Makes the connection pool for calls to the POS: keep-alive, one request a connection at a time, proxies from the environment. */
export function createDispatcher({ ca, connectTimeoutMs, maxConnections, env }: DispatcherOptions): Dispatcher {
  const options = {
    connections: maxConnections,
    pipelining: 1,
    // An idle connection that the POS may close under our request would look like a fault of the POS: drop ours first.
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 1_000,
    connect: { timeout: connectTimeoutMs, ...(ca !== undefined && { ca: [ca] }) },
  };
  const isProxied = proxyVariables.some((name) => (env[name] ?? '') !== '');
  if (!isProxied) return new Agent(options);
  return new EnvHttpProxyAgent({
    ...options,
    httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? '',
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? '',
    noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    ...(ca !== undefined && { requestTls: { ca: [ca] } }),
  });
}
