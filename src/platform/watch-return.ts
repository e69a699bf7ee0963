import type { Clock } from '../model/ports.ts';
import { openConnection } from './probe/open-connection.ts';

/** Whose return is watched for, and how often it is tried, in milliseconds. */
export interface ReturnWatch {
  readonly urls: readonly string[];
  readonly everyMs: number;
  readonly clock: Clock;
  readonly onReturn: () => void;
}

const usualPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * Tries again and again whether connections are taken, and tells when one is that was refused before: a POS that was built anew and started.
 * Nothing is sent. @returns a function that stops it
 */
export function watchReturn({ urls, everyMs, clock, onReturn }: ReturnWatch): () => void {
  const places = [...new Map(urls.map((text) => new URL(text)).map((url) => [url.host, url])).values()];
  const wasDown = new Map<string, boolean>();
  let isOver = false;
  let cancel: () => void = () => undefined;

  const look = async ({ host, hostname, port, protocol }: URL): Promise<boolean> => {
    const refusal = await openConnection({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (usualPorts[protocol] ?? 80), timeoutMs: everyMs, clock });
    const isBack = refusal === undefined && wasDown.get(host) === true;
    wasDown.set(host, refusal !== undefined);
    return isBack;
  };
  const round = async (): Promise<void> => {
    const back = await Promise.all(places.map(look));
    if (isOver) return;
    if (back.includes(true)) onReturn();
    cancel = clock.after(everyMs, () => { void round(); });
  };
  if (places.length > 0) void round();
  return () => {
    isOver = true;
    cancel();
  };
}
