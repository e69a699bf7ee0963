import { cleanText } from '../clean-text.ts';

const joiner = '&#8288;';

/** Makes a text plain in Markdown: it can open no tag, link, mention or emphasis, and break no table. Links are parted by an invisible joiner. */
export function escapeMarkdown(text: string, longest = 600): string {
  return cleanText(text, longest)
    .replace(/[\\`*_[\]|~#!{}]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, `:${joiner}//`)
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}${joiner}.`)
    .replace(/@/g, `@${joiner}`);
}

/** A code block that nothing in it can end. */
export function fenceMarkdown(lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
