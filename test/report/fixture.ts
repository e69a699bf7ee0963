import type { Attempt } from '../../src/model/correlation.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Json } from '../../src/model/json.ts';
import { outcomes, standings } from '../../src/model/outcome.ts';
import type { Report, RequirementReport } from '../../src/model/report.ts';
import { createExchangeLookup } from './exchange-lookup.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';

const body = (value: Json | string) => {
  const content = typeof value === 'string' ? value : JSON.stringify(value);
  return { encoding: 'utf8', content, bytes: Buffer.byteLength(content), truncated: false } as const;
};

/** An order that we sent, with the POS's acknowledgement. */
export function sentOrder(id: string, itemId: string, answer: Json | string = ''): Exchange {
  const order = {
    Location: { Id: '019a9794-ea27-71a8-bc7a-ecffd058546c', Name: 'Location 1' },
    OrderIds: { OrderId: 1204, ExternalOrderId: null },
    Items: [{ Id: itemId, Name: 'Burger végé', Quantity: 1, UnitPrice: 850, Modifiers: [], HasFederalTax: true, HasProvincialTax: true }],
    Payment: { Subtotal: 850, Taxes: [{ Amount: 43, Name: 'GST', Type: 'Federal' }] },
  };
  return {
    id, direction: 'out', call: 'order', startedMs: 2_000, seq: 12, attemptId: `a-${id}`, token: { kind: 'jwt', seenAt: 1_795_506_400 },
    request: { method: 'POST', url: 'http://127.0.0.1:4020/orders', headers: [['content-type', 'application/json']], body: body(order) },
    closing: { kind: 'answered', response: { status: 200, headers: [], body: body(answer) } }, endedMs: 2_020,
  };
}

/** A status that the POS sent. */
export function receivedStatus(id: string, content: Json | string): Exchange {
  return {
    id, direction: 'in', call: 'orderStatus', startedMs: 2_400, seq: 17, correlation: { kind: 'matched', key: 'order:1204', by: 'orderId' }, token: { kind: 'jwt', seenAt: 1_795_506_400 },
    request: { method: 'PUT', url: '/v2/order/status', headers: [['content-type', 'application/json']], body: body(content) },
    closing: { kind: 'answered', response: { status: 200, headers: [], body: body('') } }, endedMs: 2_401,
  };
}

/** A finding of a step's check. */
export function finding(part: Partial<Finding> & Pick<Finding, 'outcome' | 'code'>): Finding {
  return { args: {}, evidence: [], scenario: 'status/unknown-item', step: 'first-status', check: 'rejected', count: 1, location: 'status/unknown-item.yaml:21:9', ...part };
}

/** A requirement as a report shows it. */
export function requirement(part: Partial<RequirementReport> & Pick<RequirementReport, 'id'>): RequirementReport {
  return {
    level: 'must', required: part.level === undefined || part.level === 'must', standing: 'conformant',
    text: { en: `Rule ${part.id} in English.`, fr: `La règle ${part.id} en français.` },
    fix: { en: 'Look at the place that makes it.', fr: 'Voyez ce qui le produit.' },
    source: { page: 'use-cases/status-management', section: 'Order statuses' },
    findings: [finding({ outcome: 'passed', code: 'status.documented', args: { word: 'ACCEPTED' }, scenario: 'orders/takeout-asap', check: part.id.toLowerCase() })],
    ...part,
  };
}

const kept = ['MENU-001', 'MENU-002', 'ORD-001', 'STA-001', 'STA-002'].map((id) => requirement({ id }));

