import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '../../../src/cards/catalog.js';
import { componentName, resolveActions, toolNames } from '../../../src/skill/index.js';

const LINK = 'https://calendly.com/Your-Team/30min?Month=2026-06&a=%7B%7D#X';
const names = (...parameters: Parameters<typeof resolveActions>) =>
  resolveActions(...parameters).map(({ name }) => name);
const components = catalog.map(componentName).filter((name) => name !== 'scheduling_embed');
const shows = components.map((name) => `canvas_show_${name}`);
const manage = ['canvas_clear', 'update_component'];
const off = (...names: string[]) => ({
  components: Object.fromEntries(names.map((name) => [name, { enabled: false }])),
});

describe('The actions of a conversation', () => {
  it('are one for every component, and two to clear and update, when nothing is configured', () => {
    assert.ok(shows.length > 0);
    assert.deepEqual(names({}), [...shows, ...manage]);
    assert.deepEqual(names({ components: {} }), [...shows, ...manage]);
  });

  it('are none without the skill', () => assert.deepEqual(names(null), []));

  it('include the booking page once it has a link', () => {
    const embed = (config: object) => names({ components: { scheduling_embed: config } });
    assert.ok(embed({ scheduling_url: LINK }).includes('canvas_show_scheduling_embed'));
    assert.ok(!embed({ scheduling_url: '' }).includes('canvas_show_scheduling_embed'));
    assert.ok(!embed({ enabled: true }).includes('canvas_show_scheduling_embed'));
    assert.ok(!embed({ enabled: false, scheduling_url: LINK }).includes('canvas_show_scheduling_embed'));
  });

  it('lose only what is switched off', () => {
    for (const name of components) {
      const left = shows.filter((show) => show !== `canvas_show_${name}`);
      assert.deepEqual(names(off(name)), [...left, ...manage]);
    }
  });

  it('are none when everything is off: nothing to clear or to update either', () => {
    assert.deepEqual(names(off(...components)), []);
  });

  it('are none where there is no rail: audio, chat, meetings, echo and speech-to-speech', () => {
    assert.deepEqual(names({}, { audio_only: true }), []);
    assert.deepEqual(names({}, { chat: true }), []);
    for (const meeting_url of [
      'https://zoom.us/j/1',
      'https://teams.microsoft.com/x',
      'https://meet.google.com/y',
    ]) {
      assert.deepEqual(names({}, { meeting_url }), []);
    }
    for (const pipeline_mode of ['echo', 'Echo', 'speech-to-speech', 'speech_to_speech', 's2s']) {
      assert.deepEqual(names({}, { pipeline_mode }), []);
    }
  });

  it('are there in every other conversation', () => {
    const other = { audio_only: false, chat: false, meeting_url: null, pipeline_mode: 'full' };
    assert.deepEqual(names({}, other), names({}));
    assert.deepEqual(names({}, { meeting_url: '' }), names({}));
  });

  it('give way to a tool of the developer of the same name', () => {
    assert.deepEqual(names({}, {}, ['canvas_show_question', 'update_component', 'book_a_room']), [
      ...shows.filter((name) => name !== 'canvas_show_question'),
      'canvas_clear',
    ]);
  });

  it('bring along what the page needs: component, version and slot', () => {
    const question = resolveActions({}).find(({ name }) => name === 'canvas_show_question');
    assert.deepEqual(question?.canvas_config, {
      version: 1,
      component: 'canvas.question',
      component_version: 'v1',
      layout: { preferred_slot: 'safe-area-right' },
    });
    for (const name of manage) {
      assert.equal(resolveActions({}).find((action) => action.name === name)?.canvas_config, undefined);
    }
  });

  it('deliver the booking link exactly as configured, and never as an argument', () => {
    const actions = resolveActions({ components: { scheduling_embed: { scheduling_url: LINK } } });
    const embed = actions.find(({ name }) => name === 'canvas_show_scheduling_embed');
    assert.deepEqual(embed?.canvas_config?.['host_context'], { provider: 'calendly', scheduling_url: LINK });
    assert.ok(!JSON.stringify(embed?.parameters).includes('scheduling_url'));
  });
});

describe('The names of a developer’s own tools', () => {
  it('are read in both common forms, and nothing else is', () => {
    const tools = [{ type: 'function', function: { name: 'a' } }, { name: 'b' }, 'c', null, {}, { name: 1 }];
    assert.deepEqual(toolNames(tools), ['a', 'b']);
    assert.deepEqual(toolNames(undefined), []);
  });
});
