import { html, type TemplateResult } from 'lit';
import api from 'virtual:element-api';
import { catalog } from '../../src/cards/catalog.js';
import { JSON_LIMITS } from '../../src/lib/json.js';
import { samplesOf } from '../sample-ids.js';
import { urlOf, type Settings } from '../settings.js';
import { section } from './doc-parts.js';
import { nameTable } from './tables.js';

/** What there is, in one screen; and what holds for every card. */
export function cardIndex(settings: Settings): TemplateResult {
  return html`<article class="doc">
    <header class="page-head">
      <h1>Cards</h1>
      <p class="intro">
        Seven kinds. Each page is made from the card’s own source: its schema, its samples, its comments.
      </p>
    </header>
    <ul class="kinds">
      ${catalog.map(({ component, tag }) => {
        const count = samplesOf(component).length;
        return html`<li>
          <h2><a href=${urlOf({ ...settings, component, sample: '' })}>${component}</a></h2>
          <p>${api.cards[tag]?.description}</p>
          <p class="note">${count} samples</p>
        </li>`;
      })}
    </ul>
    ${section(
      'limits',
      'Limits of every message',
      html`<p>
        A message is read up to ${JSON_LIMITS.bytes / 1024} KiB, ${JSON_LIMITS.depth} levels deep, with
        ${JSON_LIMITS.keys.toLocaleString('en')} properties. A <code>tool_call_id</code> has 1 to 128
        characters. What is over a limit becomes a <code>canvas-problem</code>, never an exception, and a
        notice in the place of the card.
      </p>`,
    )}
    ${section('events', 'Events of the rail', nameTable('Events of the rail', 'Event', api.events))}
  </article>`;
}
