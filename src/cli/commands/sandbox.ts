import { phrase } from '../../model/phrase.ts';
import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { wholeNumber } from '../number-option.ts';
import { openSandboxView } from '../sandbox-view.ts';
import type { Setting } from '../voice.ts';

interface Flags {
  readonly config?: string;
  readonly catalogue?: string;
  readonly host: string;
  readonly port: number;
  readonly platformUrl: readonly string[];
  readonly flaw: readonly string[];
}

/** `ppip sandbox`: the reference POS as another process, to try the harness out. */
export const sandboxCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  program
    .command('sandbox')
    .description(say(phrase`run the reference POS as a sandbox of its own, until it is interrupted`))
    .option('--config <file>', say(phrase`take names, secret and locations from a ppip.yaml (default: those of the example, the secret from PPIP_SECRET)`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--host <address>', say(phrase`address to listen on`), '127.0.0.1')
    .option('--port <n>', say(phrase`port to listen on; 0 for a free one`), wholeNumber(0, 65_535, voice), 4020)
    .option('--platform-url <url>', say(phrase`where UEAT listens: one URL, or <locationId>=<url> for each (default: that of the config)`), collect, [])
    .option('--flaw <name>', say(phrase`a flaw or oddity to have; several, or several with commas`), collect, [])
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
    behaviours: flags.flaw.flatMap((entry) => entry.split(',')).map((entry) => entry.trim()).filter((entry) => entry !== ''), env,
    onEvent: openSandboxView({ tell: tellPosEvent, count: countPosEvent, empty: emptyTally }, setting),
  });
  const locations = sandbox.locations.map(({ id, platformUrl }) => `  ${say(phrase`location ${id}: calls back to ${platformUrl ?? ''}`)}`);
  stdout.write(`${[say(phrase`The sandbox is ready.`), `  menuSyncUrl: ${sandbox.menuSyncUrl}`, `  ordersUrl: ${sandbox.ordersUrl}`, ...locations].join('\n')}\n`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => { resolve(); }, { once: true });
  });
  await sandbox.close();
}
