/** A part of a plan that one machine plays: the `index`th, counted from 1, `of` so many. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Into how many parts a plan may be split: more than there are scenarios is of no use to anybody. */
export const mostShards = 99;

/** Whether what a record says of its shard can be true. */
export function isShard({ index, of }: Shard): boolean {
  return Number.isInteger(index) && Number.isInteger(of) && index >= 1 && index <= of && of <= mostShards;
}

/** A shard as it is written: `2/5`. */
export function nameShard({ index, of }: Shard): string {
  return `${index}/${of}`;
}
