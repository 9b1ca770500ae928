import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CardSample } from '../src/cards/card-sample.js';
import type { CardType } from '../src/cards/card-type.js';
import { statesOf, type SampleState } from '../src/cards/sample-states.js';
import type { NoticeKind } from '../src/rail/canvas-notice.js';
import { findSample, idOfSample } from './sample-ids.js';
import { urlOf, type Settings } from './settings.js';
import { stateNames } from './state-names.js';

/** What the gallery calls the notices, where it names kinds of cards. */
export const NOTICES = 'notice';

const notices: Readonly<Record<NoticeKind, string>> = {
  loading: 'while the code of a card loads',
  invalid: 'arguments that break a limit',
  unsupported: 'a kind of card that nobody knows',
  failed: 'the code of a card did not load',
};

/** One kind of card: those of its samples that can be in the state, or each sample in all of its states. */
export function kindSection(
  type: CardType,
  samples: readonly CardSample[],
  settings: Settings,
): TemplateResult {
  const { component } = type;
  const { phase } = settings;
  const shown = samples.filter((sample) => phase === 'all' || statesOf(sample, type).includes(phase));
  return html`<section class="kind">
    <h2>
      ${component}
      <span class="quiet"
        >${shown.length < samples.length ? `${shown.length} of ` : nothing}${samples.length}</span
      >
      <a href=${urlOf({ ...settings, view: 'cards', component, phase: 'open' })}
        >Documentation<span class="visually-hidden"> of ${component}</span></a
      >
    </h2>
    ${shown.length === 0 ? html`<p class="note">${whyNone(type)}</p>` : nothing}
    ${
      phase === 'all'
        ? shown.map((sample) => strip(sample, statesOf(sample, type), settings))
        : html`<div class="cards">
            ${repeat(shown, idOfSample, (sample) => card(sample, phase, sample.name, settings))}
          </div>`
    }
  </section>`;
}

/** The notices that stand in a card's place, and what stands in the place of a booking page. */
export function noticeSection(settings: Settings): TemplateResult {
  const { lang } = settings;
  const notConfigured = findSample('scheduling_embed:not-configured');
  return html`<section class="kind">
    <h2>Notices</h2>
    <div class="cards">
      ${Object.entries(notices).map(
        ([kind, when]) =>
          html`<gallery-card
            .notice=${kind as NoticeKind}
            .name=${`${kind}: ${when}`}
            .locale=${lang}
          ></gallery-card>`,
      )}
      ${notConfigured ? card(notConfigured, 'open', 'scheduling: no booking page is configured', settings) : nothing}
    </div>
  </section>`;
}

/** One sample in all of its states, side by side. */
function strip(sample: CardSample, states: readonly SampleState[], settings: Settings): TemplateResult {
  const { component, name } = sample;
  return html`<section class="strip">
    <h3><a href=${urlOf({ ...settings, component, sample: idOfSample(sample) })}>${name}</a></h3>
    <div class="states">
      ${repeat(
        states,
        (state) => state,
        (state) => card(sample, state, stateNames[state], settings),
      )}
    </div>
  </section>`;
}

function card(sample: CardSample, state: SampleState, name: string, { lang }: Settings): TemplateResult {
  return html`<gallery-card .sample=${sample} .state=${state} .name=${name} .locale=${lang}></gallery-card>`;
}

function whyNone({ answerable }: CardType): string {
  return answerable
    ? 'None of its samples can be in this state.'
    : 'It asks nothing: it is open, and then gone.';
}