/** A report over these requirements, with counts that fit them. */
export function report(part: Partial<Report> & Pick<Report, 'verdict' | 'requirements'>): Report {
  const findings = part.requirements.flatMap((item) => item.findings);
  const count = <K extends string>(names: readonly K[], of: (name: K) => number): Record<K, number> =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, number>;
  return {
    schemaVersion: 1, reasons: [], certifies: part.verdict === 'passed',
    profile: { in: ['menu', 'orders', 'status', 'orders.delivery'], out: ['menu.push', 'refund'], findings: [] },
    harness: { version: '0.1.0' },
    catalogue: { version: '1.0.0', digest: `sha256:${'0f1e2d3c4b5a6978'.repeat(4)}`, authority: 'public' },
    partner: {
      name: 'Acme POS', posName: 'acme-pos', version: '5.2.1', scope: { flows: ['menu', 'orders', 'status'], products: ['online-ordering'] },
      locations: [{ id: '019a9794-ea27-71a8-bc7a-ecffd058546c', name: 'Location 1', roles: ['menu-owner', 'order-fulfillment'], timeZone: 'America/Toronto', taxes: 'QC' }],
      menuSyncUrl: 'http://127.0.0.1:4020/menu-sync', ordersUrl: 'http://127.0.0.1:4020/orders', environment: 'lab', publicUrl: 'http://127.0.0.1:4010',
      menuSource: 'own', isReference: false,
    },
    run: {
      id: '20261124T074639Z-k3x9', operator: 'partner', startedAt: '2026-11-24T07:46:39.000Z', endedAt: '2026-11-24T07:48:51.500Z', durationMs: 132_500,
      lanes: 4, seed: 42, interrupted: false, orderIds: [1204, 1205], selection: [],
    },
    counts: {
      byStanding: count(standings, (standing) => part.requirements.filter((item) => item.standing === standing).length),
      byOutcome: count(outcomes, (outcome) => findings.filter((item) => item.outcome === outcome).length),
      exchanges: 18, orders: 2,
    },
    scenarios: [
      { id: 'orders/takeout-asap', title: { en: 'An order to take out', fr: 'Une commande à emporter' }, state: 'completed' },
      { id: 'status/unknown-item', title: { en: 'An unknown item', fr: 'Un article inconnu' }, state: 'completed' },
      { id: 'refund/full', title: { en: 'A refund', fr: 'Un remboursement' }, state: 'notApplicable', reason: { code: 'capability.off', args: { capability: 'refund' } } },
    ],
    assumptions: [
      { id: 'status.path', kind: 'path', position: '/v2/order/status', text: { en: 'Path', fr: 'Chemin' }, source: 'silent', overridden: false, reliedOn: true },
      { id: 'deadline.status', kind: 'duration', position: 60_000, text: { en: 'Deadline', fr: 'Délai' }, source: 'silent', overridden: true, reliedOn: true },
      { id: 'refund.path', kind: 'path', position: '/order/refund', text: { en: 'Path', fr: 'Chemin' }, source: 'silent', overridden: false, reliedOn: false },
    ],
    waivers: [],
    dialect: { statusWords: { ACCEPTED: 2 }, statusMethods: { PUT: 2 }, orderKeys: { '/orderId': 2 }, checkNumberKeys: { '/checknumber': 2 }, requestIdPlaces: {}, acknowledgements: { '200 empty': 2 }, retries: { refused: 2, repeated: 1, shortestMs: 1_500 } },
    unclaimed: [],
    ...part,
  };
}

/** A report and what its findings point at. */
export interface Sample {
  readonly report: Report;
  readonly exchanges: readonly Exchange[];
}

export const passedSample: Sample = {
  report: report({
    verdict: 'passed',
    requirements: [...kept, requirement({ id: 'OPS-001', level: 'should', standing: 'untested', findings: [] }), requirement({ id: 'OPS-002', standing: 'excluded', required: false, excluded: { en: 'Nothing on the wire shows it.', fr: 'Rien sur le fil ne le montre.' }, findings: [] })],
  }),
  exchanges: [],
};

