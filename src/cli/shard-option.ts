import { InvalidArgumentError, Option } from 'commander';
import { phrase } from '../model/phrase.ts';
import type { Shard } from '../model/shard.ts';
import type { Voice } from './voice.ts';

/** Into how many parts a plan may be split: more than there are scenarios is of no use to anybody. */
const mostShards = 99;

/** `--shard 2/5`: the part of the plan that this machine plays. */
export function shardOption({ say }: Voice): Option {
  return new Option('--shard <n/of>', say(phrase`play only this part of the plan, such as 2/5; ppip merge joins the parts`)).argParser((value): Shard => {
    const [, index, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(value) ?? [];
    if (index !== undefined && of !== undefined && Number(index) <= Number(of)) return { index: Number(index), of: Number(of) };
    throw new InvalidArgumentError(say(phrase`must be a part and how many there are, such as 2/5, at most ${mostShards}`));
  });
}
