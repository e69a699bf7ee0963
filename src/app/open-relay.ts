import { parseListen } from '../config/parse-listen.ts';
import { readUserText } from '../config/read-user-file.ts';
import { readPositions } from '../contract/read-positions.ts';
import { leastTokenLength } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { createDispatcher } from '../platform/create-dispatcher.ts';
import type { TellRelay } from '../relay/relay-event.ts';
import type { Relay } from '../relay/start-relay.ts';
import { newGuid } from './create-ids.ts';
import { loadRules } from './load-rules.ts';
import { systemClock } from './system-clock.ts';

/** A relay as a person asks for it. */
export interface RelayChoice {
  /** `host:port`. */
  readonly listen: string;
  /** A file with the token; the variable PPIP_RELAY_TOKEN when it is left out. */
  readonly tokenFile?: string | undefined;
  readonly forwardTo?: string | undefined;
  readonly holdSeconds: number;
  readonly keepSeconds: number;
  readonly catalogueDir?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tell: TellRelay;
}

/** Longer than any answer that a scenario holds back. */
const answerMs = 120_000;
const heartbeatMs = 15_000;
/** A little longer than a run waits at most before it dials again. */
const settleMs = 12_000;
const connectTimeoutMs = 10_000;
/** As many as may call the relay may be called on for them. */
const maxForwarded = 128;
const maxBodyBytes = 32 * 1024 * 1024;
const maxKeptBytes = 64 * 1024 * 1024;
const maxKeptCalls = 1_000;

/**
 * Starts a relay.
 * @throws InputError for bad input, EnvironmentError when the address cannot be listened on
 */
export async function openRelay({ listen, tokenFile, forwardTo, holdSeconds, keepSeconds, catalogueDir, env, tell }: RelayChoice): Promise<Relay> {
  const hint = phrase`write the token, a random text, into the file alone`;
  const token = (tokenFile === undefined ? env.PPIP_RELAY_TOKEN ?? '' : await readUserText(tokenFile, { kind: 'input', limit: 4_096, hint })).trim();
  const address = parseListen(listen);
  const problems: Problem[] = [];
  if (address === undefined) problems.push({ code: 'relay.listen', message: phrase`${listen} is no address to listen on`, hint: phrase`write host:port, such as '0.0.0.0:4011'` });
  if (token.length < leastTokenLength) {
    const message = token === '' ? phrase`there is no token` : phrase`the token has ${token.length} characters, and needs ${leastTokenLength}`;
    problems.push({ code: 'relay.token', message, hint: phrase`set PPIP_RELAY_TOKEN, or name a file with --token-file; openssl rand -hex 32 makes one` });
  }
  if (forwardTo !== undefined && !isPlainUrl(forwardTo)) {
    problems.push({ code: 'relay.forwardTo', message: phrase`${forwardTo} is no http or https URL without a query`, hint: phrase`write where the calls go that belong to no run, less the paths that the POS adds` });
  }
  if (problems.length > 0 || address === undefined) throw new InputError(problems);
  const { assumptions } = await loadRules(catalogueDir);
  // Loaded only when there is a relay: other commands do without its server.
  const { startRelay } = await import('../relay/start-relay.ts');
  return startRelay({
    ...address, token, dispatcher: createDispatcher({ connectTimeoutMs, maxConnections: maxForwarded, env }), positions: readPositions(assumptions), forwardTo, heartbeatMs, clock: systemClock, newId: newGuid, tell,
    limits: { holdMs: holdSeconds * 1000, settleMs, keepMs: keepSeconds * 1000, answerMs, maxCalls: maxKeptCalls, maxBytes: maxKeptBytes, maxBodyBytes },
  });
}

function isPlainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && search === '' && hash === '';
}
