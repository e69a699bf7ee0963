import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';
import { phrase } from '../model/phrase.ts';
import { EnvironmentError } from '../model/problem.ts';
import { trustOf } from './trust-of.ts';
import { waitToOptimise } from './wait-to-optimise.ts';

/** How connections to the POS are made. */
export interface DispatcherOptions {
  /** PEM text of a certificate authority to trust beside the system's. */
  readonly ca?: string | undefined;
  readonly connectTimeoutMs: number;
  readonly maxConnections: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A sandbox on this machine is never behind a proxy, whatever `no_proxy` forgot. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

function readProxy(env: DispatcherOptions['env'], ...names: readonly string[]): string {
  const name = names.find((candidate) => (env[candidate] ?? '').trim() !== '');
  const value = name === undefined ? '' : (env[name] ?? '').trim();
  if (value === '') return '';
  // `proxy.example:3128` is what many write, and what other programs take.
  const url = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(url)) return url;
  throw new EnvironmentError('platform.badProxy', phrase`the variable ${name ?? ''} holds no proxy URL`, phrase`write it as http://host:port, or unset it`);
}

/**
 * Makes the connection pool for calls to the POS: keep-alive, one request a connection at a time, proxies from the environment.
 * @throws EnvironmentError when a proxy variable holds no URL
 */
export function createDispatcher({ ca, connectTimeoutMs, maxConnections, env }: DispatcherOptions): Dispatcher {
  waitToOptimise();
  const trust = trustOf(ca);
  const options = {
    connections: maxConnections,
    pipelining: 1,
    // An idle connection that the POS may close under our request would look like a fault of the POS: drop ours first.
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 1_000,
    connect: { timeout: connectTimeoutMs, ...trust },
  };
  const httpProxy = readProxy(env, 'http_proxy', 'HTTP_PROXY');
  const httpsProxy = readProxy(env, 'https_proxy', 'HTTPS_PROXY');
  if (httpProxy === '' && httpsProxy === '') return new Agent(options);
  const noProxy = (env.no_proxy ?? env.NO_PROXY ?? '').trim();
  return new EnvHttpProxyAgent({
    ...options, httpProxy, httpsProxy, noProxy: noProxy === '*' ? '*' : [noProxy, ...loopback].join(','),
    ...(ca !== undefined && { requestTls: trust }),
  });
}
