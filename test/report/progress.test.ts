import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/event.ts';
import ora from 'ora';
import { createProgress, type ProgressOptions } from '../../src/report/terminal/progress.ts';
import { passedSample } from './fixture.ts';

const header = {
  schemaVersion: 1, runId: 'r', operator: 'partner', harnessVersion: '0.1.0', catalogue: passedSample.report.catalogue, partner: passedSample.report.partner,
  assumptions: [], timeouts: { acknowledgeMs: 1, statusMs: 1, menuMs: 1, quietMs: 1 }, lanes: 1, seed: 1,
  plan: {
    profile: passedSample.report.profile, isPartial: false, selection: [], coreOff: [], orderCount: 1, menuSyncCount: 1,
    scenarios: [{ id: 'orders/one', scenario: 'orders/one', state: 'run', asControl: false, isAsking: false }],
  },
} as const;

const facts: readonly Fact[] = [
  { type: 'runStarted', header },
  { type: 'scenarioStarted', scenario: 'orders/one', locationId: 'l' },
  { type: 'scenarioStarted', scenario: 'orders/one-more', locationId: 'l' },
  { type: 'waitEnded', step: 'orders/one/first', claimed: 'x2', cutShort: false },
  { type: 'waitEnded', step: 'orders/one-more/first', cutShort: false },
  { type: 'asked', step: 'orders/one/till', hook: 'sellOut' },
  { type: 'stepBlocked', step: 'orders/one/till', cause: { code: 'ask.unanswered', args: { hook: 'sell\u001bOut' } } },
  { type: 'scenarioEnded', scenario: 'orders/one' },
  { type: 'scenarioBlocked', scenario: 'orders/last', cause: { code: 'status.neverSeen', args: {} } },
  { type: 'runEnded', interrupted: true },
];

interface Playing extends Partial<Pick<ProgressOptions, 'language'>> {
  readonly isInteractive?: boolean;
  readonly stream?: PassThrough;
  readonly told?: readonly Fact[];
  readonly beforeFact?: (index: number) => void;
}

function play({ isInteractive = false, language = 'en', stream = new PassThrough(), told = facts, beforeFact = () => undefined }: Playing = {}): string {
  const progress = createProgress({ stream, language, ...(isInteractive && { spin: ora }) });
  told.forEach((fact, index) => {
    beforeFact(index);
    progress.onEvent({ ...fact, seq: index + 1, at: '2026-11-24T07:46:39.000Z', atMs: index * 1_000 });
  });
  progress.stop();
  return String(stream.read() ?? '');
}

/** A terminal that says how wide it is, and loses patience with whoever clears without end. */
class Screen extends PassThrough {
  readonly isTTY = true;
  columns: number;
  #clearedLines = 0;

  constructor(columns: number) {
    super();
    this.columns = columns;
  }

  cursorTo(): boolean { return true; }

  moveCursor(): boolean { return true; }

  clearLine(): boolean {
    this.#clearedLines += 1;
    if (this.#clearedLines > 1_000) throw new Error('more lines were cleared than there could be');
    return true;
  }
}

describe('createProgress', () => {
  it('writes a plain line for each scenario when it ends, with its time and how its waits ended', () => {
    expect(play().split('\n')).toEqual([
      'Scenarios: 1 against Acme POS 5.2.1, http://127.0.0.1:4020/orders',
      '  Waiting for something to happen at the till: orders/one/till (sellOut)',
      expect.stringMatching(/^ {2}orders\/one · 6\u00A0s · answered 1 · Something was to happen at the till \(sell\\eOut\)/),
      expect.stringMatching(/^ {2}orders\/last · No order status was ever seen/),
      '  orders/one-more · 7\u00A0s · empty 1',
      'The run was interrupted.',
      '',
    ]);
  });

  it('names each order that a person at the till must see to, and what to do with it', () => {
    const told: readonly Fact[] = [
      { type: 'scenarioStarted', scenario: 'orders/one', locationId: 'l' },
      { type: 'waitStarted', step: 'orders/one/first', key: 'order:4711', timeoutMs: 1, atTill: 'accept' },
      { type: 'waitStarted', step: 'orders/one/second', key: 'order:4712', timeoutMs: 1, atTill: 'reject' },
      { type: 'waitStarted', step: 'orders/one/third', key: 'order:4713', timeoutMs: 1 },
    ];
    expect(play({ told })).toBe('  At the till, accept order 4711\n  At the till, wait until the POS rejects order 4712 (reject it if you are asked)\n');
    expect(play({ told, language: 'fr' })).toBe('  À la caisse, acceptez la commande 4711\n  À la caisse, attendez que le PDV rejette la commande 4712 (rejetez-la si on vous le demande)\n');
  });

  it('says what makes a run pointless once, whose it is and what to do, and not again for each scenario', () => {
    const cause = { code: 'doctor.notConnected', args: { address: '127.0.0.1:4020', detail: 'refused' } };
    const told: readonly Fact[] = [
      { type: 'diagnosed', findings: [{ check: 'dns', state: 'ok', code: 'doctor.namesFound', args: { hosts: ['h'] } }, { check: 'connection', state: 'problem', ...cause }], stoppedBy: cause },
      { type: 'scenarioBlocked', scenario: 'orders/one', cause }, { type: 'scenarioBlocked', scenario: 'orders/two', cause },
    ];
    expect(play({ told }).split('\n')).toEqual([
      '  ✗ No connection to 127.0.0.1:4020: refused. [doctor.notConnected]',
      '    In the surroundings: network, machine, sandbox. Fix: Start the sandbox, and compare host and port with pos in ppip.yaml.',
      '  The rest of the run would be pointless, and is not played (--no-doctor plays it all the same).', '',
    ]);
    expect(play({ told, language: 'fr' })).toContain('La suite de l’essai serait inutile');
  });

  it('speaks French', () => {
    expect(play({ language: 'fr' }).split('\n').at(0)).toBe('Scénarios\u00A0: 1 contre Acme POS 5.2.1, http://127.0.0.1:4020/orders');
  });

  it('writes the same lines beside a spinner when somebody watches', () => {
    const shown = play({ isInteractive: true });
    for (const line of play().split('\n').filter((text) => text !== '')) expect(shown).toContain(`${line}\n`);
    expect(shown).toContain('Playing orders/one');
  });

  it('writes plain lines on a terminal that reports no columns', () => {
    expect(play({ isInteractive: true, stream: new Screen(0) })).toBe(play());
  });

  it('takes the spinner away when a terminal loses its columns while a run goes on', () => {
    const screen = new Screen(80);
    const loseColumns = (index: number): void => {
      if (index !== 3) return;
      screen.columns = 0;
      screen.emit('resize');
    };
    const shown = play({ isInteractive: true, stream: screen, beforeFact: loseColumns });
    expect(shown).toContain('Playing orders/one');
    expect(shown.endsWith(play().split('\n').slice(1).join('\n'))).toBe(true);
    expect(screen.listenerCount('resize')).toBe(0);
  });
});
