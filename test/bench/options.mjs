import { parseArgs } from 'node:util';

export const HELP = `npm run bench -- [options]

  --quick             few repeats: one to three minutes for all
  --only=<pattern>    only rows whose name matches (a regular expression)
  --variants=<list>   only these, by comma; the floor is always among them
  --profile=<row>     no figures: a CPU profile of canvas-rail alone, from readable code
  --list              the names of rows and variants
`;

/** How often everything is repeated. Cold rows open a new page every time, so they do it less often. */
const FULL = { repeats: 200, rounds: 10, colds: 40, clicks: 400, cards: 12000, idles: 10, idleSeconds: 10 };
const QUICK = { repeats: 4, rounds: 1, colds: 1, clicks: 4, cards: 200, idles: 1, idleSeconds: 0.2 };

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
  const variants = values.variants?.split(',') ?? known;
  const stranger = variants.find((name) => !known.includes(name));
  if (stranger) throw new Error(`There is no variant "${stranger}": ${known.join(', ')}.`);
  return {
    ...values,
    variants: known.filter((name) => name === known[0] || variants.includes(name)),
    only: new RegExp(values.only ?? ''),
    counts: values.quick ? QUICK : FULL,
  };
}
