import { describe, expect, it } from 'vitest';
import { shipped } from '../checks/rules.ts';
import { loadMinimal, problemsOf } from './minimal-catalogue.ts';

describe('a sound catalogue', () => {
  const catalogue = loadMinimal();

  it('has its scenarios in the order of their paths', () => {
    expect(catalogue.scenarios.map(({ id, opening }) => [id, opening])).toEqual([
      ['menu/sync', true],
      ['orders/plain', false],
      ['status/resend', false],
    ]);
  });

  it('has every default of an order written out', () => {
    expect(catalogue.scenarios[1]?.steps[0]).toEqual({
      kind: 'send',
      id: '1-send',
      as: 'first',
      call: 'order',
      orRefused: false,
      order: {
        items: [{ itemRole: 'simple', quantity: 1, modifiers: 'minimum' }],
        channel: 'Web',
        orderType: 'takeout',
        kiosk: false,
        customer: 'full',
        promotions: [],
        fees: [],
        tipCents: 0,
        paid: true,
        payments: [],
        content: [],
        tamper: [],
      },
      checks: [{ id: 'taken', verifies: ['ACK-001'], predicate: 'answers', params: '2xx', gate: false, location: 'orders/plain.yaml:8:14' }],
      except: [],
      location: 'orders/plain.yaml:5:5',
    });
  });

  it('has each step in the form of its kind', () => {
    const steps = catalogue.scenarios[2]?.steps.map(({ checks: _checks, location: _location, ...step }) => step);
    expect(steps?.[0]).toMatchObject({
      invalid: 'functional',
      order: {
        items: [{ quantity: 2, modifiers: [{ group: 0, option: 1, quantity: 1, modifiers: [{ group: 0, option: 0, quantity: 3, modifiers: [] }] }] }],
        tamper: [
          { at: '/Items/0/Id', change: 'set', value: 'no-such-item' },
          { at: '/Payment/Subtotal', change: 'add', value: 100 },
          { at: '/Customer', change: 'remove' },
        ],
      },
    });
    expect(steps?.slice(1)).toEqual([
      {
        kind: 'reply',
        id: '2-reply',
        call: 'orderStatus',
        for: 'first',
        answers: [
          { status: 503, headers: { 'retry-after': '1' }, delayMs: 0 },
          { headers: {}, fault: 'silence', delayMs: 500 },
        ],
        except: [],
      },
      { kind: 'expect', id: '3-expect', call: 'orderStatus', for: 'first', arrives: ['STA-001'], isRetry: true, except: [] },
      {
        kind: 'send',
        id: 'again',
        as: 'again',
        call: 'order',
        again: 'first',
        orRefused: false,
        resend: { restore: 'all', tamper: [] },
        except: ['acknowledged'],
      },
      { kind: 'pause', id: '5-pause', forMs: 1500, except: [] },
      { kind: 'ask', id: '6-ask', hook: 'closeStore', as: '6-ask', items: [], data: {}, prompt: { en: 'Close the store.', fr: 'Fermez le magasin.' }, for: 'first', except: [] },
      { kind: 'expectNone', id: '7-expectNone', call: 'orderStatus', for: 'again', except: [] },
    ]);
  });

  it('resends the same bytes when nothing is said of the order', () => {
    const scenario = loadMinimal({ 'status/resend.yaml': ['    order: { restore: all }\n', ''] }).scenarios[2];
    expect(scenario?.steps[3]).toMatchObject({ again: 'first', resend: { restore: 'none', tamper: [] } });
  });

  it('has its contract with exact tax rates and the order template', () => {
    const { contract } = catalogue;
    expect(contract.taxRegimes.QC?.map(({ rateMilliPercent }) => rateMilliPercent)).toEqual([5000, 9975]);
    expect(contract.inbound.orderStatus).toEqual({ pathAssumption: 'status.path', methods: ['PUT', 'POST'], schema: 'status.json', arrives: ['STA-001'] });
    expect(contract.orderTemplate).toEqual({ Customer: { FirstName: 'Test' } });
    expect(catalogue.standardMenu).toEqual({ Items: [{ Id: 'burger_001', Name: 'Burger' }] });
  });

  it('has durations of assumptions in milliseconds', () => {
    expect(catalogue.assumptions.find(({ id }) => id === 'deadline.status')?.position).toBe(180_000);
  });

  it('has standing checks with their scopes and calls', () => {
    expect(catalogue.standingChecks.map(({ id, scope, calls, predicate }) => [id, scope, calls, predicate])).toEqual([
      ['acknowledged', 'exchange', ['order', 'menuSync'], 'answers'],
      ['quiet', 'key', ['order'], 'silent'],
    ]);
  });

  it('loads the same from the files that it carries', () => {
    expect(loadMinimal(catalogue.files)).toEqual(catalogue);
  });

  it('leaves notes and hidden files out of itself and of its digest', () => {
    const { digest, files } = loadMinimal({ 'README.md': 'notes', 'status/README.md': 'notes', '.editorconfig': 'x' });
    expect(digest).toBe(catalogue.digest);
    expect(files).toEqual(catalogue.files);
  });
});

