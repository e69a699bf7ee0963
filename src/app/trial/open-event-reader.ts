import { toTrialEvent, type WrittenEvent } from '../../assess/trial/to-trial-event.ts';
import type { UserLine } from '../../config/read-user-lines.ts';
import { findSeparator, isOpenRecord, splitCsvRecord } from '../../input/split-csv-record.ts';
import { isJsonObject } from '../../model/json.ts';
import { both, phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import type { BadLine, TrialEvent, TrialFormat } from '../../model/trial.ts';

/** Takes lines, and gives events. */
export interface EventReader {
  add(line: UserLine): void;
  /** After the last line. */
  end(): void;
}

/** Who is told of what was read. */
export interface EventSink {
  readonly onEvent: (event: TrialEvent) => void;
  readonly onBad: (line: BadLine) => void;
}

const columns = ['at', 'locationId', 'orderId', 'event', 'code', 'reason', 'checkNumber'] as const;
const needed = ['at', 'locationId', 'event'] as const;
/** A quoted field may go over lines, but nobody's reason is longer than this. */
const longestRecord = 65_536;

/**
 * Opens a reader for a form of events.
 * @throws InputError `trial.header`, when the first line of a CSV lacks a column that is needed
 */
export function openEventReader(format: TrialFormat, name: string, sink: EventSink): EventReader {
  return format === 'csv' ? openCsv(name, sink) : openNdjson(sink);
}

function give(written: WrittenEvent | undefined, line: number, { onEvent, onBad }: EventSink): void {
  const event = written === undefined ? 'unreadable' : toTrialEvent(written);
  if (typeof event === 'string') onBad({ line, code: event });
  else onEvent(event);
}

function openNdjson(sink: EventSink): EventReader {
  return {
    add({ number, text, isCut }) {
      if (text.trim() === '') return;
      if (isCut) sink.onBad({ line: number, code: 'tooLong' });
      else give(parseObject(text), number, sink);
    },
    end: () => undefined,
  };
}

function parseObject(text: string): WrittenEvent | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isJsonObject(value)) return undefined;
    const textOf = (column: (typeof columns)[number]): string => {
      const member = value[column];
      return typeof member === 'string' ? member : typeof member === 'number' ? String(member) : '';
    };
    return { at: textOf('at'), locationId: textOf('locationId'), orderId: textOf('orderId'), event: textOf('event'), code: textOf('code'), reason: textOf('reason'), checkNumber: textOf('checkNumber') };
  } catch {
    return undefined;
  }
}

const fold = (column: string): string => column.toLowerCase().replaceAll(/[\s_-]/g, '');

function openCsv(name: string, sink: EventSink): EventReader {
  let separator = ',';
  let places: readonly number[] | undefined;
  let held: { readonly number: number; text: string } | undefined;
  const take = (text: string, number: number): void => {
    if (text.trim() === '') return;
    const fields = splitCsvRecord(text, separator);
    if (places === undefined) {
      places = readHeader(fields, name);
      return;
    }
    if (fields === undefined) {
      give(undefined, number, sink);
      return;
    }
    const [at = '', locationId = '', orderId = '', event = '', code = '', reason = '', checkNumber = ''] = places.map((place) => fields[place] ?? '');
    give({ at, locationId, orderId, event, code, reason, checkNumber }, number, sink);
  };
  return {
    add({ number, text, isCut }) {
      if (places === undefined && held === undefined) separator = findSeparator(text);
      if (isCut) {
        sink.onBad({ line: held?.number ?? number, code: 'tooLong' });
        held = undefined;
        return;
      }
      if (held === undefined && !text.includes('"')) {
        take(text, number);
        return;
      }
      const whole = held === undefined ? text : `${held.text}\n${text}`;
      const from = held?.number ?? number;
      held = undefined;
      if (!isOpenRecord(whole)) take(whole, from);
      else if (whole.length > longestRecord) sink.onBad({ line: from, code: 'unreadable' });
      else held = { number: from, text: whole };
    },
    end() {
      if (held !== undefined) take(held.text, held.number);
    },
  };
}

function readHeader(fields: readonly string[] | undefined, name: string): readonly number[] {
  const folded = (fields ?? []).map(fold);
  const missing = needed.filter((column) => !folded.includes(fold(column)));
  if (missing.length > 0) {
    throw new InputError([{ code: 'trial.header', message: phrase`the first line lacks ${both(missing)}`, hint: phrase`the first line names the columns: ${both(columns)}, in any order`, location: `${name}:1` }]);
  }
  return columns.map((column) => folded.indexOf(fold(column)));
}
