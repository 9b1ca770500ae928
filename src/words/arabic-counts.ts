import { plural } from './plural.js';

/** Counted things in Arabic, which has a form for two, for a few and for many. */
export const parts = (count: number, counted: string) =>
  plural('ar', count, {
    two: 'جزأين',
    few: `${counted} أجزاء`,
    many: `${counted} جزءًا`,
    other: `${counted} جزء`,
  });

export const values = (count: number, counted: string) =>
  plural('ar', count, { two: 'قيمتين', few: `${counted} قيم`, other: `${counted} قيمة` });

export const valuesInTable = (count: number, counted: string) =>
  plural('ar', count, {
    one: 'قيمة واحدة، متاحة في جدول أيضًا',
    two: 'قيمتان، متاحتان في جدول أيضًا',
    few: `${counted} قيم، متاحة في جدول أيضًا`,
    other: `${counted} قيمة، متاحة في جدول أيضًا`,
  });
