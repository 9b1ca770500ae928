/** A rail in a page that has only just come: all that a first question can do without is still to be loaded. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import '../../src/cards/question/question-card.js';
import type { CanvasRail } from '../../src/index.js';
import { extras } from '../../src/rail/extras.js';

/** One to a test file, since what is loaded stays. */
export async function coldRail(prepare: (rail: CanvasRail) => void = () => {}): Promise<CanvasRail> {
  const stage = await fixture<HTMLElement>(html`<div style="position: relative; height: 720px"></div>`);
  const rail = document.createElement('canvas-rail');
  prepare(rail);
  stage.append(rail);
  expectCold();
  return rail;
}

export function expectCold(): void {
  expect(extras() === null, 'what should still be loaded is there already').to.equal(true);
}

/** What the rail tells of itself from now on, one word each. */
export function storyOf(rail: CanvasRail): string[] {
  const story: string[] = [];
  rail.addEventListener('canvas-change', () =>
    story.push(`${rail.state.card?.toolCallId ?? 'nothing'} ${rail.state.phase}`),
  );
  rail.addEventListener('canvas-interaction', ({ interaction }) =>
    story.push(`${interaction.type} of ${interaction.tool_call_id}`),
  );
  rail.addEventListener('canvas-problem', ({ problem }) => story.push(`${problem.code}: ${problem.path}`));
  return story;
}
