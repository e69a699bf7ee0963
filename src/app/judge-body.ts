import { createLineIndex } from '../input/create-line-index.ts';
import { findJsonPlaces } from '../input/find-json-places.ts';
import type { BodyCheck, BodyFinding, BodyKind, TextPlace } from '../model/body-check.ts';
import type { InboundCall } from '../model/call.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Json } from '../model/json.ts';
import { judgeMenuBody } from './judge-menu-body.ts';
import { judgeStatusBody } from './judge-status-body.ts';
import { listFormFaults } from './list-form-faults.ts';

/** The body of a call that was read, and how much is asked of it. */
export interface BodyUnderCheck {
  readonly kind: BodyKind;
  /** How findings name it. */
  readonly name: string;
  readonly text: string;
  readonly value: Json;
  readonly catalogue: Catalogue;
  /** Asks only whether it has the form that the contract names. */
  readonly isFormOnly: boolean;
}

type UnplacedFinding = Omit<BodyFinding, keyof TextPlace>;
type Rule = NonNullable<BodyFinding['rule']>;

const inboundOf = { menu: 'menu', status: 'orderStatus' } as const satisfies Readonly<Record<Exclude<BodyKind, 'order'>, InboundCall>>;

/** Holds a body against the contract's JSON Schema and, unless told otherwise, against what a run asks of such a body alone. */
export function judgeBody({ kind, name, text, value, catalogue, isFormOnly }: BodyUnderCheck): BodyCheck {
  const schema = kind === 'order' ? catalogue.contract.outbound.order.schema : catalogue.contract.inbound[inboundOf[kind]].schema;
  const ofForm = askForm(kind, schema, value, catalogue);
  const isTold = ({ pointer }: UnplacedFinding): boolean => pointer !== '' && ofForm.some((finding) => finding.pointer === pointer);
  // What has not the right form at a place needs no second complaint about what it says there.
  const found = [...ofForm, ...(isFormOnly ? [] : askContent(kind, value, catalogue).filter((finding) => !isTold(finding)))];
  const placeOf = placeFinder(text, found);
  const findings = found.map((finding): BodyFinding => ({ ...finding, ...placeOf(finding.pointer) }));
  return { schemaVersion: 1, kind, file: name, schema, isValid: findings.every(({ rule }) => rule !== null && rule.level !== 'must'), findings };
}

/** The form, which binds whoever sends such a body, whether a rule of the catalogue says so or not. */
function askForm(kind: BodyKind, schema: string, body: Json, catalogue: Catalogue): readonly UnplacedFinding[] {
  const rule = kind === 'order' ? null : ruleBehind(catalogue, 'matchesSchema', true, inboundOf[kind]);
  return listFormFaults(schema, body, catalogue).map((fault) => ({ ...fault, rule: rule?.level === 'must' ? rule : null }));
}

function askContent(kind: BodyKind, body: Json, catalogue: Catalogue): readonly UnplacedFinding[] {
  switch (kind) {
    case 'order':
      return [];
    case 'menu':
      return judgeMenuBody(body, catalogue).rules.flatMap(({ id, level, text, fix, findings }) => findings
        .filter(({ code }) => code !== 'schema.violated')
        .map(({ name: _name, ...finding }) => ({ ...finding, rule: { id, level, text, fix } })));
    case 'status':
      return judgeStatusBody(body, catalogue).flatMap(({ predicate, params, ...finding }) => {
        // What no rule of this catalogue asks is nothing wrong.
        const rule = ruleBehind(catalogue, predicate, params, 'orderStatus');
        return rule === null ? [] : [{ ...finding, rule }];
      });
  }
}

/** The rule that a standing check verifies; the check of an exchange names its call, that of a key the order's. */
function ruleBehind({ standingChecks, requirements }: Catalogue, predicate: string, params: Json, call: InboundCall): Rule | null {
  const calls: readonly string[] = call === 'orderStatus' ? [call, 'order'] : [call];
  const check = standingChecks.find((candidate) => candidate.predicate === predicate && candidate.params === params && candidate.calls.some((one) => calls.includes(one)));
  const rule = requirements.find(({ id }) => check?.verifies.includes(id) === true);
  return rule === undefined ? null : { id: rule.id, level: rule.level, text: rule.text, fix: rule.fix };
}

function placeFinder(text: string, findings: readonly UnplacedFinding[]): (pointer: string) => TextPlace {
  const places = findJsonPlaces(text, findings.map(({ pointer }) => pointer));
  const at = createLineIndex(text);
  return (pointer) => {
    const { start, end } = places.get(pointer) ?? { start: 0, end: text.length };
    const { line, column } = at(start);
    // Of what has parts, only its beginning is shown.
    const isWhole = text[start] !== '{' && text[start] !== '[';
    return { line, column, endColumn: column + (isWhole ? end - start : 1) };
  };
}
