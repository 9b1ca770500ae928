import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../../../demo/verdict.js';
import { emptyState } from '../../../src/protocol.js';

const question = {
  question: 'Tea or coffee?',
  options: [
    { id: 'tea', label: 'Tea' },
    { id: 'coffee', label: 'Coffee' },
  ],
};

const message = {
  message_type: 'conversation',
  event_type: 'conversation.tool_call',
  conversation_id: 'c_1',
  properties: { name: 'canvas_show_question', tool_call_id: 'call_1', arguments: question as unknown },
  canvas_config: { version: 1, component: 'canvas.question', component_version: 'v1' } as object | undefined,
};

const withArguments = (args: unknown) => ({
  ...message,
  properties: { ...message.properties, arguments: args },
});

describe('what the composer says of a message', () => {
  it('is nothing where the message is right', () => {
    const { level, summary, findings } = judge(JSON.stringify(message), emptyState);

    assert.deepEqual([level, summary, findings], ['good', 'Shows canvas.question.', []]);
  });

  it('names the path of each wrong argument, and points at it', () => {
    const wrong = { ...question, question: '', options: [question.options[0], { id: 'coffee', label: 7 }] };

    assert.deepEqual(pointsOf(withArguments(wrong)), [
      ['question', '"question"'],
      ['options[1].label', '"label":7}'],
    ]);
  });

  it('points into arguments that are a string of JSON, behind its escapes', () => {
    const wrong = JSON.stringify({ question: 'Tea "or" coffee?', options: [{ id: 'tea', label: '' }] });

    assert.deepEqual(pointsOf(withArguments(wrong)), [
      ['options[0].label', '\\"label\\":'],
      ['options', '\\"options\\'],
    ]);
  });

  it('says where a string of arguments stops being JSON', () => {
    const [finding] = judge(
      JSON.stringify(withArguments('{"question": "Tea?" "options": []}')),
      emptyState,
    ).findings;

    assert.equal(finding?.reason, 'A comma is missing here, or a }.');
    assert.match(
      textAt(withArguments('{"question": "Tea?" "options": []}'), finding?.offset ?? 0),
      /^ \\"op/,
    );
  });

  const envelopes = {
    message_type: { ...message, message_type: 'chat' },
    event_type: { ...message, event_type: 'conversation.utterance' },
    conversation_id: { ...message, conversation_id: 1 },
    properties: { ...message, properties: null },
    'properties.name': { ...message, canvas_config: undefined },
  };

  for (const [path, envelope] of Object.entries(envelopes)) {
    it(`is why the rail leaves it alone: ${path}`, () => {
      const { level, findings } = judge(JSON.stringify(envelope), emptyState);
      const name = path.split('.').at(-1) ?? '';

      assert.equal(level, 'nothing');
      assert.deepEqual(
        findings.map((finding) => finding.path),
        [path],
      );
      assert.ok(textAt(envelope, findings[0]?.offset ?? 0).startsWith(`"${name}`.slice(0, 10)));
    });
  }

  it('points at what is wrong in canvas_config', () => {
    const wrong = { ...message, canvas_config: { ...message.canvas_config, version: 3 } };

    assert.deepEqual(pointsOf(wrong), [['canvas_config.version', '"version":']]);
  });
});

const textAt = (value: unknown, offset: number) => JSON.stringify(value).slice(offset, offset + 10);

function pointsOf(value: unknown): readonly (readonly [string, string])[] {
  const { findings } = judge(JSON.stringify(value), emptyState);
  return findings.map(({ path, offset }) => [path, textAt(value, offset)] as const);
}
