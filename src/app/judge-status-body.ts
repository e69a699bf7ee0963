import { readPositions, type Positions } from '../contract/read-positions.ts';
import { readStatus, type StatusReading } from '../contract/read-status.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Json } from '../model/json.ts';
import type { Judgement } from '../model/finding.ts';

/** What is wrong with what a status says, and the check of the catalogue that asks for it. */
export interface StatusFault extends Pick<Judgement, 'code' | 'args'> {
  readonly predicate: string;
  readonly params: Json;
  readonly pointer: string;
  readonly expected: Json;
  readonly actual: Json;
}

/** Puts to a status those questions of a run that its body alone can answer; which order it is about is not one of them. */
export function judgeStatusBody(body: Json, { assumptions }: Pick<Catalogue, 'assumptions'>): readonly StatusFault[] {
  const positions = readPositions(assumptions);
  const status = readStatus(body, [], positions);
  return [...judgeWord(status, positions), ...judgeAcceptance(status), ...judgeRejection(status)];
}

function judgeWord({ kind, word = '', wordPlace: pointer = '' }: StatusReading, positions: Positions): readonly StatusFault[] {
  const documented = [...positions.statusAcceptedWords, ...positions.statusRejectedWords];
  if (kind === 'intermediate') {
    return [{ predicate: 'noIntermediate', params: true, code: 'status.intermediate', args: { word }, pointer, expected: documented, actual: word }];
  }
  if (kind !== 'unknown') return [];
  return [{ predicate: 'documentedWord', params: true, code: 'status.undocumented', args: { word, documented }, pointer, expected: documented, actual: word }];
}

function judgeAcceptance({ kind, checkNumber = '' }: StatusReading): readonly StatusFault[] {
  if (kind !== 'accepted' || checkNumber.trim() !== '') return [];
  return [{ predicate: 'checkNumber', params: 'present', code: 'check.missing', args: {}, pointer: '', expected: 'a check number', actual: null }];
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

function judgeRejection({ kind, errors }: StatusReading): readonly StatusFault[] {
  if (kind !== 'rejected') return [];
  const base = { predicate: 'reasonGiven', expected: [{ code: '…', message: '…' }] } as const;
  if (errors.length === 0) return [{ ...base, params: 'any', code: 'reason.missing', args: {}, pointer: '/errors', actual: null }];
  return errors.flatMap(({ code, message, pointer }) => {
    const common = { ...base, args: { code: code ?? '', message: message ?? '' }, pointer, actual: { code: code ?? null, message: message ?? null } };
    return [
      ...(isBlank(code) ? [{ ...common, params: 'code', code: 'reason.noCode' }] : []),
      ...(isBlank(message) ? [{ ...common, params: 'message', code: 'reason.noMessage' }] : []),
    ];
  });
}
