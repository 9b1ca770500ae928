import type { Words } from './english.js';

/** The languages that come along, each loaded when a rail is in one; English is there from the start. */
export const builtIn: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('./ar.js').then(({ ar }) => ar),
  de: () => import('./de.js').then(({ de }) => de),
  es: () => import('./es.js').then(({ es }) => es),
  fr: () => import('./fr.js').then(({ fr }) => fr),
  hi: () => import('./hi.js').then(({ hi }) => hi),
  ja: () => import('./ja.js').then(({ ja }) => ja),
  pt: () => import('./pt.js').then(({ pt }) => pt),
  zh: () => import('./zh.js').then(({ zh }) => zh),
  'zh-Hant': () => import('./zh-hant.js').then(({ zhHant }) => zhHant),
};
