import { parseArgs } from 'node:util';
import { FLOOR, OURS } from './variants.mjs';

export const HELP = `npm run bench -- [options]

  --quick             few repeats, and no peers unless they are asked for: less than a minute for all
  --only=<pattern>    only rows whose name matches (a regular expression)
  --variants=<list>   only these, by comma; the floor is always among them
  --profile=<row>     no figures: a CPU profile of canvas-rail alone, from readable code
  --list              the names of rows and variants
`;

/**
 * How often everything is repeated. Cold rows open a new page every time, so they do it less often.
 * What comes before the first figure, for the server, the browser and the code to get warm, is `warmUps` turns of
 * a page that stays, and `warmRounds` of pages that are new.
 */
const FULL = {
  repeats: 200,
  warmUps: 15,
  rounds: 10,
  warmRounds: 1,
  colds: 40,
  clicks: 400,
  cards: 12000,
  blocks: 5,
  idles: 10,
  idleSeconds: 10,
};
const QUICK_VARIANTS = [FLOOR, OURS];
const QUICK = {
  repeats: 6,
  warmUps: 5,
  rounds: 1,
  warmRounds: 0,
  colds: 3,
  clicks: 10,
  cards: 200,
  blocks: 4,
  idles: 1,
  idleSeconds: 0.2,
};

/** @param {string[]} args */
export function readOptions(args, known) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      variants: { type: 'string' },
      profile: { type: 'string' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  // The peers are the same from one build to the next.
  const variants = values.variants?.split(',') ?? (values.quick ? QUICK_VARIANTS : known);
  const stranger = variants.find((name) => !known.includes(name));
  if (stranger) throw new Error(`There is no variant "${stranger}": ${known.join(', ')}.`);
  return {
    ...values,
    variants: known.filter((name) => name === known[0] || variants.includes(name)),
    only: new RegExp(values.only ?? ''),
    counts: values.quick ? QUICK : FULL,
  };
}
