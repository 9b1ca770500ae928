import { html, nothing, type TemplateResult } from 'lit';
import api from 'virtual:element-api';
import type { CardSample } from '../../src/cards/card-sample.js';
import type { DefinedCard } from '../../src/cards/define-card.js';
import { emptyState } from '../../src/protocol.js';
import { showTool, toFunctionTool } from '../../src/skill/tools.js';
import { findExample, textOf } from '../examples.js';
import { pick } from '../pick.js';
import { idOfSample, samplesOf } from '../sample-ids.js';
import { urlOf, type Change, type Settings } from '../settings.js';
import { answerForms, type AnswerForm } from './answer-examples.js';
import { keysOf } from './card-keys.js';
import { codeBlock, section } from './doc-parts.js';
import './live-sample.js';
import { refusalsOf } from './refusals.js';
import { rowsOf } from './schema-rows.js';
import { argumentTable, keyTable, nameTable, valueTable } from './tables.js';

/** The sections of a card's page, by their anchors. */
export const sections = {
  sample: 'Live sample',
  message: 'Message',
  arguments: 'Arguments',
  answers: 'Answers',
  keys: 'Keys',
  style: 'Parts and tokens',
  tool: 'For the model',
} as const;

/** All that is to be said of one kind of card; everything that can be is made from its source. */
export function cardPage(
  type: DefinedCard,
  settings: Settings,
  set: (change: Change) => void,
): TemplateResult {
  const own = samplesOf(type.component);
  const sample = own.find((one) => idOfSample(one) === settings.sample) ?? own[0];
  if (!sample) return html`${nothing}`;
  const tool = showTool(type);
  const about = api.cards[type.tag];
  return html`<article class="doc">
    <header class="page-head">
      <h1>${type.component}</h1>
      <p class="intro">${about?.description}</p>
      <p class="note">
        <code>&lt;${type.tag}&gt;</code> · version ${type.version} ·
        ${type.answerable ? 'waits for an answer' : 'asks nothing'} ·
        ${type.dismissible ? 'can be closed' : 'cannot be closed'}
      </p>
    </header>
    ${section('sample', sections.sample, renderSample(sample, own, settings, set))}
    ${section('message', sections.message, renderMessage(sample, settings))}
    ${section(
      'arguments',
      sections.arguments,
      html`<p class="lead">What is not in this table is left out or refused; the problem says where.</p>
        ${argumentTable(`Arguments of ${type.component}`, rowsOf(tool.parameters), refusalsOf(type.props))}`,
    )}
    ${section('answers', sections.answers, answersOf(type, own))}
    ${section(
      'keys',
      sections.keys,
      html`<p class="lead">Tab goes from one control to the next. Nothing needs a mouse.</p>
        ${keyTable(`Keys of ${type.component}`, keysOf(type))}`,
    )}
    ${section(
      'style',
      sections.style,
      html`<p class="lead">
          Style a part with <code>canvas-rail::part(title)</code>; set a token on any element around the rail.
        </p>
        ${nameTable(`Parts of ${type.component}`, 'Part', about?.parts ?? [])}
        ${nameTable('Tokens of every card', 'Token', api.tokens)}`,
    )}
    ${section(
      'tool',
      sections.tool,
      html`<p class="lead">${tool.description}</p>
        ${codeBlock('The tool, as models are given it', toFunctionTool(tool))}`,
    )}
  </article>`;
}

function renderSample(
  sample: CardSample,
  own: readonly CardSample[],
  settings: Settings,
  set: (change: Change) => void,
): TemplateResult {
  const all = urlOf({ ...settings, view: 'gallery', sample: idOfSample(sample), phase: 'all' });
  return html`<div class="look-bar">
      ${pick({
        label: 'Sample',
        options: own.map((one) => [idOfSample(one), one.name] as const),
        chosen: idOfSample(sample),
        choose: (id) => set({ sample: id }),
      })}
      <p class="links"><a href=${all}>All of its states, side by side</a></p>
    </div>
    <live-sample .settings=${settings} .sample=${sample}></live-sample>`;
}

function renderMessage(sample: CardSample, settings: Settings): TemplateResult {
  const id = idOfSample(sample);
  const example = findExample(id);
  const text = example ? textOf(example, emptyState) : '';
  const composer = urlOf({ ...settings, view: 'playground', panel: 'message', sample: id });
  return html`<p class="lead">
      What an agent sends to show this sample. <a href=${composer}>Open it in the composer</a> to change it.
    </p>
    ${codeBlock('The message', text)}`;
}

function answersOf(type: DefinedCard, own: readonly CardSample[]): TemplateResult {
  const answered = own.find(({ answer }) => answer);
  return html`<p class="lead">
      Each is the body of <code>POST /v2/conversations/{conversation_id}/canvas/interactions</code>; its
      <code>value</code> is checked against this before it is sent.
    </p>
    ${answerForms(type, answered).map(answer)}`;
}

function answer({ type, when, shapes, example }: AnswerForm): TemplateResult {
  return html`<section class="answer" aria-label=${type}>
    <h3><code>${type}</code> <span class="quiet">${when}</span></h3>
    ${shapes.map((shape, index) => {
      const label = `Value of a ${type}${shapes.length > 1 ? `, form ${index + 1} of ${shapes.length}` : ''}`;
      return html`${shapes.length > 1 ? html`<p class="note">${index > 0 ? 'or' : 'One of these:'}</p>` : nothing}
      ${valueTable(label, rowsOf(shape))}`;
    })}
    ${example ? codeBlock(`Example of a ${type}`, example) : nothing}
  </section>`;
}
