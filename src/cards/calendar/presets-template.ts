import { html, nothing } from 'lit';
import type { PlainDate } from '../../lib/plain-date.js';
import type { Words } from '../../words/english.js';
import type { CalendarDraft } from './draft.js';
import type { CalendarProps } from './index.js';
import type { CalendarPlan } from './plan.js';

export interface PresetsView {
  readonly words: Words['calendar'];
  readonly plan: CalendarPlan;
  readonly draft: CalendarDraft;
  pick(date: PlainDate): void;
}

/** Suggested dates, one press away; one that cannot be picked is disabled. */
export function renderPresets(presets: NonNullable<CalendarProps['presets']>, view: PresetsView): unknown {
  const { date, range } = view.draft;
  const picked = view.plan.mode === 'range' ? [range?.start, range?.end] : [date];
  if (presets.length === 0) return nothing;
  return html`<div class="presets" role="group" aria-label=${view.words.presets}>
    ${presets.map(
      (preset) =>
        html`<button
          type="button"
          class="preset"
          part="button option"
          dir="auto"
          ?disabled=${!view.plan.canPick(preset.date)}
          aria-pressed=${String(picked.includes(preset.date))}
          @click=${() => view.pick(preset.date)}
        >
          ${preset.label}
        </button>`,
    )}
  </div>`;
}
