/** A page as far as tests need it: its elements in order, each as its tag with attribute names, and the content of those that hold no markup. */
export interface ReadPage {
  readonly tags: readonly string[];
  readonly ids: readonly string[];
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Everything else, as it is read. */
  readonly text: string;
}

const attribute = /([\w:-]+)(?:="([^"]*)")?/g;

/** Reads a page that is written as strictly as ours: quoted attributes, and no `<` or `>` but in tags. @throws Error for anything else */
export function readPage(source: string): ReadPage {
  const scripts: string[] = [];
  const styles: string[] = [];
  const ids: string[] = [];
  const bare = source
    .replace(/(<script[^>]*>)([^<]*(?:<(?!\/script)[^<]*)*)(<\/script>)/g, (_, open: string, content: string, close: string) => { scripts.push(content); return open + close; })
    .replace(/(<style>)([^<]*)(<\/style>)/g, (_, open: string, content: string, close: string) => { styles.push(content); return open + close; });
  const tags = [...bare.matchAll(/<(\/?)([a-zA-Z!][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*(\/?)>/g)].map(([, end = '', name = '', attributes = '']) => {
    const names = [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => {
      if (key === 'id') ids.push(value);
      return key;
    });
    return `${end}${name} ${names.join(' ')}`.trim();
  });
  const text = bare.replace(/<(\/?)([a-zA-Z!][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*(\/?)>/g, ' ');
  if (/[<>]/.test(text)) throw new Error(`there is something that is no tag: ${text.slice(Math.max(0, text.search(/[<>]/) - 40), text.search(/[<>]/) + 80)}`);
  return { tags, ids, scripts, styles, text };
}
