/** Whether an id fits a pattern, where `*` stands for any characters but a slash, `**` for any at all, and `?` for one. */
export function matchesGlob(pattern: string, id: string): boolean {
  const source = pattern.replace(/\*\*|[*?]|[^*?]+/g, (part) => {
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source}$`).test(id);
}
