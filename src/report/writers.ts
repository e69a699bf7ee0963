import { renderJunit } from './junit/render-junit.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { renderJson } from './render-json.ts';
import type { Renderer } from './render-options.ts';
import { renderTerminal } from './terminal/render-terminal.ts';

/** The renderers by the names under which `--reporter <name>[=<file>]` asks for them. */
export const writers = {
  terminal: renderTerminal,
  json: renderJson,
  junit: renderJunit,
  markdown: renderMarkdown,
} as const satisfies Readonly<Record<string, Renderer>>;

/** A name that `--reporter` takes. */
export type WriterName = keyof typeof writers;
