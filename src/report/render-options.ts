import type { Exchange } from '../model/exchange.ts';
import type { Report } from '../model/report.ts';
import type { StepRecord } from '../model/record-parts.ts';
import type { Language } from '../model/text.ts';

/** What a renderer needs besides the report. */
export interface RenderOptions {
  /** Looks an exchange of the run up; undefined when there is none of that id. */
  readonly exchangeOf: (id: string) => Exchange | undefined;
  /** Every exchange of the run, in the order of the journal. */
  readonly exchanges: readonly Exchange[];
  /** The request of ours that a callback belongs to, so that a report can show what led to it. */
  readonly sentFor?: (callback: Exchange) => Exchange | undefined;
  /** What is known of each step by its address, `scenario/step`, for those who draw a run over time. */
  readonly steps?: Iterable<readonly [address: string, step: StepRecord]>;
  readonly language: Language;
  readonly color: boolean;
  /** Columns of the screen; no line gets longer than 100 anyway. */
  readonly width: number;
  /** Where the run's `events.jsonl` is, as the reader would type it. */
  readonly evidencePath: string;
}

/** Makes a text of a report; pure. */
export type Renderer = (report: Report, options: RenderOptions) => string;
