import { Option, type Command } from 'commander';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import { tokenFaults, type TokenFault } from '../../model/scenario.ts';
import type { Language } from '../../model/text.ts';
import type { AddCommand } from '../add-command.ts';
import { chooseSubject, collect } from '../choose-subject.ts';
import { columnsOf } from '../columns-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOption } from '../language-option.ts';
import { readStream } from '../read-stream.ts';
import { addTunnelOptions, readTunnel, type TunnelFlags } from '../tunnel-option.ts';
import type { Setting, Voice } from '../voice.ts';
import { wantsColor } from '../write-reports.ts';

interface Flags extends TunnelFlags {
  readonly config?: string;
  readonly pos?: string;
  readonly catalogue?: string;
  readonly location?: string;
  readonly fault?: TokenFault;
  readonly out: string;
  readonly itemRole?: readonly string[];
  readonly body?: string;
  readonly json?: true;
  readonly lang: Language;
  readonly color: boolean;
}

/** `ppip send`: one call to the POS by hand. */
export const sendCommand: AddCommand = (program, surroundings, end) => {
  const { voice, voice: { say } } = surroundings;
  const send = program.command('send').description(say(phrase`make one call to the POS by hand, wait for its callback and show both; judges nothing and keeps no run folder`));
  addOptions(send.command('menu-sync').description(say(phrase`ask for the menu; exits 0 when it came, else 3`)), voice)
    .action(async (flags: Flags) => { end(await runSend('menuSync', flags, surroundings)); });
  addOptions(send.command('order').description(say(phrase`send one order under a new OrderId; exits 0 when its status came, else 3`)), voice)
    .option('--item-role <role>', say(phrase`order an item by the role that it plays; several for several lines`), collect, [])
    .option('--body <file>', say(phrase`send this order as it stands, under the OrderId that it has; - for standard input`))
    .action(async (flags: Flags) => { end(await runSend('order', flags, surroundings)); });
};

function addOptions(command: Command, voice: Voice): Command {
  const { say } = voice;
  return addTunnelOptions(command
    .option('--config <file>', say(phrase`the partner (default: ppip.yaml)`))
    .option('--pos <pos>', say(phrase`reference[:<flaw or oddity>,…]: the embedded reference POS, which needs no config`))
    .option('--catalogue <dir>', say(phrase`another catalogue than the one that ships`))
    .option('--location <id>', say(phrase`the location that it is about (default: the first that takes such calls)`))
    .addOption(new Option('--fault <fault>', say(phrase`make the token wrong on purpose`)).choices(tokenFaults))
    .option('--out <dir>', say(phrase`where used OrderIds are listed`), 'ppip-runs')
    .option('--json', say(phrase`as JSON`))
    .addOption(languageOption(voice))
    .option('--no-color', say(phrase`no colours`)), voice);
}

async function runSend(call: 'menuSync' | 'order', flags: Flags, surroundings: Setting): Promise<number> {
  const { itemRole = [], body: bodyFile, lang: language, json } = flags;
  if (bodyFile !== undefined && itemRole.length > 0) {
    throw new InputError([{ code: 'usage.twoOrders', message: phrase`--body and --item-role exclude each other`, hint: phrase`an order in a file says itself what is ordered` }]);
  }
  const { maxBodyBytes, renderByHand, sendByHand } = await import('../../index.ts');
  const { stdin, stdout, env, signal } = surroundings;
  const print = renderByHand({ language, color: wantsColor(flags.color, surroundings), width: columnsOf(stdout) });
  const body = bodyFile === undefined ? undefined : bodyFile === '-' ? { name: '<stdin>', bytes: await readStream(stdin, maxBodyBytes) } : { name: bodyFile };
  const result = await sendByHand({
    subject: chooseSubject(flags), catalogueDir: flags.catalogue, call, itemRoles: itemRole, body, locationId: flags.location, fault: flags.fault, outDir: flags.out, env, signal, tunnel: readTunnel(flags),
    onAnswered: (sent, waitsForMs) => { if (json !== true) stdout.write(print.sending(sent, waitsForMs)); },
  });
  if (result === undefined) return exitCodes.interrupted;
  stdout.write(json === true ? `${JSON.stringify({ ...result, form: result.form?.check }, null, 2)}\n` : print.callback(result));
  if (signal.aborted) return exitCodes.interrupted;
  return result.isComplete ? exitCodes.passed : exitCodes.incomplete;
}
