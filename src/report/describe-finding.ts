import type { Exchange } from '../model/exchange.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Report } from '../model/report.ts';
import { cleanText } from './clean-text.ts';
import { excerptBody, hasPointer, type ExcerptLine } from './excerpt-body.ts';
import { excerptOrder } from './excerpt-order.ts';
import type { RenderOptions } from './render-options.ts';
import { showWorking } from './show-working.ts';
import { label } from './words/labels.ts';
import { sentence } from './words/sentence.ts';
import { valuesIn } from './words/values.ts';

/** One message on the wire as a report shows it. */
export interface ShownMessage {
  /** Such as `POST http://… (x12)` or `200`. */
  readonly head: string;
  readonly excerpt: readonly ExcerptLine[];
}

/** A finding in words, with what went over the wire. */
export interface ShownFinding {
  readonly sent?: ShownMessage;
  readonly expected: string;
  readonly sentence: string;
  readonly received?: ShownMessage;
  /** How the sums of the order come about, when they may be what it is about. */
  readonly working: readonly ExcerptLine[];
  /** Exchange ids from cause to effect, with pointers. */
  readonly evidence: string;
  /** `scenario/step/check`. */
  readonly address: string;
  /** Where the check is written. */
  readonly location: string;
  /** The command that plays its scenario again. */
  readonly repeat: string;
}

type Options = Pick<RenderOptions, 'exchangeOf' | 'sentFor' | 'language'>;

const longestHead = 200;

function showHeaders(exchange: Exchange, pointer: string): readonly ExcerptLine[] {
  const name = pointer.slice('header:'.length).toLowerCase();
  return exchange.request.headers.filter(([field]) => field.toLowerCase() === name)
    .map(([field, value]) => ({ text: cleanText(`${field}: ${value}`, 160), isMarked: true }));
}

function excerptOf(exchange: Exchange, pointer: string | undefined): readonly ExcerptLine[] {
  const { body } = exchange.request;
  if (pointer?.startsWith('header:') === true) return showHeaders(exchange, pointer);
  const isWholeOrder = exchange.direction === 'out' && exchange.call === 'order' && (pointer === undefined || pointer === '');
  return (isWholeOrder ? excerptOrder(body) : undefined) ?? excerptBody(body, pointer);
}

function showRequest(exchange: Exchange, pointer: string | undefined): ShownMessage {
  return {
    head: `${cleanText(`${exchange.request.method} ${exchange.request.url}`, longestHead)} (${exchange.id})`,
    excerpt: excerptOf(exchange, pointer),
  };
}

function showAnswer(exchange: Exchange, pointer: string | undefined, { language }: Options): ShownMessage | undefined {
  const { closing } = exchange;
  if (closing === undefined) return undefined;
  if (closing.kind === 'failed') return { head: `${label(language, 'noAnswer')} (${closing.reason}, ${exchange.id})`, excerpt: [] };
  return { head: `HTTP ${closing.response.status} (${exchange.id})`, excerpt: excerptBody(closing.response.body, pointer) };
}

function isOfAnswer(exchange: Exchange, pointer: string | undefined): boolean {
  const { closing } = exchange;
  return pointer !== undefined && closing?.kind === 'answered' && !hasPointer(exchange.request.body, pointer) && hasPointer(closing.response.body, pointer);
}

interface Witness extends Evidence {
  readonly exchange: Exchange;
}

function showWire(finding: Finding, options: Options): Pick<ShownFinding, 'sent' | 'received'> {
  const witnesses = finding.evidence.flatMap((evidence): readonly Witness[] => {
    const exchange = options.exchangeOf(evidence.exchangeId);
    return exchange === undefined ? [] : [{ ...evidence, exchange }];
  });
  const cause = witnesses.find(({ exchange }) => exchange.direction === 'out');
  const effect = witnesses.findLast(({ exchange }) => exchange.direction === 'in');
  const answerPointer = cause !== undefined && isOfAnswer(cause.exchange, cause.pointer) ? cause.pointer : undefined;
  const sent = cause?.exchange ?? (effect === undefined ? undefined : options.sentFor?.(effect.exchange));
  const received = effect !== undefined
    ? showRequest(effect.exchange, effect.pointer)
    : cause !== undefined ? showAnswer(cause.exchange, answerPointer, options) : undefined;
  return {
    ...(sent !== undefined && { sent: showRequest(sent, answerPointer === undefined ? cause?.pointer : undefined) }),
    ...(received !== undefined && { received }),
  };
}

function showExpected(expected: Json | undefined, { language }: Options): string {
  if (expected === undefined) return label(language, 'asTheRuleSays');
  const values = valuesIn(language);
  return Array.isArray(expected) && expected.every((item) => typeof item !== 'object') ? values.names(expected) : values.term('expected', expected);
}

/** Of an order that should have been taken, and of one whose sums are wrong: of other wrong orders they say nothing. */
function workingFor({ working = [], expected }: Finding, { language }: Options): readonly ExcerptLine[] {
  return expected !== 'rejected' || working.some(({ sentCents }) => sentCents !== undefined) ? showWorking(working, language) : [];
}

/** The scenario to name in `--only`: a standing check is found again wherever its step is played. */
function scenarioToRepeat(finding: Finding, report: Pick<Report, 'scenarios'>): string | undefined {
  const [scenario = ''] = (finding.scenario === 'always' ? report.scenarios.map(({ id }) => id).filter((id) => finding.step.startsWith(`${id}/`)) : [finding.scenario]);
  return scenario === '' ? undefined : scenario.split('@')[0];
}

/** The command that plays the story of a finding again. */
export function repeatOf(finding: Finding, report: Pick<Report, 'scenarios'>): string {
  const scenario = scenarioToRepeat(finding, report);
  return scenario === undefined ? 'ppip certify' : `ppip certify --only ${scenario}`;
}

/** Puts a finding in words: what was sent, expected and received, the evidence, and how to see it again. */
export function describeFinding(finding: Finding, report: Report, options: Options): ShownFinding {
  return {
    ...showWire(finding, options),
    expected: showExpected(finding.expected, options),
    working: workingFor(finding, options),
    sentence: sentence(options.language, finding.code, finding.args),
    evidence: finding.evidence.slice(0, 6).map(({ exchangeId, pointer }) => pointer === undefined || pointer === '' ? exchangeId : `${exchangeId} ${pointer}`).join(' → '),
    address: [finding.scenario, finding.step, finding.check].filter((part) => part !== '').join('/'),
    location: finding.location,
    repeat: repeatOf(finding, report),
  };
}
