import { specimenOf } from './specimen-of.js';

/** All of WCAG 2.0, 2.1 and 2.2, levels A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const FILL = '-webkit-text-fill-color';

export interface AxeReport {
  /** One line each: specimen, rule, what is wrong, and the element. */
  readonly faults: readonly string[];
  /** The rules that found something to look at. */
  readonly rules: readonly string[];
}

/** What axe finds wrong with the page as it is now, every rule switched on. */
export async function askAxe(): Promise<AxeReport> {
  const { default: axe } = await import('axe-core');
  // Some rules are off unless asked for by name, target-size among them.
  axe.configure({ rules: axe.getRules(TAGS).map(({ ruleId }) => ({ id: ruleId, enabled: true })) });
  if (matchMedia('(forced-colors: active)').matches) tellForcedFill();
  const report = await axe.run({
    runOnly: TAGS,
    // What is in a frame is the page of somebody else.
    iframes: false,
    resultTypes: ['violations'],
    elementRef: true,
  });
  const faults = report.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ element, html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${specimenOf(element)}: ${id}: ${why}: ${html}`;
    }),
  );
  return { faults, rules: [...report.passes, ...report.violations].map(({ id }) => id) };
}

/**
 * Text is filled with its `color`, unless told otherwise; where colours are forced, Chromium paints the forced
 * colour and tells it of `color`, but still tells the colour of the style sheet of the fill, which axe asks for.
 */
function tellForcedFill(): void {
  const prototype = CSSStyleDeclaration.prototype;
  const tell = prototype.getPropertyValue;
  prototype.getPropertyValue = function (name) {
    return tell.call(this, name === FILL ? 'color' : name);
  };
}
