import { readPositions } from '../contract/read-positions.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { InboundCall } from '../model/call.ts';
import type { Json } from '../model/json.ts';
import type { Example, ExampleMessage } from '../report/explain/explanation.ts';
import { exampleAsking, nameVariant, type ExampleAsk } from './example-asking.ts';
import { exampleAnswer, readAnswers } from './example-answers.ts';
import { exampleLocation, exampleValues } from './example-partner.ts';
import { exampleSending, sendingsUpTo } from './example-sending.ts';
import { exampleToken, shownToken } from './example-token.ts';
import { findStage, type Stage } from './find-stage.ts';
import { replyTo } from './reply-to.ts';
import type { TracedCheck } from './trace-checks.ts';

/** The rule of one requirement on the wire, by the first check that verifies it and can be shown; undefined when none can. */
export async function buildExample(requirement: string, checks: readonly TracedCheck[], catalogue: Catalogue): Promise<Example | undefined> {
  const stages = checks.flatMap((check) => findStage(check, catalogue) ?? []);
  // A rule about what is asked of the till is seen best where it is asked, and where what follows is all.
  const telling = ({ askBefore, askAfter, endsThere }: Stage): number => (askBefore ?? askAfter) === undefined ? 0 : endsThere ? 2 : 1;
  // Of stories that tell as much, the plainest: one that most POSs have to play, that begins with the least that is wrong, and not a variant of it, which has a longer name.
  const needs = ({ scenario }: Stage): number => scenario.requires.length;
  const wrongs = ({ scenario, send }: Stage): number => (send === undefined ? 0 : sendingsUpTo(scenario, send)[0]?.order?.tamper.length ?? 0);
  const byName = (a: Stage, b: Stage): number => (a.scenario.id < b.scenario.id ? -1 : 1);
  for (const stage of stages.toSorted((a, b) => telling(b) - telling(a) || needs(a) - needs(b) || wrongs(a) - wrongs(b) || byName(a, b))) {
    const example = await showStage(stage, requirement, catalogue);
    if (example !== undefined) return example;
  }
  return undefined;
}

async function showStage(stage: Stage, requirement: string, catalogue: Catalogue): Promise<Example | undefined> {
  const { scenario, send, showsToken, askBefore, askAfter } = stage;
  const sendings = send === undefined ? [] : sendingsUpTo(scenario, send);
  const sent = await Promise.all(sendings.map((step) => exampleSending(scenario, step, catalogue, showsToken)));
  const before = askBefore === undefined ? undefined : exampleAsking(askBefore, catalogue);
  const after = askAfter === undefined ? undefined : exampleAsking(askAfter, catalogue, sent.at(-1)?.body);
  const callback = stage.callback === undefined ? undefined : await callBack(stage.callback, stage, requirement, catalogue, before);
  const acknowledgement = send === undefined ? [] : [acknowledge(stage, catalogue)];
  const later = callback === undefined ? [] : replyTo(callback, stage, after?.messages ?? []);
  // Half an answer would mislead: without the callback there is no example.
  if (sent.includes(undefined) || (callback === undefined && (stage.callback !== undefined || send === undefined))) return undefined;
  return {
    scenario: scenario.id, title: scenario.title, endsThere: stage.endsThere,
    sent: [...before?.messages ?? [], ...sent.filter((message) => message !== undefined)], answered: [...acknowledgement, ...later],
  };
}

function acknowledge({ ending }: Stage, catalogue: Catalogue): ExampleMessage {
  const common = { from: 'pos' as const, headers: [], tampers: [], marks: [] };
  if (ending.kind !== 'refused') return { ...common, head: 'HTTP 200' };
  const body = exampleAnswer(readAnswers(catalogue), ending.isToken ? 'unauthorized' : 'badRequest', [], {});
  return { ...common, head: `HTTP ${ending.status}`, ...(body !== undefined && { body }) };
}

async function callBack(call: InboundCall, { ending, showsToken, askBefore }: Stage, requirement: string, catalogue: Catalogue, asked?: ExampleAsk): Promise<ExampleMessage | undefined> {
  const { orderId, requestId } = exampleValues;
  const positions = readPositions(catalogue.assumptions);
  const locationId = exampleLocation.id;
  const paths: Readonly<Record<InboundCall, readonly string[]>> = {
    menu: positions.menuPaths, menuPush: positions.pushPaths, orderStatus: positions.statusPaths, refund: positions.refundPaths,
  };
  const name = call === 'orderStatus' ? ending.kind : askBefore === undefined ? call : nameVariant(call, askBefore);
  const ids = ending.kind === 'rejected' ? [requirement, ...ending.verifies] : [];
  const body: Json | undefined = call === 'menu'
    ? { requestId, locationId, ...catalogue.standardMenu }
    : exampleAnswer(readAnswers(catalogue), name, ids, { ...asked?.values, orderId, requestId, locationId });
  if (body === undefined) return undefined;
  const token = await exampleToken('pos', catalogue.contract.ueatName);
  const location = call === 'menuPush' || call === 'refund' ? [['x-ueat-locationid', locationId] as const] : [];
  return {
    from: 'pos', head: `${catalogue.contract.inbound[call].methods[0] ?? 'PUT'} {platform.publicUrl}${paths[call][0] ?? ''}`,
    headers: [['content-type', 'application/json'], ...location, ['authorization', 'Bearer <JWT>']],
    body, tampers: [], marks: [], ...shownToken(token, showsToken),
  };
}
