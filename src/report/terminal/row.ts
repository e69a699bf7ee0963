/** How a row stands out. */
export type Tone = 'plain' | 'good' | 'bad' | 'warning' | 'heading' | 'faint' | 'marked';

/** A paragraph of the terminal report, before it is broken into lines. Its text may come from anywhere: it is cleaned when it is set. */
export interface Row {
  readonly text: string;
  readonly tone?: Tone;
  /** Stands in a column of its own before the text. */
  readonly label?: string;
  /** Columns before the label. */
  readonly indent?: number;
  /** Cut at the end of the line instead of wrapped: for excerpts. */
  readonly isCode?: boolean;
}

/** An empty line. */
export const blankRow: Row = { text: '' };
