import { z } from 'zod';
import { authored } from '../input/authored.ts';
import { phrase, type Phrase } from '../model/phrase.ts';

/** An http or https URL without a password in it, which would end up in the evidence. */
export const webUrlText = z
  .string()
  .superRefine((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const refuse = (message: string, hint: Phrase): void => {
      context.addIssue({ code: 'custom', message, params: { code: 'config.url', hint } });
    };
    if (url === undefined || !/^https?:$/.test(url.protocol)) refuse(authored`not an http or https URL`, phrase`write it whole, such as https://pos.example/orders`);
    else if (url.username !== '' || url.password !== '') refuse(authored`a URL must not hold a user or password`, phrase`UEAT identifies itself by its token alone`);
    else if (url.hash !== '') refuse(authored`a URL must not hold a #fragment`, phrase`take it out`);
  })
  .describe('An http or https URL.');

/** Whether a URL's host is this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
