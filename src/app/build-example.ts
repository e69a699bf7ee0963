import { readPositions } from '../contract/read-positions.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { InboundCall } from '../model/call.ts';
import type { Json } from '../model/json.ts';

import type { Example, ExampleMessage } from '../report/explain/explanation.ts';
import { exampleAnswer, readAnswers } from './example-answers.ts';
import { exampleLocation, exampleValues } from './example-partner.ts';
import { exampleSending, sendingsUpTo } from './example-sending.ts';
import { exampleToken, shownToken } from './example-token.ts';
import { findStage, type Stage } from './find-stage.ts';
import type { TracedCheck } from './trace-checks.ts';

/** The rule of one requirement on the wire, by the first check that verifies it and can be shown; undefined when none can. */
export async function buildExample(requirement: string, checks: readonly TracedCheck[], catalogue: Catalogue): Promise<Example | undefined> {
  for (const check of checks) {
    const stage = findStage(check, catalogue);
    const example = stage === undefined ? undefined : await showStage(stage, requirement, catalogue);
    if (example !== undefined) return example;
  }
  return undefined;
}

async function showStage({ scenario, send, callback, showsToken, endsThere, ending }: Stage, requirement: string, catalogue: Catalogue): Promise<Example | undefined> {
  const sendings = send === undefined ? [] : sendingsUpTo(scenario, send);
  const sent = await Promise.all(sendings.map((step) => exampleSending(scenario, step, catalogue, showsToken)));
  if (sent.includes(undefined)) return undefined;
  const acknowledgement = send === undefined ? [] : [acknowledge(ending, catalogue)];
  const later = callback === undefined ? undefined : await callBack(callback, ending, requirement, showsToken, catalogue);
  return {
    scenario: scenario.id, title: scenario.title, endsThere,
    sent: sent.filter((message) => message !== undefined),
    answered: [...acknowledgement, ...(later === undefined ? [] : [later])],
  };
}

function acknowledge(ending: Stage['ending'], catalogue: Catalogue): ExampleMessage {
  const common = { from: 'pos' as const, headers: [], tampers: [], marks: [] };
  if (ending.kind !== 'refused') return { ...common, head: 'HTTP 200' };
  const body = exampleAnswer(readAnswers(catalogue), ending.isToken ? 'unauthorized' : 'badRequest', '', {});
  return { ...common, head: `HTTP ${ending.status}`, ...(body !== undefined && { body }) };
}

async function callBack(call: InboundCall, ending: Stage['ending'], requirement: string, showsToken: boolean, catalogue: Catalogue): Promise<ExampleMessage | undefined> {
  const { orderId, requestId } = exampleValues;
  const positions = readPositions(catalogue.assumptions);
  const locationId = exampleLocation.id;
  const paths: Readonly<Record<InboundCall, readonly string[]>> = {
    menu: positions.menuPaths, menuPush: positions.pushPaths, orderStatus: positions.statusPaths, refund: positions.refundPaths,
  };
  const name = call === 'orderStatus' ? ending.kind : call;
  const body: Json | undefined = call === 'menu'
    ? { requestId, locationId, ...catalogue.standardMenu }
    : exampleAnswer(readAnswers(catalogue), name, requirement, { orderId, requestId, locationId });
  if (body === undefined) return undefined;
  const token = await exampleToken('pos', catalogue.contract.ueatName);
  const location = call === 'menuPush' || call === 'refund' ? [['x-ueat-locationid', locationId] as const] : [];
  return {
    from: 'pos', head: `${catalogue.contract.inbound[call].methods[0] ?? 'PUT'} {platform.publicUrl}${paths[call][0] ?? ''}`,
    headers: [['content-type', 'application/json'], ...location, ['authorization', 'Bearer <JWT>']],
    body, tampers: [], marks: [], ...shownToken(token, showsToken),
  };
}

