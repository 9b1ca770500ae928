import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../lib/result.js';
import type { Words } from '../../words/english.js';
import { problemNote } from '../icons.js';

/** What is missing, where it is missing. */
export function renderProblem(issue: Issue | undefined, words: Words): TemplateResult {
  const { missing, missingText } = words.question;
  const text = issue && (issue.path === 'other_text' ? missingText : missing);
  const look = `note problem ${issue?.path ?? ''}`;
  return html`<p id="problem" class=${look} part="note" role="alert">${problemNote(text)}</p>`;
}