describe('a catalogue that is not whole', () => {
  it('is refused when it is empty', () => {
    const nothing = Object.fromEntries(Object.keys(loadMinimal().files).map((path) => [path, undefined]));
    expect(problemsOf(nothing)).toEqual([{ code: 'catalogue.empty', message: 'the catalogue is empty' }]);
  });

  it('is refused without a scenario', () => {
    const edits = { 'menu/sync.yaml': undefined, 'orders/plain.yaml': undefined, 'status/resend.yaml': undefined };
    expect(problemsOf(edits)).toEqual([{ code: 'catalogue.empty', message: 'the catalogue has no scenario' }]);
  });

  it.each(['contract.yaml', 'assumptions.yaml', 'always.yaml', 'menus/standard.json'])('is refused without %s', (path) => {
    expect(problemsOf({ [path]: undefined }).map(({ code, message }) => [code, message])).toEqual([
      ['catalogue.missingFile', `the catalogue has no ${path}`],
    ]);
  });

  it('is refused with a file that has no place in it', () => {
    expect(problemsOf({ 'status/other.yml': 'id: x', 'notes.txt': '' }).map(({ message, hint, location }) => [message, hint, location])).toEqual([
      ['this file is no part of a catalogue', 'scenarios end in .yaml; JSON belongs in schemas/, menus/ or payloads/', 'notes.txt'],
      ['this file is no part of a catalogue', 'rename it to status/other.yaml', 'status/other.yml'],
    ]);
  });
});

it('a burst is written out: each order and what is expected for it is a step of its own', () => {
  const catalogue = loadMinimal({ 'orders/plain.yaml': `id: orders/plain
title: { en: A burst, fr: Une rafale }
requires: [orders]
steps:
  - { send: order, as: first, times: 2, order: { items: [{ itemRole: simple }] }, checks: [{ id: taken, verifies: [ACK-001], answers: 2xx }] }
  - { expect: orderStatus, for: first, checks: [{ id: accepted, verifies: [STA-001], word: accepted }] }
` });
  const steps = catalogue.scenarios.find(({ id }) => id === 'orders/plain')?.steps.map((step) => [step.id, step.kind === 'send' ? step.as : step.kind === 'expect' ? step.for : '']);
  expect(steps).toEqual([['1-send-1', 'first-1'], ['1-send-2', 'first-2'], ['2-expect-1', 'first-1'], ['2-expect-2', 'first-2']]);
});

it('a burst that went through JSON, as the build leaves it, is the same', () => {
  const burst = shipped.scenarios.find(({ id }) => id === 'status/burst');
  const read = JSON.parse(JSON.stringify(burst)) as typeof burst;
  const members = (scenario: typeof burst): unknown => scenario?.steps.map((step) => (step.kind === 'send'
    ? [step.id, step.as, step.burst, step.call, step.order, step.checks, step.except, step.location, step.orRefused, step.again, step.times]
    : step.kind === 'expect' ? [step.id, step.for, step.call, step.arrives, step.isRetry, step.checks, step.except, step.location] : step));
  expect(burst?.steps.length).toBeGreaterThan(20);
  expect(members(read)).toEqual(members(burst));
});
