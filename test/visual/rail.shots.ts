import type { Page } from '@playwright/test';
import type { Look } from './page/look.js';
import { components, NOTICES, specimens } from './page/specimens.js';
import { expect, expectPicture, isUpdate, test, type Size } from './support/photograph.js';

const desktop = { width: 1280, height: 720 };
const player = { width: 600, height: 400 };
const phone = { width: 375, height: 720 };

const question = { component: 'canvas.question', sample: 'single choice', state: 'open' };
const tall = { component: 'canvas.question', sample: 'ten long options', state: 'open' };
const long = { component: 'canvas.text', sample: '4,000 characters', state: 'open' };
const span = { component: 'canvas.calendar', sample: 'a span of days', state: 'draft' };
const calendar = { component: 'canvas.calendar', sample: 'one day, with suggestions', state: 'draft' };

interface Scene {
  readonly title: string;
  readonly size: Size;
  readonly look: Partial<Look>;
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

/** As a file name has it. */
function shortOf(component: string): string {
  return component.replace('canvas.', '').replaceAll('_', '-');
}

/** The first sample of each kind, as it is met. */
const first = components
  .filter((component) => component !== NOTICES)
  .map((component) => ({
    component,
    sample: specimens.find((one) => one.component === component)!.name,
    state: 'open',
  }));

const inRail = first.map((look) => ({
  title: `stage-${shortOf(look.component)}`,
  size: desktop,
  look,
}));
const inSheet = first.map((look) => ({
  title: `sheet-${shortOf(look.component)}`,
  size: phone,
  look,
}));
/** In a card with a close button and something to answer, the second stop is its own. */
const withFocus = first.map((look) => ({
  title: `focus-${shortOf(look.component)}`,
  size: player,
  look,
  act: (page: Page) => press(page, 'Tab', /alert|text|input/.test(look.component) ? 1 : 2),
}));
/** A ring is seen on every ground. */
const onOtherGrounds = [
  { title: 'focus-question-dark', size: player, look: { ...question, theme: 'dark' as const } },
  { title: 'focus-calendar-warm', size: desktop, look: { ...calendar, brand: 'warm' } },
  {
    title: 'focus-calendar-console',
    size: desktop,
    look: { ...calendar, brand: 'console', theme: 'dark' as const },
  },
].map((scene) => ({ ...scene, act: (page: Page) => press(page, 'Tab', 2) }));
const withPointer = (['light', 'dark'] as const).flatMap((theme) => {
  const ending = theme === 'dark' ? '-dark' : '';
  return [
    { title: 'option', size: player, look: question, what: 'label:has-text("Afternoon")' },
    { title: 'button', size: player, look: { ...question, state: 'draft' }, what: 'button.primary' },
    { title: 'close', size: player, look: question, what: '.close' },
    { title: 'day', size: desktop, look: calendar, what: '[data-date="2026-11-25"]' },
  ].map(({ title, size, look, what }) => ({
    title: `hover-${title}${ending}`,
    size,
    look: { ...look, theme },
    act: (page: Page) => page.locator(`canvas-rail ${what}`).hover(),
  }));
});
const scrolled = (['light', 'dark'] as const).flatMap((theme) => {
  const ending = theme === 'dark' ? '-dark' : '';
  return [
    { title: `stage-scrolled${ending}`, size: desktop, look: { ...tall, theme } },
    { title: `stage-scrolled-text${ending}`, size: desktop, look: { ...long, theme } },
    { title: `sheet-scrolled${ending}`, size: phone, look: { ...tall, theme } },
  ].map((scene) => ({ ...scene, act: scroll }));
});

const scenes: readonly Scene[] = [
  ...inRail,
  ...inSheet,
  ...withFocus,
  ...onOtherGrounds,
  ...withPointer,
  ...scrolled,
  { title: 'stage-left', size: desktop, look: { ...question, side: 'left' } },
  { title: 'stage-dark', size: desktop, look: { ...question, theme: 'dark' } },
  { title: 'stage-rtl', size: desktop, look: { ...calendar, dir: 'rtl', locale: 'ar' } },
  { title: 'stage-reserve', size: desktop, look: { ...question, layout: 'reserve' } },
  { title: 'stage-reserve-left', size: desktop, look: { ...question, layout: 'reserve', side: 'left' } },
  { title: 'player-calendar', size: player, look: calendar },
  { title: 'forced-span', size: desktop, look: { ...span, theme: 'dark' }, act: force },
  { title: 'sheet-dark', size: phone, look: { ...calendar, theme: 'dark' } },
  { title: 'sheet-peek', size: phone, look: question, act: lower },
  { title: 'brand-warm', size: desktop, look: { ...calendar, brand: 'warm' } },
  { title: 'brand-warm-dark', size: desktop, look: { ...calendar, brand: 'warm', theme: 'dark' } },
  { title: 'brand-console', size: desktop, look: { ...calendar, brand: 'console', theme: 'dark' } },
];

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** Down to its title, so that the face is free. */
async function lower(page: Page): Promise<void> {
  await page.locator('canvas-rail .handle').click();
  // Or the handle is pictured as it looks under a pointer.
  await page.mouse.move(5, 5);
  await page.waitForTimeout(500);
}

/** In the colours of the system. */
async function force(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
}

/** Half way down what scrolls. */
async function scroll(page: Page): Promise<void> {
  await page
    .locator('canvas-rail [part~="body"]')
    .evaluate((body) => (body.scrollTop = body.scrollHeight / 3));
}

test.describe('the rail in its place', () => {
  for (const { title, size, look, act } of scenes) {
    test(title, async ({ page, show }) => {
      expect(await show({ ...look, place: 'stage', width: 0, height: size.height }, size)).toBe(1);
      await act?.(page);
      await expectPicture(page, title);
    });
  }
});

test('a colour that is off by one is seen', async ({ page, show }) => {
  test.skip(isUpdate, 'It would become the picture.');
  await show({ ...question, place: 'stage', width: 0, height: desktop.height }, desktop);
  await page.evaluate(() => document.documentElement.style.setProperty('--canvas-rail-surface', '#fffffe'));
  await expect(expectPicture(page, 'stage-question')).rejects.toThrow(/pixels/);
});
