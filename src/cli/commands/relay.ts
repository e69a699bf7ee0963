import { phrase } from '../../model/phrase.ts';
import type { AddCommand } from '../add-command.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { wholeNumber } from '../number-option.ts';
import type { Setting } from '../voice.ts';

interface Flags {
  readonly listen: string;
  readonly tokenFile?: string;
  readonly forwardTo?: string;
  readonly hold: number;
  readonly keep: number;
  readonly catalogue?: string;
}

/** `ppip relay`: takes the callbacks of a POS that knows one fixed URL, for whichever runs dial in. */
export const relayCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('relay')
    .description(say(phrase`take the callbacks of a POS with one fixed URL and hand each to the run that it belongs to, until it is interrupted; runs dial in (platform.relay)`))
    .option('--listen <host:port>', say(phrase`address to listen on`), '127.0.0.1:4011')
    .option('--token-file <file>', say(phrase`the token that runs must have (default: the variable PPIP_RELAY_TOKEN)`))
    .option('--forward-to <url>', say(phrase`who gets what belongs to no run, and whose answer goes back`))
    .option('--hold <seconds>', say(phrase`how long the POS waits while no run can take its call, before a 503`), wholeNumber(1, 600, voice), 10)
    .option('--keep <seconds>', say(phrase`how long such a call is kept for a run that comes later`), wholeNumber(0, 86_400, voice), 600)
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships, for where ids stand`))
    .addOption(languageOption(voice))
    .action(async (flags: Flags) => {
      await runRelay(flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runRelay({ listen, tokenFile, forwardTo, hold, keep, catalogue }: Flags, { stdout, stderr, env, signal, voice: { say } }: Setting): Promise<void> {
  const { openRelay } = await import('../../index.ts');
  const relay = await openRelay({
    listen, tokenFile, forwardTo, holdSeconds: hold, keepSeconds: keep, catalogueDir: catalogue, env,
    tell: (event) => { stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`); },
  });
  stdout.write(`${say(phrase`The relay is ready.`)}\n  ${say(phrase`callbacks: ${relay.url}`)}\n  ${say(phrase`runs:`)} platform: { relay: { url: "${relay.url.replace(/^http/, 'ws')}", token: … } }\n`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => { resolve(); }, { once: true });
  });
  await relay.close();
}
