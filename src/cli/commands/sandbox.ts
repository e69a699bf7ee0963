import type { AddCommand } from '../add-command.ts';
import { collect } from '../choose-subject.ts';
import { exitCodes } from '../exit-codes.ts';
import { wholeNumber } from '../number-option.ts';
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
  program
    .command('sandbox')
    .description('run the reference POS as a sandbox of its own, until it is interrupted')
    .option('--config <file>', 'take names, secret and locations from a ppip.yaml (default: those of the example, the secret from PPIP_SECRET)')
    .option('--catalogue <dir>', 'another catalogue than the one that ships')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <n>', 'port to listen on; 0 for a free one', wholeNumber(0, 65_535), 4020)
    .option('--platform-url <url>', 'where UEAT listens: one URL, or <locationId>=<url> for each (default: that of the config)', collect, [])
    .option('--flaw <name>', 'a flaw or oddity to have; several, or several with commas', collect, [])
    .action(async (flags: Flags) => {
      await runSandbox(flags, surroundings);
      end(exitCodes.passed);
    });
};

async function runSandbox(flags: Flags, { stdout, stderr, env, signal }: Setting): Promise<void> {
  const { startSandbox } = await import('../../index.ts');
  const sandbox = await startSandbox({
    configFile: flags.config, catalogueDir: flags.catalogue, host: flags.host, port: flags.port, platformUrls: flags.platformUrl,
    behaviours: flags.flaw.flatMap((entry) => entry.split(',')).map((entry) => entry.trim()).filter((entry) => entry !== ''), env,
    onEvent: ({ at, ...event }) => { stderr.write(`${at} ${JSON.stringify(event)}\n`); },
  });
  const locations = sandbox.locations.map(({ id, platformUrl }) => `  location ${id}: calls back to ${platformUrl ?? ''}`);
  stdout.write(`${['The sandbox is ready.', `  menuSyncUrl: ${sandbox.menuSyncUrl}`, `  ordersUrl: ${sandbox.ordersUrl}`, ...locations].join('\n')}\n`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => { resolve(); }, { once: true });
  });
  await sandbox.close();
}
