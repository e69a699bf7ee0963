import type { Contract } from '../model/contract.ts';
import { inboundCalls, outboundCalls } from '../model/call.ts';
import type { LocatedDocument } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { WrittenContract } from './grammar/contract-grammar.ts';
import type { ParsedFiles } from './parse-files.ts';
import { unknownId } from './unknown-id.ts';
import { collectIds } from './collect-ids.ts';
import { phrase, type Phrase } from '../model/phrase.ts';

/** Brings `contract.yaml` into the form that the harness works with, and holds it against the files that it names. */
export function buildContract(files: ParsedFiles, problems: ProblemList): Contract {
  const { document, value } = files.contract;
  const { calls, orderTemplate, taxRegimes, ...rest } = value;
  const template = files.data.get(orderTemplate);
  if (template === undefined) problems.add(unknownId(phrase`file`, orderTemplate, files.data.keys(), document.locate(['orderTemplate'])));
  traceCalls(value, files, problems);
  problems.add(...duplicatesIn(document, 'capabilities', phrase`capability`, value.capabilities));
  problems.add(...duplicatesIn(document, 'itemRoles', phrase`item role`, value.itemRoles));
  const menuIds = collectIds(files.data.get('menus/standard.json')?.value);
  for (const [index, { standardId }] of value.itemRoles.entries()) {
    if (!menuIds.has(standardId)) {
      problems.add(unknownId(phrase`item of the standard menu`, standardId, menuIds, document.locate(['itemRoles', index, 'standardId'])));
    }
  }
  const roles = value.itemRoles.map(({ id }) => id);
  for (const [index, { shownBy }] of value.capabilities.entries()) {
    for (const [place, role] of shownBy.itemRoles.entries()) {
      if (roles.includes(role)) continue;
      problems.add(unknownId(phrase`item role`, role, roles, document.locate(['capabilities', index, 'shownBy', 'itemRoles', place])));
    }
  }
  const { menu, menuPush, orderStatus, refund, menuSync, order } = calls;
  const inbound = ({ path, ...call }: typeof menu) => ({ pathAssumption: path, ...call });
  return {
    ...rest,
    inbound: { menu: inbound(menu), menuPush: inbound(menuPush), orderStatus: inbound(orderStatus), refund: inbound(refund) },
    outbound: { menuSync, order },
    taxRegimes: Object.fromEntries(
      Object.entries(taxRegimes).map(([name, rules]) => [name, rules.map(({ rate, ...rule }) => ({ ...rule, rateMilliPercent: rate }))]),
    ),
    orderTemplate: template?.value ?? {},
  };
}

function traceCalls({ calls }: WrittenContract, { contract, schemas, assumptions }: ParsedFiles, problems: ProblemList): void {
  const { document } = contract;
  for (const call of [...inboundCalls, ...outboundCalls]) {
    if (call === 'raw') continue;
    const { schema } = calls[call];
    if (!schemas.has(schema)) problems.add(unknownId(phrase`schema`, schema, schemas.keys(), document.locate(['calls', call, 'schema'])));
  }
  const paths = assumptions.value.filter(({ kind }) => kind === 'path' || kind === 'paths').map(({ id }) => id);
  for (const call of inboundCalls) {
    const { path } = calls[call];
    if (!paths.includes(path)) problems.add(unknownId(phrase`assumption about paths`, path, paths, document.locate(['calls', call, 'path'])));
  }
}

function duplicatesIn(document: LocatedDocument, key: string, noun: Phrase, entries: ReadonlyArray<{ readonly id: string }>) {
  return findDuplicates(noun, entries.map(({ id }, index) => ({ id, location: document.locate([key, index]) })));
}
