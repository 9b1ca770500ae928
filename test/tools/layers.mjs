/** Imports point down only: what a folder may not reach. */
export const layers = {
  'src/words/**': ['lib', 'cards', 'core', 'rail', 'delivery', 'agents', 'skill', 'pal-api'],
  'src/lib/**': ['words', 'cards', 'core', 'rail', 'delivery', 'agents', 'skill', 'pal-api'],
  'src/cards/**': ['core', 'rail', 'delivery', 'agents', 'skill', 'pal-api'],
  'src/core/**': ['rail', 'delivery', 'agents', 'skill', 'pal-api'],
  'src/rail/**': ['agents', 'skill', 'pal-api'],
  'src/delivery/**': ['rail', 'agents', 'skill', 'pal-api'],
  'src/agents/**': ['rail', 'cards', 'skill', 'pal-api'],
  'src/skill/**': ['core', 'rail', 'delivery', 'agents', 'pal-api'],
  'src/pal-api/**': ['cards', 'core', 'rail', 'delivery', 'agents'],
};
