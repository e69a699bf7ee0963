import type { Assumption } from '../../model/assumption.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Tamper } from '../../model/scenario.ts';
import type { Localized } from '../../model/text.ts';
import type { Side } from '../words/explanations/code-explanation.ts';

/** One message of an example: a request of either side, or the answer to one; or what a hook at the till is told, and prints. */
export interface ExampleMessage {
  readonly from: 'ueat' | 'pos' | 'harness' | 'hook';
  /** What is asked, in words. */
  readonly says?: Localized;
  /** Such as `POST {pos.ordersUrl}`, with the keys of ppip.yaml for what differs, or `HTTP 200`. */
  readonly head: string;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  /** What the bearer token says, where the rule is about tokens. */
  readonly token?: { readonly header: JsonObject; readonly claims: JsonObject };
  /** JSON, or the raw text of a body that is none; absent when there is no body. */
  readonly body?: Json;
  /** What is wrong with it on purpose. */
  readonly tampers: readonly Tamper[];
  /** Pointers to what the example is about. */
  readonly marks: readonly string[];
}

/** A rule seen on the wire: what UEAT sends and a right answer, from the first scenario that verifies it. */
export interface Example {
  readonly scenario: string;
  readonly title: Localized;
  readonly sent: readonly ExampleMessage[];
  readonly answered: readonly ExampleMessage[];
  /** Whether nothing more may follow. */
  readonly endsThere: boolean;
}

/** A check that verifies a rule, with where it is written. */
export interface VerifyingCheck {
  readonly address: string;
  readonly location: string;
}

/** Everything that there is to say of a requirement. */
export interface RequirementExplanation extends Omit<Requirement, 'capability' | 'assumes'> {
  readonly kind: 'requirement';
  readonly capability?: { readonly id: string; readonly title: Localized };
  readonly assumptions: ReadonlyArray<Pick<Assumption, 'id' | 'kind' | 'position' | 'text'>>;
  readonly verifiedBy: readonly VerifyingCheck[];
  /** Commands that put the rule to the test, the shortest run first. */
  readonly commands: readonly string[];
  /** Codes of findings that its checks can give, other than that all is well. */
  readonly codes: readonly string[];
  readonly example?: Example;
}

/** Everything that there is to say of a code that findings, verdicts and left-over calls carry. */
export interface CodeExplanation {
  readonly kind: 'code';
  readonly code: string;
  /** The sentence that a report makes of it, with example values. */
  readonly sentence: Localized;
  readonly side?: Side;
  readonly meaning?: Localized;
  readonly causes: readonly Localized[];
  readonly fix?: Localized;
  /** The predicates that can give it, with what they ask. */
  readonly predicates: ReadonlyArray<{ readonly name: string; readonly summary: string }>;
  /** The requirements under which it can appear. */
  readonly requirements: readonly string[];
}

/** Everything that there is to say of the code of an error, which speaks of the command or of what a person wrote, and not of the POS. */
export interface ErrorExplanation {
  readonly kind: 'error';
  readonly code: string;
  readonly side: Side;
  readonly meaning: Localized;
  readonly fix: Localized;
}

export type Explanation = RequirementExplanation | CodeExplanation | ErrorExplanation;

/** What can be explained, by area. */
export interface TopicIndex {
  readonly requirements: ReadonlyArray<{ readonly area: string; readonly ids: readonly string[] }>;
  readonly codes: ReadonlyArray<{ readonly area: string; readonly ids: readonly string[] }>;
  /** Codes of errors. */
  readonly errors: ReadonlyArray<{ readonly area: string; readonly ids: readonly string[] }>;
}
