import { parseText, type ParsedBody } from '../../contract/parse-body.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { JudgeContext } from '../judge-context.ts';

/** Members that only a status, a menu or a functional error has; names are compared without case. */
const functionalMembers = new Set(['checknumber', 'posorderid', 'externalid', 'items', 'categories']);
const statusLike = /status|state|result/i;
/** Far more than an acknowledgement has; the rest of a flood says nothing new. */
const mostMembers = 500;

interface Walk {
  readonly found: string[];
  left: number;
}

/** The names of what is functional in an acknowledgement: members as `data.status`, and `(text)` for a plain text that gives a verdict. */
export function findFunctional(body: ParsedBody, text: string, context: JudgeContext): readonly string[] {
  if (body.kind !== 'json') return saysVerdict(text, context) ? ['(text)'] : [];
  const walk: Walk = { found: [], left: mostMembers };
  visit(body.value, '', walk, context);
  return walk.found;
}

function visit(value: Json, path: string, walk: Walk, context: JudgeContext): void {
  if (typeof value === 'string') {
    if (path === '' && saysVerdict(value, context)) walk.found.push('(text)');
  } else if (Array.isArray(value)) {
    for (const element of value as readonly Json[]) visit(element, path, walk, context);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      walk.left -= 1;
      if (walk.left < 0 || member === undefined) return;
      const place = path === '' ? name : `${path}.${name}`;
      if (isFunctional(name, value, path === '', context)) walk.found.push(place);
      // What a system error adds to itself is its own affair.
      else if (name.toLowerCase() !== 'errors') visit(member, place, walk, context);
    }
  }
}

function isFunctional(name: string, content: JsonObject, isTop: boolean, context: JudgeContext): boolean {
  const value = content[name];
  const plain = name.toLowerCase();
  if (functionalMembers.has(plain)) return value !== null && (isTop || !isEmptyList(value));
  if (plain === 'errors') return Array.isArray(value) && hasFunctionalError(value, context);
  if (typeof value !== 'string') return false;
  if (plain === 'status' && isTop) return !context.positions.ackPlainBodies.includes(value.toLowerCase());
  return statusLike.test(name) && finalWords(context).some((word) => word.toLowerCase() === value.trim().toLowerCase());
}

/** `{data: {items: []}}` is the empty envelope of some frameworks. */
function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function hasFunctionalError(errors: readonly Json[], context: JudgeContext): boolean {
  const system = new Set(context.catalogue.contract.systemCodes);
  return errors.some((error) => !isJsonObject(error) || typeof error.code !== 'string' || !system.has(error.code));
}

function finalWords({ positions }: JudgeContext): readonly string[] {
  return [...positions.statusAcceptedWords, ...positions.statusRejectedWords];
}

/**
 * Whether a plain text tells what became of an order: a documented word in capitals anywhere, or another documented one at its beginning.
 * "Accepted", which many servers write under a 202, is none of them, and a page of HTML is no verdict.
 */
function saysVerdict(text: string, context: JudgeContext): boolean {
  const start = text.slice(0, 2_000).trimStart();
  if (start.startsWith('<') || parseText(start).kind === 'empty') return false;
  return finalWords(context).some((word) => {
    const isShouted = word === word.toUpperCase();
    const at = start.indexOf(word);
    const isWhole = at >= 0 && !/[\p{L}\p{N}]/u.test(`${start[at - 1] ?? ' '}${start[at + word.length] ?? ' '}`);
    return isWhole && (isShouted || at === 0);
  });
}
