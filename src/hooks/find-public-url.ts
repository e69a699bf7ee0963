/** Hosts at which tunnel programs document themselves; a tunnel is never there. */
const documentation = new Set([
  'cloudflare.com', 'github.com', 'ngrok.com', 'ngrok.io', 'localhost.run', 'serveo.net', 'pinggy.io', 'localtunnel.me', 'theboroer.github.io', 'localtunnel.github.io',
  'tailscale.com', 'login.tailscale.com', 'twitter.com', 'x.com', 'openssh.com', 'bore.pub', 'go.dev', 'npmjs.com',
]);
const officeNames = /^(?:www|docs?|developers?|dashboard|admin|help|support|community|blog|status|login|api|console|one)\./;

function isLocal(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || host === '::' || host === '0.0.0.0' || host.startsWith('127.');
}

/** What a program writes on a terminal around its words. */
function plain(text: string): string {
  const escape = String.fromCharCode(27);
  return text.replaceAll(new RegExp(`${escape}\\[[0-9;?]*[A-Za-z]`, 'g'), ' ');
}

/** Which URL of a tunnel program's output is the public one. */
export interface UrlSearch {
  /** The command that was run: an address with a port that stands in it is where the tunnel leads to, not where it begins. */
  readonly command: readonly string[];
  /** Exactly what to look for: its first group, or all of it. */
  readonly pattern?: RegExp | undefined;
  /** Whether nothing more is to come: else a URL at the very end may go on. */
  readonly isWhole?: boolean;
}

/**
 * The public URL that a tunnel program printed, without a final slash: what the pattern finds, or else the first that is no address of this machine, no
 * documentation and no part of the command. Undefined when there is none yet.
 */
export function findPublicUrl(output: string, { command, pattern, isWhole = false }: UrlSearch): string | undefined {
  const text = plain(isWhole ? `${output}\n` : output);
  if (pattern !== undefined) {
    const match = pattern.exec(text);
    const found = match?.[1] ?? match?.[0];
    if (match === null || found === undefined || (!isWhole && match.index + match[0].length === text.length)) return undefined;
    return read(/^https?:\/\//.test(found) ? found : `https://${found}`)?.text;
  }
  for (const [found] of text.matchAll(/https?:\/\/[^\s"'`<>|()[\]{}\\,;]+(?=[\s"'`<>|()[\]{}\\,;])/g)) {
    const url = read(found.replace(/[.:!?]+$/, ''));
    if (url !== undefined && !isLocal(url.host) && !documentation.has(url.host) && !officeNames.test(url.host) && !command.some((word) => url.target !== '' && word.includes(url.target))) return url.text;
  }
  return undefined;
}

/** `target` is how a command names an address behind the tunnel: a public one, such as a reserved domain, stands there without a port. */
function read(text: string): { readonly text: string; readonly host: string; readonly target: string } | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, host, origin, pathname } = new URL(text);
  return /^https?:$/.test(protocol) ? { text: `${origin}${pathname}`.replace(/\/+$/, ''), host: hostname, target: port === '' ? '' : host } : undefined;
}
