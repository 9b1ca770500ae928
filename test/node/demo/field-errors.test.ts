import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFieldErrors } from '../../../demo/skill/field-errors.js';
import { checkSkillConfig, writeFieldErrors, type FieldErrors } from '../../../src/skill/index.js';

const refusal = (errors: FieldErrors) => `Bad Request: ${writeFieldErrors(errors)}`;

describe('what an API says is wrong with a configuration', () => {
  it('is read at the fields that it is about', () => {
    const config = {
      colour: 'blue',
      components: { quiz: {}, scheduling_embed: { enabled: 'yes', scheduling_url: 'https://127.1' } },
    };
    const errors = checkSkillConfig('magic_canvas', config);
    assert.ok(errors);

    assert.deepEqual(readFieldErrors(refusal(errors)), [
      { path: 'components.scheduling_embed.enabled', message: 'Not a valid boolean.' },
      {
        path: 'components.scheduling_embed.scheduling_url',
        message: "scheduling_url IP '127.1' is not allowed (internal address space)",
      },
      { path: 'components.quiz', message: 'Unknown field.' },
      { path: 'colour', message: 'Unknown field.' },
    ]);
  });

  it('is about the whole where it names no field', () => {
    const whole = 'Bad Request. PAL not found';

    assert.deepEqual(readFieldErrors(whole), [{ path: '', message: whole }]);
    assert.deepEqual(readFieldErrors("Bad Request: {'_schema': ['Not valid JSON.']}"), [
      { path: '', message: 'Not valid JSON.' },
    ]);
  });

  it('is read whatever words stand in it', () => {
    const word = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text !== '_schema');
    fc.assert(
      fc.property(word, word, (key, message) => {
        const errors = new Map([[key, [message]]]);
        assert.deepEqual(readFieldErrors(refusal(errors)), [{ path: key, message }]);
      }),
    );
  });

  it('is never taken for something else, however it is broken', () => {
    const text = refusal(new Map([['components', new Map([['chart', ['Unknown field.']]])]]));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, extra) => {
        const broken = text.slice(0, at) + extra;
        assert.ok(readFieldErrors(broken).length > 0);
      }),
    );
  });
});
