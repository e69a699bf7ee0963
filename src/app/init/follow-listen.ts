import { parseListen, type ListenAddress } from '../../config/parse-listen.ts';
import { isLoopback } from '../../config/web-url.ts';
import type { InitAnswers } from '../../model/init-question.ts';
import { spellHost } from '../../model/spell-host.ts';
import { usualAnswer } from './default-answers.ts';
import type { Init } from './open-init.ts';

/** What becomes of the public URL that ppip.yaml has when the harness is to listen elsewhere. */
export interface PublicUrlAfter {
  readonly kind: 'follows' | 'stays';
  readonly url: string;
  /** Where that is, as it was answered. */
  readonly listen: string;
}

/**
 * A public URL that is only the address on which the harness listened, as this machine calls itself, follows to where it listens now. Any other is known to
 * somebody else, such as a tunnel or a proxy, and stays.
 * @returns undefined when nothing about it is to be said: it is answered anew, is not there, or leads there all the same
 */
export function publicUrlAfter(init: Init, answers: InitAnswers['config']): PublicUrlAfter | undefined {
  const { listen: written = usualAnswer('listen', init, {}), publicUrl } = init.existing.config;
  const { listen } = answers;
  if (typeof written !== 'string' || typeof listen !== 'string' || written === listen || answers.publicUrl !== undefined) return undefined;
  if (typeof publicUrl !== 'string' || !URL.canParse(publicUrl)) return undefined;
  const [was, is] = [parseListen(written), parseListen(listen)];
  // What is no address is told as such.
  if (was === undefined || is === undefined) return undefined;
  const url = new URL(publicUrl);
  if (!isAddressOf(was, url)) return { kind: 'stays', url: publicUrl, listen };
  const host = isAnyAddress(is) || is.host === was.host ? url.hostname : spellHost(is.host);
  const path = url.pathname.replace(/\/$/, '');
  return host === url.hostname && is.port === portOf(url) ? undefined : { kind: 'follows', url: `${url.protocol}//${host}:${is.port}${path}`, listen };
}

/** The answers, with the public URL that follows from them. */
export function withPublicUrl(init: Init, answers: InitAnswers['config']): InitAnswers['config'] {
  const after = publicUrlAfter(init, answers);
  return after?.kind === 'follows' ? { ...answers, publicUrl: after.url } : answers;
}

const isAnyAddress = ({ host }: ListenAddress): boolean => host === '0.0.0.0' || host === '::';
const portOf = ({ port, protocol }: URL): number => (port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port));

function isAddressOf(listen: ListenAddress, url: URL): boolean {
  return isLoopback(url.href) && portOf(url) === listen.port && (isAnyAddress(listen) || isLoopback(`http://${spellHost(listen.host)}`));
}
