/** Owns `prove [slug] --seeds N`: the proof of `check`, for as many learners as are asked for, with the time it took. */
import { checkAll } from './check.ts';
import { type Command, readFlags } from './command.ts';
import { VARIANTS } from './proved.ts';

export const command: Command = {
  usage: ['prove [slug] [--seeds 1000]'],
  async run(args) {
    const given = readFlags(args, { seeds: 'text' });
    if ('misused' in given) return given;
    const variants = Number(given.text('seeds') ?? VARIANTS);
    if (!Number.isInteger(variants) || variants < 1)
      return { misused: '--seeds is a whole number of learners, such as 1000.' };
    return checkAll(given.plain[0], variants);
  },
};
