/** Pointers of positions and schemas are split for every message: as many are remembered, and none as long as a stranger may make one. */
const rememberedPointers = 1_000;
const rememberedLength = 100;
const known = new Map<string, readonly string[]>();

/** The member names and indices that an RFC 6901 pointer goes through. @throws Error when it is no pointer */
export function splitPointer(pointer: string): readonly string[] {
  const parts = known.get(pointer) ?? split(pointer);
  if (known.size < rememberedPointers && pointer.length <= rememberedLength) known.set(pointer, parts);
  return parts;
}

function split(pointer: string): readonly string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new Error(`"${pointer}" is no JSON pointer: it must be empty or begin with "/"`);
  return pointer.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer one level below `parent`, RFC 6901. */
export function childPointer(parent: string, part: string | number): string {
  return `${parent}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The array index that a part of a pointer names, if it names one. */
export function arrayIndex(part: string): number | undefined {
  return /^(0|[1-9]\d{0,8})$/.test(part) ? Number(part) : undefined;
}
