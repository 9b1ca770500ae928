import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '../../../src/cards/catalog.js';
import {
  checkSkillConfig,
  componentName,
  mergeSkillConfig,
  skillIds,
  writeFieldErrors,
} from '../../../src/skill/index.js';
import type { JsonObject } from '../../../src/lib/json.js';

const components = catalog.map(componentName);
const accepted = (skill: string, config: unknown) => assert.equal(checkSkillConfig(skill, config), null);
const refused = (skill: string, config: unknown, message: string) => {
  const errors = checkSkillConfig(skill, config);
  assert.equal(errors && writeFieldErrors(errors), message);
};

describe('The registered skills', () => {
  it('are three', () => assert.deepEqual(skillIds, ['magic_canvas', 'presentation', 'internet_search']));
});

describe('The presentation skill', () => {
  it('needs its documents', () => {
    refused('presentation', {}, "{'document_ids': ['Missing data for required field.']}");
    accepted('presentation', { document_ids: [] });
    accepted('presentation', { document_ids: ['d1', 'd2'], slides_trigger: 'walk_the_deck', prompt: 'Hi' });
    accepted('presentation', { document_ids: ['d1'], slides_trigger: 'on_demand' });
  });

  it('says what is wrong with each field', () => {
    refused('presentation', { document_ids: 'd1' }, "{'document_ids': ['Not a valid list.']}");
    refused('presentation', { document_ids: null }, "{'document_ids': ['Field may not be null.']}");
    refused('presentation', { document_ids: ['d1', 2] }, "{'document_ids': {1: ['Not a valid string.']}}");
    refused(
      'presentation',
      { document_ids: [], slides_trigger: 'never', prompt: 7, colour: 'red' },
      "{'slides_trigger': ['Must be one of: on_demand, walk_the_deck.'], 'prompt': ['Not a valid string.'], 'colour': ['Unknown field.']}",
    );
  });
});

describe('The internet_search skill', () => {
  it('has nothing to configure', () => {
    accepted('internet_search', {});
    refused('internet_search', { depth: 3 }, "{'depth': ['Unknown field.']}");
  });
});

describe('The magic_canvas skill', () => {
  it('needs nothing, and a component without settings is fine', () => {
    accepted('magic_canvas', {});
    accepted('magic_canvas', { components: {} });
    for (const name of components) accepted('magic_canvas', { components: { [name]: {} } });
  });

  it('switches every component off and on', () => {
    assert.ok(components.length > 0);
    for (const name of components) {
      accepted('magic_canvas', { components: { [name]: { enabled: false } } });
      accepted('magic_canvas', { components: { [name]: { enabled: true } } });
      refused(
        'magic_canvas',
        { components: { [name]: { enabled: 'false' } } },
        `{'components': {'${name}': {'enabled': ['Not a valid boolean.']}}}`,
      );
    }
  });

  it('knows no component that does not exist, and no field that is not its own', () => {
    refused('magic_canvas', { components: { chrat: {} } }, "{'components': {'chrat': ['Unknown field.']}}");
    refused('magic_canvas', { question: {} }, "{'question': ['Unknown field.']}");
    refused(
      'magic_canvas',
      { components: { question: { enable: false } } },
      "{'components': {'question': {'enable': ['Unknown field.']}}}",
    );
  });

  it('knows provider and scheduling_url on the booking page only', () => {
    const link = 'https://calendly.com/your-team/30min';
    accepted('magic_canvas', {
      components: { scheduling_embed: { enabled: true, provider: 'calendly', scheduling_url: link } },
    });
    accepted('magic_canvas', { components: { scheduling_embed: { scheduling_url: '' } } });
    refused(
      'magic_canvas',
      { components: { question: { scheduling_url: link, provider: 'calendly' } } },
      "{'components': {'question': {'scheduling_url': ['Unknown field.'], 'provider': ['Unknown field.']}}}",
    );
    refused(
      'magic_canvas',
      { components: { scheduling_embed: { provider: 'other' } } },
      "{'components': {'scheduling_embed': {'provider': ['Must be one of: calendly.']}}}",
    );
  });

  it('says why a booking link is refused, in a message that stays readable inside', () => {
    const message = (link: unknown) => {
      const config = { components: { scheduling_embed: { scheduling_url: link } } };
      return writeFieldErrors(checkSkillConfig('magic_canvas', config) ?? []);
    };
    const around = (inner: string) => `{'components': {'scheduling_embed': {'scheduling_url': [${inner}]}}}`;
    assert.equal(message('http://x'), around("'scheduling_url must use HTTPS'"));
    assert.equal(message(5), around("'Not a valid string.'"));
    assert.equal(message('https://localhost/'), around(`"scheduling_url host 'localhost' is not allowed"`));
  });

  it('takes no null, no list and no word for a component', () => {
    refused('magic_canvas', { components: null }, "{'components': ['Field may not be null.']}");
    refused('magic_canvas', { components: [] }, "{'components': {'_schema': ['Invalid input type.']}}");
    refused(
      'magic_canvas',
      { components: { question: null } },
      "{'components': {'question': ['Field may not be null.']}}",
    );
    refused(
      'magic_canvas',
      { components: { question: 'off' } },
      "{'components': {'question': {'_schema': ['Invalid input type.']}}}",
    );
  });

  it('treats names that mean something to JavaScript like any other unknown name', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const config: unknown = JSON.parse(`{"components":{"${name}":{"enabled":false}},"${name}":1}`);
      refused(
        'magic_canvas',
        config,
        `{'components': {'${name}': ['Unknown field.']}, '${name}': ['Unknown field.']}`,
      );
    }
  });
});

describe('A message about a configuration', () => {
  const key = (name: string) => writeFieldErrors(checkSkillConfig('internet_search', { [name]: 1 }) ?? []);

  it('quotes what the sender wrote as Python would', () => {
    assert.equal(key("it's"), `{"it's": ['Unknown field.']}`);
    assert.equal(key(`it's "it"`), `{'it\\'s "it"': ['Unknown field.']}`);
    assert.equal(
      key('a\\b\n\t\u0001é\u200b😀\u2028'),
      "{'a\\\\b\\n\\t\\x01é\\u200b😀\\u2028': ['Unknown field.']}",
    );
  });
});

describe('Merging a change into a configuration', () => {
  const before: JsonObject = {
    document_ids: ['d1'],
    prompt: 'Hi',
    components: { question: { enabled: false } },
  };

  it('replaces what is named, whole, and leaves the rest', () => {
    assert.deepEqual(mergeSkillConfig(before, { components: { chart: {} } }), {
      ...before,
      components: { chart: {} },
    });
  });

  it('removes what is set to null', () => {
    assert.deepEqual(mergeSkillConfig(before, { prompt: null, components: null }), { document_ids: ['d1'] });
  });

  it('changes nothing it was given', () => {
    const copy = structuredClone(before);
    mergeSkillConfig(before, { prompt: null, document_ids: [] });
    assert.deepEqual(before, copy);
  });
});
