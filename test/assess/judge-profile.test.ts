import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Json } from '../../src/model/json.ts';
import type { ProfileFinding } from '../../src/model/report.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts';
import { Evidence } from '../checks/evidence.ts';
import { catalogueOf, shipped } from '../checks/rules.ts';
import { expectCall, sendMenuSync, sendOrder, story } from '../checks/stories.ts';

const rules = catalogueOf([
  story('a', [sendMenuSync('sync'), expectCall('menu', 'sync', { call: 'menu' })]),
  story('b', [sendOrder('order')], { requires: ['orders.variations'] }),
  story('c', [sendOrder('order')], { requires: ['menu.push'] }),
]);

type Capabilities = Readonly<Record<string, boolean>>;

const sized: Json = { Items: [{ Id: '7', Name: 'Tea', Type: 'Item', Prices: [], Variations: [{ Id: '8', Name: 'Small', Prices: [{ Service: 'Pickup', Price: 100 }] }] }] };
const plain: Json = { Items: [{ Id: '7', Name: 'Tea', Type: 'Item', Prices: [{ Service: 'Pickup', Price: 100 }], HasFederalTax: true, HasProvincialTax: true }] };

/** A run in which a POS sends a menu. */
function runWith(menu: Json, capabilities: Capabilities): Evidence {
  const evidence = new Evidence({ catalogue: rules, partner: { capabilities } });
  const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
  evidence.wait('a/menu', attempt, evidence.callback(attempt, menu, { call: 'menu' }));
  return evidence;
}

const findingsOf = ({ events, catalogue }: Evidence, capability: string): readonly ProfileFinding[] =>
  assess(events, catalogue).profile.findings.filter((finding) => finding.capability === capability);

describe('a capability that is switched off', () => {
  it('and is seen in a menu is a finding that names the item and its place', () => {
    expect(findingsOf(runWith(sized, { 'orders.variations': false }), 'orders.variations')).toEqual([{
      capability: 'orders.variations', code: 'capability.seenButOff',
      args: { capability: 'orders.variations', role: 'variation', id: '8', name: 'Small' },
      evidence: [{ exchangeId: 'x2', pointer: '/Items/0/Variations/0' }],
    }]);
  });

  it('and is not seen is none', () => {
    expect(findingsOf(runWith(plain, { 'orders.variations': false }), 'orders.variations')).toEqual([]);
  });

  it('and is seen as a call is a finding that names the call', () => {
    const evidence = runWith(plain, {});
    evidence.callback(undefined, { Items: [] }, { call: 'menuPush', correlation: { kind: 'initiated' } });
    expect(findingsOf(evidence, 'menu.push')).toMatchObject([{ code: 'capability.seenButOff', args: { call: 'menuPush' }, evidence: [{ exchangeId: 'x3' }] }]);
  });

  it('with its whole flow is nothing to speak of', () => {
    const evidence = new Evidence({ catalogue: rules, partner: { scope: { flows: ['menu'], products: ['online-ordering'] } } });
    const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
    evidence.callback(attempt, sized, { call: 'menu' });
    expect(findingsOf(evidence, 'orders.variations')).toEqual([]);
  });
});

describe('a capability that is part of the integration', () => {
  it('and for which no item was found is a finding', () => {
    const evidence = runWith(plain, {});
    evidence.begin('b');
    evidence.blockStep('b/order', { code: 'item.unbound', args: { role: 'variation' } });
    evidence.finish('b');
    expect(findingsOf(evidence, 'orders.variations')).toEqual([{
      capability: 'orders.variations', code: 'capability.declaredButAbsent',
      args: { capability: 'orders.variations', itemRoles: ['variation'], calls: [] }, evidence: [],
    }]);
  });

  it('and was not looked for yet is none', () => {
    expect(findingsOf(runWith(plain, {}), 'orders.variations')).toEqual([]);
  });

  it('and is seen is none, whatever else was missing', () => {
    const evidence = runWith(sized, {});
    evidence.begin('b');
    evidence.blockStep('b/order', { code: 'item.unbound', args: { role: 'simple' } });
    evidence.finish('b');
    expect(findingsOf(evidence, 'orders.variations')).toEqual([]);
  });

  it('and of which no call came to the end is a finding', () => {
    const evidence = runWith(plain, { 'menu.push': true });
    evidence.begin('c');
    evidence.finish('c');
    expect(findingsOf(evidence, 'menu.push')).toMatchObject([{ code: 'capability.declaredButAbsent', args: { calls: ['menuPush'] } }]);
  });
});

it('every role that shows a capability is a role of the contract, and every such capability is told apart by one', () => {
  const shown = shipped.contract.capabilities.filter(({ shownBy }) => shownBy.itemRoles.length + shownBy.calls.length > 0).map(({ id }) => id);
  expect(shown).toEqual(expect.arrayContaining(['orders.variations', 'orders.modifiers', 'orders.nestedModifiers', 'orders.untaxedItems', 'menu.push', 'refund']));
});

it('reports for people say where the profile and what was seen do not agree, without a change of the verdict', () => {
  const off = assess(runWith(sized, { 'orders.variations': false }).events, rules);
  const on = assess(runWith(sized, {}).events, rules);
  const options = { language: 'en', color: false, width: 300, exchangeOf: () => undefined, exchanges: [], evidencePath: 'events.jsonl' } as const;
  expect(off.verdict).toBe(on.verdict);
  expect(renderTerminal(off, options)).toContain('orders.variations is switched off, and yet it was seen: “Small” (8)');
  expect(renderMarkdown(off, options)).toContain('orders.variations is switched off');
});
