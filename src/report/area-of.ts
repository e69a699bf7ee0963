/** The area of a requirement: what stands before the number in its id. */
export function areaOf(id: string): string {
  return id.replace(/-?\d+$/, '');
}
