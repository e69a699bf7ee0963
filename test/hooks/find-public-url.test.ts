import { describe, expect, it } from 'vitest';
import { findPublicUrl } from '../../src/hooks/find-public-url.ts';

const command = ['tunnel', '--to', 'http://10.0.0.9:4010'];

describe('the public URL in what a tunnel program prints', () => {
  it.each([
    ['cloudflared', `2026-11-24T10:00:00Z INF Thank you for trying Cloudflare Tunnel. (https://www.cloudflare.com/website-terms/) https://developers.cloudflare.com/cloudflare-one/
2026-11-24T10:00:00Z INF Requesting new quick Tunnel on trycloudflare.com...
2026-11-24T10:00:02Z INF |  https://some-four-odd-words.trycloudflare.com                   |
`, 'https://some-four-odd-words.trycloudflare.com'],
    ['ngrok', 't=2026 lvl=info msg="starting web service" obj=web addr=127.0.0.1:4040 url=http://127.0.0.1:4040\nt=2026 lvl=info msg="started tunnel" addr=http://localhost:4010 url=https://ab12.ngrok-free.app\n', 'https://ab12.ngrok-free.app'],
    ['ssh to localhost.run', 'Welcome to localhost.run!\nFollow https://twitter.com/localhost_run and https://localhost.run/docs/\nab12.lhr.life tunneled with tls termination, https://ab12.lhr.life\n', 'https://ab12.lhr.life'],
    ['a program with colours and a path', '\u001b[32mForwarding\u001b[0m \u001b[1mhttps://lab.example/ppip/\u001b[0m -> http://10.0.0.9:4010\n', 'https://lab.example/ppip'],
    ['a program that ends its sentence with a stop', 'Listening at https://lab.example.\n', 'https://lab.example'],
  ])('of %s', (_what, output, url) => {
    expect(findPublicUrl(output, { command })).toBe(url);
  });

  it('may be a reserved domain that stands in the command', () => {
    expect(findPublicUrl('url=https://acme.ngrok.app addr=http://10.0.0.9:4010 ', { command: ['ngrok', 'http', '--url=https://acme.ngrok.app', '10.0.0.9:4010'] })).toBe('https://acme.ngrok.app');
  });

  it.each([
    ['nothing', ''],
    ['only where the tunnel leads to', 'forwarding to http://10.0.0.9:4010 \n'],
    ['only this machine', 'inspect at http://localhost:4040/ or http://[::1]:4040/\n'],
    ['a URL that has not come to its end', 'your url is https://ab12.tun'],
  ])('is not there yet in %s', (_what, output) => {
    expect(findPublicUrl(output, { command })).toBeUndefined();
  });

  it('is what the pattern says, with or without its scheme', () => {
    expect(findPublicUrl('a https://one.example b http://127.0.0.1:99/x ', { command, pattern: /b (\S+)/ })).toBe('http://127.0.0.1:99/x');
    expect(findPublicUrl('host two.example ready', { command, pattern: /\w+\.example/ })).toBe('https://two.example');
    expect(findPublicUrl('https://one.example ', { command, pattern: /b (\S+)/ })).toBeUndefined();
    expect(findPublicUrl('b http://127.0.0.1:9', { command, pattern: /b (\S+)/ })).toBeUndefined();
    expect(findPublicUrl('b http://127.0.0.1:9', { command, pattern: /b (\S+)/, isWhole: true })).toBe('http://127.0.0.1:9');
  });
});
