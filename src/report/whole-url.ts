/** The URL that a request was sent to: an inbound one names only its path, and needs the host of `base`. */
export function wholeUrl(url: string, base: string): string {
  const whole = URL.canParse(base) ? base : 'http://localhost/';
  return URL.canParse(url, whole) ? new URL(url, whole).href : new URL(whole).href;
}
