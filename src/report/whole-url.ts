/**
 * The URL that a request was sent to: an inbound one names only its path, and needs the host of `base`. A path without the prefix of `base` lost
 * it to a proxy on the way.
 */
export function wholeUrl(url: string, base: string): string {
  const whole = URL.canParse(base) ? base : 'http://localhost/';
  if (!URL.canParse(url, whole)) return new URL(whole).href;
  const prefix = new URL(whole).pathname.replace(/\/$/, '');
  const isBare = prefix !== '' && /^\/(?!\/)/.test(url) && !url.startsWith(`${prefix}/`);
  return new URL(isBare ? `${prefix}${url}` : url, whole).href;
}
