import { createHash } from 'node:crypto';
import type { Language } from '../../model/text.ts';
import { html, type Markup } from '../html/markup.ts';
import { page } from '../html/style/page.ts';
import { print } from '../html/style/print.ts';
import { tokens } from '../html/style/tokens.ts';

/** A page of its own, without a script and without any network. */
export interface Page {
  readonly title: string;
  readonly language: Language;
  readonly version: string;
  readonly body: Markup;
  /** Style of this kind of page, after that of all. */
  readonly style?: string;
}

/** Sets a page: nothing in it loads anything, and nothing runs. */
export function setPage({ title, language, version, body, style = '' }: Page): string {
  const whole = tokens + page + print + style;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(whole).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="ppip ${version}">
<title>${title}</title>
<style>${{ markup: whole }}</style>
</head>
<body>
<main id="main">
${body}
</main>
</body>
</html>
`.markup;
}
