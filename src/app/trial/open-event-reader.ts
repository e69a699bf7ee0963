import { toTrialEvent, type WrittenEvent } from '../../assess/trial/to-trial-event.ts';
import type { UserLine } from '../../config/read-user-lines.ts';
import { findSeparator, splitCsvRecord } from '../../input/split-csv-record.ts';
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
/** A quoted field may go over lines, but nobody's reason over more than these. */
const mostLines = 20;

/**
 * Opens a reader for a form of events.
 * @throws InputError `trial.header`, when the first line of a CSV lacks a column that is needed
 */
export function openEventReader(format: TrialFormat, name: string, sink: EventSink): EventReader {
  return format === 'csv' ? openCsv(name, sink) : openNdjson(sink);
}

function giveEvent(written: WrittenEvent | undefined, line: number, { onEvent, onBad }: EventSink): void {
  const event = written === undefined ? 'unreadable' : toTrialEvent(written);
  if (typeof event === 'string') onBad({ line, code: event });
  else onEvent(event);
}

function openNdjson(sink: EventSink): EventReader {
  return {
    add({ number, text, isCut }) {
      if (text.trim() === '') return;
      if (isCut) sink.onBad({ line: number, code: 'tooLong' });
      else giveEvent(parseObject(text), number, sink);
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
  let separator: string | undefined;
  let places: readonly number[] | undefined;
  /** Lines of a record whose quoted field has not ended yet. */
  let held: readonly UserLine[] = [];
  const give = (fields: readonly string[], line: number): void => {
    if (places === undefined) {
      places = readHeader(fields, `${name}:${line}`);
      return;
    }
    const [at = '', locationId = '', orderId = '', event = '', code = '', reason = '', checkNumber = ''] = places.map((place) => fields[place] ?? '');
    giveEvent({ at, locationId, orderId, event, code, reason, checkNumber }, line, sink);
  };
  /** What does not end is wrong by its first line; the others are read for themselves, so that none of them is lost. */
  const giveUp = (): void => {
    const [first, ...rest] = held;
    held = [];
    if (first === undefined) return;
    sink.onBad({ line: first.number, code: 'unreadable' });
    for (const line of rest) add(line);
  };
  const add = (line: UserLine): void => {
    if (line.isCut) {
      giveUp();
      sink.onBad({ line: line.number, code: 'tooLong' });
      return;
    }
    if (held.length === 0 && line.text.trim() === '') return;
    separator ??= findSeparator(line.text);
    const lines = [...held, line];
    const fields = splitCsvRecord(lines.length === 1 ? line.text : lines.map(({ text }) => text).join('\n'), separator);
    held = [];
    const from = lines[0]?.number ?? line.number;
    if (places === undefined && typeof fields === 'string') give([], from);
    else if (fields === 'open') {
      held = lines;
      if (lines.length >= mostLines) giveUp();
    } else if (fields === 'wrong') giveEvent(undefined, from, sink);
    else give(fields, from);
  };
  return {
    add,
    end() {
      while (held.length > 0) giveUp();
    },
  };
}

function readHeader(fields: readonly string[], location: string): readonly number[] {
  const folded = fields.map(fold);
  const missing = needed.filter((column) => !folded.includes(fold(column)));
  if (missing.length > 0) {
    throw new InputError([{ code: 'trial.header', message: phrase`the first line lacks ${both(missing)}`, hint: phrase`the first line names the columns: ${both(columns)}, in any order`, location }]);
  }
  return columns.map((column) => folded.indexOf(fold(column)));
}
