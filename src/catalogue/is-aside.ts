/** Whether a path is no part of the catalogue: notes for people (README.md), and what tools leave behind (hidden files). */
export function isAside(path: string): boolean {
  const parts = path.split('/');
  return parts.at(-1) === 'README.md' || parts.some((part) => part.startsWith('.'));
}
