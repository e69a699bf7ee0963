import { renderCtrf } from './ctrf/render-ctrf.ts';
import { renderGithub } from './github/render-github.ts';
import { renderHar } from './har/render-har.ts';
import { renderHtml } from './html/render-html.ts';
import { renderJunit } from './junit/render-junit.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { renderJson } from './render-json.ts';
import type { Renderer } from './render-options.ts';
import { renderSarif } from './sarif/render-sarif.ts';
import { renderTap } from './tap/render-tap.ts';
import { renderTerminal } from './terminal/render-terminal.ts';

/** The renderers by the names under which `--reporter <name>[=<file>]` asks for them. */
export const writers = {
  terminal: renderTerminal,
  json: renderJson,
  junit: renderJunit,
  markdown: renderMarkdown,
  ctrf: renderCtrf,
  tap: renderTap,
  sarif: renderSarif,
  github: renderGithub,
  har: renderHar,
  html: renderHtml,
} as const satisfies Readonly<Record<string, Renderer>>;

/** A name that `--reporter` takes. */
export type WriterName = keyof typeof writers;
