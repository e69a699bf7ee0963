import type { Catalogue } from '../model/catalogue.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';

/** Where a catalogue keeps right answers of a POS; one without the file has no examples of them. */
const answersPath = 'payloads/answers.json';

/** Right answers by name; under `requirements` those of single requirements, under `hooks` what hooks print. */
export function readAnswers({ files }: Pick<Catalogue, 'files'>): JsonObject {
  const text = files[answersPath];
  const answers: unknown = text === undefined ? {} : JSON.parse(text);
  return isJsonObject(answers) ? answers : {};
}

/** The answer of a name, better that of the first of these requirements that has its own, with what the example sent in place of `{orderId}` and its like. */
export function exampleAnswer(answers: JsonObject, name: string, requirements: readonly string[], sent: Readonly<Record<string, Json>>): Json | undefined {
  const { requirements: byId } = answers;
  const own = isJsonObject(byId) ? requirements.map((id) => byId[id]).find((answer) => answer !== undefined) : undefined;
  const answer = (name === 'rejected' ? own : undefined) ?? answers[name];
  return answer === undefined ? undefined : fillIn(answer, sent);
}

function fillIn(value: Json, sent: Readonly<Record<string, Json>>): Json {
  if (typeof value === 'string') {
    const name = /^\{(\w+)\}$/.exec(value)?.[1];
    return (name === undefined ? undefined : sent[name]) ?? value;
  }
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => fillIn(item, sent));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item ?? null, sent)]));
}
