import type { DocumentPath } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { SubjectKind } from '../checks/subject.ts';
import { isInitiated } from '../model/call.ts';
import type { CheckSpec, ScriptedAnswer, SendStep, Step } from '../model/scenario.ts';
import { buildCheck } from './build-check.ts';
import type { PredicateTable, WrittenCheck } from './grammar/check-grammar.ts';
import type { WrittenScenario } from './grammar/scenario-grammar.ts';
import type { WrittenStep } from './grammar/step-grammar.ts';
import type { Written } from './parse-files.ts';

type WrittenSend = Extract<WrittenStep, { send: unknown }>;
type WrittenAnswer = Extract<WrittenStep, { reply: unknown }>['answers'][number];

/** Brings a step into the form that a run plays: its kind, its id and every default written out. */
export function buildStep(scenario: Written<WrittenScenario>, index: number, written: WrittenStep, predicates: PredicateTable, problems: ProblemList): Step {
  const { document } = scenario;
  const path: DocumentPath = ['steps', index];
  const location = document.locate(path);
  const name = (kind: Step['kind']): string => written.id ?? `${index + 1}-${kind}`;
  const checksOf = (kind: SubjectKind, checks: readonly WrittenCheck[]): readonly CheckSpec[] =>
    checks.flatMap((check, at) => {
      const built = buildCheck(check, { document, path: [...path, 'checks', at], subject: kind }, predicates, problems);
      return built === undefined ? [] : [{ ...built, gate: check.gate }];
    });

  if ('send' in written) {
    const id = name('send');
    return { ...buildSend(written), id, as: written.as ?? id, checks: checksOf('send', written.checks), except: written.except, location };
  }
  const plain = { checks: [], except: [], location };
  if ('expect' in written) {
    const { expect: call, for: subject, arrives, retry: isRetry, checks } = written;
    const asked = isInitiated(call) ? 'initiated' : 'expect';
    return { ...plain, kind: 'expect', id: name('expect'), call, for: subject, arrives, isRetry, checks: checksOf(asked, checks) };
  }
  if ('expectNone' in written) {
    const { expectNone: call, for: subject, checks } = written;
    const asked = isInitiated(call) ? 'initiated' : 'expectNone';
    return { ...plain, kind: 'expectNone', id: name('expectNone'), call, for: subject, checks: checksOf(asked, checks) };
  }
  if ('reply' in written) {
    const { reply: call, for: subject, answers } = written;
    return { ...plain, kind: 'reply', id: name('reply'), call, for: subject, answers: answers.map(buildAnswer) };
  }
  if ('ask' in written) {
    const { ask: hook, prompt, checks, items, data, undoes, for: subject } = written;
    const id = name('ask');
    const optional = { ...(subject !== undefined && { for: subject }), ...(undoes !== undefined && { undoes }) };
    return { ...plain, kind: 'ask', id, as: written.as ?? id, hook, prompt, items, data, ...optional, checks: checksOf('ask', checks) };
  }
  return { ...plain, kind: 'pause', id: name('pause'), forMs: written.pause };
}

function buildSend({ send: call, at, menuOf, again, times, invalid, orRefused, token, order, raw }: WrittenSend): Omit<SendStep, 'id' | 'as' | 'checks' | 'except' | 'location'> {
  const resend = call === 'order' && again !== undefined && order === undefined ? { restore: 'none' as const, tamper: [] } : undefined;
  return {
    kind: 'send',
    call,
    orRefused,
    ...(at !== undefined && { at }),
    ...(menuOf !== undefined && { menuOf }),
    ...(again !== undefined && { again }),
    ...(times !== undefined && { times }),
    ...(invalid !== undefined && { invalid }),
    ...(token !== undefined && { token }),
    ...(order !== undefined && ('items' in order ? { order } : { resend: order })),
    ...(resend !== undefined && { resend }),
    ...(raw !== undefined && { raw }),
  };
}

function buildAnswer({ delay, ...answer }: WrittenAnswer): ScriptedAnswer {
  return { ...answer, delayMs: delay ?? 0 };
}
