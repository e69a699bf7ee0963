import { InvalidArgumentError, Option } from 'commander';
import { phrase } from '../model/phrase.ts';
import { isShard, mostShards, type Shard } from '../model/shard.ts';
import type { Voice } from './voice.ts';

/** `--shard 2/5`: the part of the plan that this machine plays. */
export function shardOption({ say }: Voice): Option {
  return new Option('--shard <n/count>', say(phrase`play only this part of the plan, such as 2/5; ppip merge joins the parts`)).argParser((value): Shard => {
    const [, index, of] = /^(\d{1,2})\/(\d{1,2})$/.exec(value) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    if (isShard(shard)) return shard;
    throw new InvalidArgumentError(say(phrase`It must be a part and how many there are, such as 2/5, at most ${mostShards}.`));
  });
}
