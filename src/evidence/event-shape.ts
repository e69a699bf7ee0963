import type { Fact } from '../model/event.ts';
import { isJsonObject } from '../model/json.ts';

type Shape = 'string' | 'number' | 'boolean' | 'object' | 'array' | { readonly [member: string]: Shape };
type Members = Readonly<Record<string, Shape>>;

const cause: Shape = { code: 'string', args: 'object' };
const body: Shape = { encoding: 'string', content: 'string', bytes: 'number', truncated: 'boolean' };

/** What each kind of event must carry; a name that ends in `?` may be missing. */
const shapes: Readonly<Record<Fact['type'], Members>> = {
  runStarted: {
    header: {
      schemaVersion: 'number', runId: 'string', operator: 'string', harnessVersion: 'string', catalogue: 'object', partner: 'object',
      assumptions: 'array', timeouts: 'object', plan: { profile: { in: 'array', out: 'array' }, scenarios: 'array', coreOff: 'array', 'changes?': 'array' },
      lanes: 'number', seed: 'number', 'qualification?': { flows: 'array', products: 'array', capabilities: 'array' },
    },
  },
  diagnosed: { findings: 'array', 'stoppedBy?': cause },
  scenarioStarted: { scenario: 'string', locationId: 'string' },
  scenarioEnded: { scenario: 'string' },
  scenarioBlocked: { scenario: 'string', cause },
  stepStarted: { step: 'string' },
  stepEnded: { step: 'string' },
  stepBlocked: { step: 'string', cause },
  attemptOpened: { attempt: { id: 'string', key: 'string', call: 'string', ordinal: 'number', step: 'string', requestId: 'string', locationId: 'string' }, isTampered: 'boolean' },
  exchangeStarted: {
    exchangeId: 'string', direction: 'string', call: 'string', request: { method: 'string', url: 'string', headers: 'array', body }, token: { kind: 'string', seenAt: 'number' },
    'attemptId?': 'string', 'step?': 'string', 'correlation?': { kind: 'string' },
  },
  exchangeSent: { exchangeId: 'string' },
  exchangeEnded: { exchangeId: 'string', closing: { kind: 'string', 'response?': { status: 'number', headers: 'array', body }, 'afterHangUp?': 'boolean', 'reason?': 'string', 'detail?': 'string' } },
  waitStarted: { step: 'string', key: 'string', 'attemptId?': 'string', timeoutMs: 'number', 'atTill?': 'string' },
  waitEnded: { step: 'string', 'claimed?': 'string', cutShort: 'boolean' },
  watchStarted: { step: 'string', key: 'string' },
  asked: { step: 'string', hook: 'string' },
  askAnswered: { step: 'string', by: 'string', output: 'string' },
  harnessStalled: { stalledMs: 'number', overMs: 'number', 'cutOff?': 'boolean' },
  drainEnded: { isQuiet: 'boolean' },
  runEnded: { interrupted: 'boolean', 'cause?': cause, 'fault?': { code: 'string', detail: 'string' } },
};

function findMisfit(value: unknown, shape: Shape, place: string): string | undefined {
  if (typeof shape === 'object') {
    if (!isJsonObject(value)) return `${place} is not an object`;
    for (const [name, inner] of Object.entries(shape)) {
      const member = name.replace('?', '');
      if (value[member] === undefined && name.endsWith('?')) continue;
      const misfit = findMisfit(value[member], inner, place === '' ? member : `${place}.${member}`);
      if (misfit !== undefined) return misfit;
    }
    return undefined;
  }
  const fits = shape === 'array' ? Array.isArray(value) : shape === 'object' ? isJsonObject(value) : typeof value === shape;
  return fits ? undefined : `${place} is not of type ${shape}`;
}

const isKnownType = (type: unknown): type is Fact['type'] => typeof type === 'string' && Object.hasOwn(shapes, type);

/** Says what keeps a value from being an event of a run; undefined when nothing does. */
export function findEventMisfit(value: unknown): string | undefined {
  if (!isJsonObject(value)) return 'it is not an object';
  const misfit = findMisfit(value, { seq: 'number', at: 'string', atMs: 'number', type: 'string' }, '');
  if (misfit !== undefined) return misfit;
  if (!Number.isInteger(value.seq)) return 'seq is not a whole number';
  if (typeof value.at !== 'string' || Number.isNaN(Date.parse(value.at))) return 'at is not a time';
  const { type } = value;
  return isKnownType(type) ? findMisfit(value, shapes[type], '') : `its type ${JSON.stringify(type)} is not known`;
}
