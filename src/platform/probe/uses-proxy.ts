/** Whether calls to a URL go through a proxy that the environment names, as the dispatcher makes them: never to this machine. */
export function usesProxy(url: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const { protocol, hostname, port } = new URL(url);
  const read = (...names: readonly string[]): string => names.map((name) => (env[name] ?? '').trim()).find((value) => value !== '') ?? '';
  const httpProxy = read('http_proxy', 'HTTP_PROXY');
  // The dispatcher takes the proxy for http when there is none for https.
  const proxy = protocol === 'https:' ? read('https_proxy', 'HTTPS_PROXY') || httpProxy : httpProxy;
  if (proxy === '' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return false;
  const exceptions = (env.no_proxy ?? env.NO_PROXY ?? '').split(/[,\s]+/).filter((entry) => entry !== '');
  return !exceptions.some((entry) => {
    const [, name = '', ofPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const bare = name.replace(/^\*?\./, '');
    const usualPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    return name === '*' || ((ofPort === undefined || ofPort === usualPort) && (hostname === bare || hostname.endsWith(`.${bare}`)));
  });
}
