import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../lib/result.js';
import type { Words } from '../../words/english.js';
import type { problemNote } from '../status-icons.js';

/**
 * What is missing, where it is missing.
 *
 * @param note - Puts an icon before it; without it there is none yet.
 */
export function renderProblem(
  issue: Issue | undefined,
  words: Words,
  note: typeof problemNote | undefined,
): TemplateResult {
  const { missing, missingText } = words.question;
  const text = issue && (issue.path === 'other_text' ? missingText : missing);
  const look = `note problem ${issue?.path ?? ''}`;
  return html`<p id="problem" class=${look} part="note" role="alert">${note ? note(text) : text}</p>`;
}
