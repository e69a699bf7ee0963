/** A part of a plan that one machine plays: the `index`th, counted from 1, `of` so many. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A shard as it is written: `2/5`. */
export function nameShard({ index, of }: Shard): string {
  return `${index}/${of}`;
}
