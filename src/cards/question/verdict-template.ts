import { html, nothing, type TemplateResult } from 'lit';
import { embed } from '../../lib/bidi.js';
import { writeList } from '../../lib/write-list.js';
import type { Words } from '../../words/english.js';
import { closeIcon } from '../icons.js';
import { doneIcon } from '../status-icons.js';
import type { Mark, Verdict } from './quiz.js';

/** On a row of a quiz: right, or picked and wrong. */
export function renderMark(mark: Mark, { question }: Words): TemplateResult {
  return html`<span class="mark">${mark === 'right' ? doneIcon : closeIcon}${question[mark]}</span>`;
}

/** How a quiz went, which its rows already show to the eye. */
export function renderVerdict(verdict: Verdict | null, { question }: Words, locale: string): TemplateResult {
  const right = verdict?.right.map(({ label }) => embed(label, locale)) ?? [];
  const text = verdict && question.verdict(verdict.isRight, writeList(right, locale));
  return html`<p class="visually-hidden" role="status">${text ?? nothing}</p>`;
}
