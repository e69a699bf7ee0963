import type { PageRequest } from './page-exchange.ts';

/**
 * The command that sends a request again, with what was redacted as shell variables; undefined when the request cannot be repeated.
 * Nothing that a POS wrote can end a quotation, name a file, or reach the terminal that it is pasted into: what cannot be seen goes as base64.
 * It runs in the page too, and so uses nothing but its arguments.
 * @param unseen characters that must not be pasted
 */
export function toCurl({ method, url, headers, body }: PageRequest, unseen: RegExp): string | undefined {
  const hidden = /[\w-]+\.[\w-]*\.«signature:[0-9a-f]{12}»|«(\w+):[0-9a-f]{12}»/g;
  const unsafe = new RegExp(unseen.source, 'u');
  const ownByCurl = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding', 'keep-alive', 'upgrade', 'expect', 'te', 'trailer', 'proxy-connection']);
  const variables = new Map<string, string>();
  const nameOf = (found: string, kind: string): string => {
    const base = `PPIP_${kind.toUpperCase()}`;
    const same = [...variables.values()].filter((name) => name === base || name.startsWith(`${base}_`)).length;
    const name = variables.get(found) ?? (same === 0 ? base : `${base}_${same + 1}`);
    variables.set(found, name);
    return name;
  };
  const literal = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;
  const quote = (text: string): string => {
    let quoted = '';
    let from = 0;
    for (const found of text.matchAll(hidden)) {
      if (found.index > from) quoted += literal(text.slice(from, found.index));
      quoted += `"$${nameOf(found[0], found[1] ?? 'token')}"`;
      from = found.index + found[0].length;
    }
    return from < text.length || quoted === '' ? quoted + literal(text.slice(from)) : quoted;
  };
  if (body.isCut || !/^[A-Za-z]+$/.test(method) || !/^https?:\/\//.test(url) || /\s/.test(url) || unsafe.test(url)) return undefined;
  const fields = headers.filter(([name, value]) => /^[\w!#$%&'*+.^|~-]+$/.test(name) && !unsafe.test(value) && !ownByCurl.has(name.toLowerCase()));
  const isPlain = body.encoding === 'utf8' && !unsafe.test(body.content.replaceAll('\n', ''));
  const bytes = new TextEncoder().encode(body.content);
  const inBase64 = (): string => {
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  };
  const lines = [
    `curl -sS -g -i -X ${method}`,
    `--url ${quote(url)}`,
    ...fields.map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body.content === '' ? [] : [isPlain ? `--data-raw ${quote(body.content)}` : '--data-binary @-']),
  ];
  const command = lines.join(' \\\n  ');
  if (body.content === '' || isPlain) return command;
  return `printf %s '${body.encoding === 'base64' ? body.content.replace(/[^A-Za-z0-9+/=]/g, '') : inBase64()}' | base64 -d | ${command}`;
}
