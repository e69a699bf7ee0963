import { readLevel, type LineLevel } from './read-level.ts';

/** The words and paths by which the lines of a log are read: what the contract and its assumptions say. */
export interface LogVocabulary {
  /** Folded to small letters. */
  readonly acceptedWords: readonly string[];
  readonly rejectedWords: readonly string[];
  /** The paths of UEAT's that a POS calls back: an HTTP status beside one is UEAT's answer, and none of the POS. */
  readonly callbackPaths: readonly string[];
}

/** What one line says, whatever its form. */
export interface LineFacts {
  readonly level: LineLevel;
  /** Whole numbers that may be an HTTP status. */
  readonly statuses: ReadonlySet<number>;
  /** Those that are named as one. */
  readonly namedStatuses: readonly number[];
  readonly kinds: ReadonlySet<StatusKind>;
  /** Those that are named as a status. */
  readonly namedKinds: readonly StatusKind[];
  /** What is named as a check number. */
  readonly namedChecks: readonly string[];
  readonly isOfCallback: boolean;
  /** Whether it tells of a connection that broke or an answer that did not come. */
  readonly tellsFailure: boolean;
  /** Whether it tells of a token that was refused. */
  readonly tellsRefusal: boolean;
}

export type StatusKind = 'accepted' | 'rejected';

const httpStatus = /(?<![\w.-])[1-5]\d\d(?![\w-]|\.\d)/g;
const namedStatus = /(?:(?:status|code|http)[\w.]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?|HTTP\/\d(?:\.\d)?["']?\s)([1-5]\d\d)(?![\w-]|\.\d)/gi;
const namedKind = /(?:status|state|result|outcome)["']?\s{0,3}[=:]\s{0,3}["']?(\p{L}{2,30})/giu;
const namedCheck = /check[\s_-]?(?:number|num|no)["']?\.?\s{0,3}[=:#]\s{0,3}["']?([\w-]{1,64})/gi;
const failure = /time[ds]?[\s_-]?out|etimedout|econnreset|econnaborted|\breset\b|hang\s?up|broke|aborted|socket|no (?:answer|response|reply)|not answer|unanswered|d[ée]lai|sans r[ée]ponse/i;
const refusal = /unauthori[sz]ed|forbidden|token|signature|expired|jwt|bearer|jeton|non autoris/i;
const word = /\p{L}+/gu;

/** Reads what one line says. */
export function readFacts(text: string, { acceptedWords, rejectedWords, callbackPaths }: LogVocabulary): LineFacts {
  const kindOf = (said: string): readonly StatusKind[] => {
    const folded = said.toLowerCase();
    return acceptedWords.includes(folded) ? ['accepted'] : rejectedWords.includes(folded) ? ['rejected'] : [];
  };
  return {
    level: readLevel(text),
    statuses: new Set((text.match(httpStatus) ?? []).map(Number)),
    namedStatuses: [...text.matchAll(namedStatus)].map(([, status]) => Number(status)),
    kinds: new Set((text.match(word) ?? []).flatMap(kindOf)),
    namedKinds: [...text.matchAll(namedKind)].flatMap(([, said = '']) => kindOf(said)),
    namedChecks: [...text.matchAll(namedCheck)].map(([, number = '']) => number).filter((number) => /\d/.test(number)),
    isOfCallback: callbackPaths.some((path) => text.includes(path)),
    tellsFailure: failure.test(text),
    tellsRefusal: refusal.test(text),
  };
}
