import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from './skill-session.js';

/** What was called last and how it was answered, where it was below this path. */
export function callView(call: Call | null, below: string): TemplateResult | typeof nothing {
  if (!call?.path.startsWith(below)) return nothing;
  const { method, path, status } = call;
  return html`<p class="call ${status < 400 ? 'good' : 'bad'}" dir="ltr">
    <b>${status}</b> ${method} ${path}
  </p>`;
}