export const failedSample: Sample = {
  report: report({
    verdict: 'failed',
    reasons: [{ code: 'verdict.nonconformant', args: { ids: ['STA-003', 'TRN-004'] } }],
    requirements: [
      ...kept,
      requirement({
        id: 'STA-003', standing: 'nonconformant',
        text: { en: 'A POS that cannot take an order, such as one with an unknown item, reports it as Rejected.', fr: 'Un PDV qui ne peut pas prendre une commande, par exemple à cause d’un article inconnu, la déclare rejetée.' },
        fix: { en: 'Check every item id of an order against the menu before accepting it.', fr: 'Comparez chaque identifiant d’article de la commande au menu avant de l’accepter.' },
        ambiguity: { en: 'Completed and ACCEPTED are both read as accepted.', fr: 'Completed et ACCEPTED sont tous deux lus comme une acceptation.' },
        findings: [
          finding({
            outcome: 'failed', code: 'status.isNot', args: { expected: 'rejected', actual: 'accepted', word: 'ACCEPTED', reasons: [] },
            expected: 'rejected', actual: 'accepted', evidence: [{ exchangeId: 'x12', pointer: '/Items/0/Id' }, { exchangeId: 'x13', pointer: '/status' }],
          }),
          finding({ outcome: 'failed', code: 'arrived.never', args: { waitedMs: 60_000, call: 'orderStatus' }, scenario: 'status/unknown-modifier', check: 'arrives', evidence: [{ exchangeId: 'x15' }] }),
        ],
      }),
      requirement({
        id: 'TRN-004', standing: 'nonconformant', source: { page: 'integration-guide/overview' },
        text: { en: 'An acknowledgement carries no functional content.', fr: 'Un accusé de réception ne porte aucun contenu fonctionnel.' },
        findings: [finding({
          outcome: 'failed', code: 'ack.functionalContent', args: { members: ['checknumber'] }, expected: 'an empty body', scenario: 'always', step: 'orders/takeout-asap/first', check: 'ack-without-content',
          location: 'always.yaml:14:5', evidence: [{ exchangeId: 'x15', pointer: '/checknumber' }], count: 2,
        })],
      }),
      requirement({
        id: 'STA-009', level: 'should', standing: 'nonconformant',
        text: { en: 'A rejection names what is wrong.', fr: 'Un rejet nomme ce qui ne va pas.' },
        findings: [finding({ outcome: 'failed', code: 'culprit.notNamed', args: { message: 'Invalid order', words: ['no-such-item', 'Burger végé'] }, check: 'culprit', evidence: [{ exchangeId: 'x13', pointer: '/errors/0/message' }] })],
      }),
      requirement({ id: 'RES-001', standing: 'inconclusive', findings: [finding({ outcome: 'blocked', code: 'gate.failed', args: { check: 'rejected', step: 'status/unknown-item/first-status' }, check: 'resend' })] }),
    ],
    unclaimed: [
      { exchangeId: 'x16', call: 'orderStatus', code: 'callback.foreign', args: { value: '77' } },
      { exchangeId: 'x17', call: 'unknown', code: 'callback.unrouted', args: { method: 'POST', path: '/status' } },
    ],
  }),
  exchanges: [
    sentOrder('x12', 'no-such-item'),
    receivedStatus('x13', { orderId: 1204, status: 'ACCEPTED', checknumber: 'A-17', errors: [] }),
    sentOrder('x15', 'burger_001', { status: 'success', checknumber: 'A-18' }),
  ],
};

const unreachable = { code: 'send.unreachable', args: { reason: 'refused', detail: 'connect ECONNREFUSED 127.0.0.1:4020' } };

export const incompleteSample: Sample = {
  report: report({
    verdict: 'incomplete',
    partner: { ...passedSample.report.partner, isReference: true },
    reasons: [{ code: 'verdict.notConformant', args: { ids: ['ORD-001', 'ORD-002', 'LUN-001', 'STA-004'] } }, { code: 'verdict.partialSelection', args: {} }],
    requirements: [
      requirement({ id: 'MENU-001' }),
      ...['ORD-001', 'ORD-002'].map((id) => requirement({ id, standing: 'inconclusive', findings: [finding({ outcome: 'blocked', ...unreachable, check: id.toLowerCase() })] })),
      requirement({ id: 'ORD-003', level: 'should', standing: 'inconclusive', findings: [finding({ outcome: 'blocked', code: 'gate.failed', args: { check: 'sent', step: 's' } }), finding({ outcome: 'blocked', ...unreachable })] }),
      requirement({ id: 'LUN-001', standing: 'manual', findings: [finding({ outcome: 'blocked', code: 'ask.unanswered', args: { hook: 'sellOut' }, check: 'sold-out' })] }),
      requirement({ id: 'STA-004', standing: 'untested', findings: [] }),
      requirement({ id: 'STA-005', level: 'may', standing: 'untested', findings: [] }),
      requirement({ id: 'REF-001', standing: 'notApplicable', required: false, findings: [] }),
    ],
    scenarios: [
      { id: 'orders/takeout-asap', title: { en: 'An order to take out', fr: 'Une commande à emporter' }, state: 'blocked', reason: unreachable },
      { id: 'status/unknown-item', title: { en: 'An unknown item', fr: 'Un article inconnu' }, state: 'notSelected', reason: { code: 'selection.excluded', args: {} } },
    ],
  }),
  exchanges: [],
};

/** How a sample is rendered, unless a test says otherwise. */
export function optionsFor({ exchanges }: Sample, part: Partial<RenderOptions> = {}): RenderOptions {
  const attempts = exchanges.filter(({ id }) => id === 'x12')
    .map(({ id }): Attempt => ({ id: `a-${id}`, key: 'order:1204', call: 'order', ordinal: 1, step: 'status/unknown-item/first', requestId: 'r', locationId: 'l' }));
  return {
    ...createExchangeLookup(exchanges, attempts), language: 'en', color: false, width: 100,
    evidencePath: 'ppip-runs/20261124T074639Z-k3x9/events.jsonl', ...part,
  };
}
