import { both, phrase } from '../../model/phrase.ts';
import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { duration } from '../duration-option.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { wholeNumber } from '../number-option.ts';
import { openSandboxView } from '../sandbox-view.ts';
import type { Setting } from '../voice.ts';

interface Flags {
  readonly config?: string;
  readonly catalogue?: string;
  readonly host?: string;
  readonly port?: number;
  readonly platformUrl: readonly string[];
  readonly flaw: readonly string[];
  readonly statusAfter?: number;
}

/** `ppip sandbox`: the reference POS as another process, to try the harness out. */
export const sandboxCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('sandbox')
    .description(say(phrase`run the reference POS as a sandbox of its own, until it is interrupted`))
    .option('--config <file>', say(phrase`take names, secret, locations and address from a ppip.yaml (default: ./ppip.yaml, else those of the example, the secret from PPIP_SECRET)`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--host <address>', say(phrase`address to listen on (default: that of the POS in ppip.yaml, else 127.0.0.1)`))
    .option('--port <n>', say(phrase`port to listen on; 0 for a free one (default: that of the POS in ppip.yaml, else 4020)`), wholeNumber(0, 65_535, voice))
    .option('--platform-url <url>', say(phrase`where UEAT listens: one URL, or <locationId>=<url> for each (default: that of the config)`), collect, [])
    .option('--flaw <name>', say(phrase`a flaw or oddity to have; several, or several with commas`), collect, [])
    .option('--status-after <time>', say(phrase`what it takes to each status, such as 2s (default: no time)`), duration(voice))
    .addOption(languageOption(voice))
    .action(async (flags: Flags) => {
      await runSandbox(flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runSandbox(flags: Flags, setting: Setting): Promise<void> {
  const { stdout, env, signal, voice: { say } } = setting;
  const { countPosEvent, emptyTally, startSandbox, tellPosEvent } = await import('../../index.ts');
  const sandbox = await startSandbox({
    configFile: flags.config, catalogueDir: flags.catalogue, host: flags.host, port: flags.port, platformUrls: flags.platformUrl,
    behaviours: flags.flaw.flatMap((entry) => entry.split(',')).map((entry) => entry.trim()).filter((entry) => entry !== ''), statusAfterMs: flags.statusAfter, env,
    onEvent: openSandboxView({ tell: tellPosEvent, count: countPosEvent, empty: emptyTally }, setting),
  });
  const locations = sandbox.locations.map(({ id, platformUrl }) => `  ${say(phrase`location ${id}: calls back to ${platformUrl ?? ''}`)}`);
  const { configFile, missedUrls: missed, partner: { name, posName } } = sandbox;
  const goesBy = configFile === undefined ? phrase`There is no ppip.yaml here: it goes by the example, ${name} (${posName}).` : phrase`It goes by ${configFile}: ${name} (${posName}).`;
  const notes = missed.length === 0 ? [] : [say(phrase`${configFile ?? ''} looks for the POS at ${both(missed)}, where this sandbox is not: put the URLs above into it to try this one.`)];
  stdout.write(`${[say(phrase`The sandbox is ready.`), say(goesBy), `  menuSyncUrl: ${sandbox.menuSyncUrl}`, `  ordersUrl: ${sandbox.ordersUrl}`, ...locations, ...notes].join('\n')}\n`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => { resolve(); }, { once: true });
  });
  await sandbox.close();
}
