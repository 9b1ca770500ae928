import { expect } from '@open-wc/testing';
import { readMessage } from '../../src/protocol.js';
import type { AgentEvent } from '../../src/core/agent-event.js';
import { call, clear, colours, show, update, type Envelope } from '../support/agent.js';

/** The kind of event, or the code and path of the problem: what a message came to. */
function outcome(event: AgentEvent | null): string {
  if (!event) return 'ignored';
  if (event.kind === 'problem') return `${event.problem.code} at ${event.problem.path}`;
  if (event.kind !== 'show') return event.kind;
  const { problem } = event.card;
  return problem ? `${problem.code} card at ${problem.path}` : 'card';
}

const read = (message: unknown): string => outcome(readMessage(message));
const without = (message: Envelope, key: string) => ({ ...message, [key]: undefined });
const withConfig = (config: unknown) => ({ ...show('question', 'q1', colours), canvas_config: config });
const goodConfig = { version: 1, component: 'canvas.question', component_version: 'v1' };

describe('reading a message', () => {
  it('ignores what is no tool call of a conversation', () => {
    const good = show('question', 'q1', colours);

    for (const foreign of [
      null,
      undefined,
      true,
      42,
      'conversation.tool_call',
      [],
      {},
      without(good, 'message_type'),
      without(good, 'event_type'),
      without(good, 'conversation_id'),
      without(good, 'properties'),
      { ...good, event_type: 'conversation.utterance' },
      { ...good, message_type: 'system' },
      { ...good, conversation_id: 7 },
      { ...good, properties: [] },
      { ...good, properties: 'x' },
    ]) {
      expect(read(foreign), JSON.stringify(foreign)).to.equal('ignored');
    }
  });

  it('leaves a tool of the developer alone, even one called like a Canvas action', () => {
    expect(read(call('canvas_show_question', colours, {}, 'q1'))).to.equal('ignored');
    expect(read({ ...call('get_weather', {}), canvas_config: null })).to.equal('ignored');
    expect(read(call('Canvas_Clear', {}))).to.equal('ignored');
  });

  it('takes the card from canvas_config and not from the name of the action', () => {
    const message = show('question', 'q1', colours);
    const renamed = { ...message, properties: { ...message.properties, name: 'canvas_clear' } };

    expect(read(renamed)).to.equal('card');
  });

  it('takes arguments as an object, as text, as text of text, or not at all', () => {
    const text = JSON.stringify(colours);

    expect(read(show('question', 'q1', colours))).to.equal('card');
    expect(read(show('question', 'q1', text))).to.equal('card');
    expect(read(show('question', 'q1', JSON.stringify(text)))).to.equal('card');
    expect(read({ ...call('canvas_clear', undefined) })).to.equal('clear');
  });

  it('takes absent arguments for an empty object', () => {
    const message = show('question', 'q1');
    const absent = { ...message, properties: { name: 'x', tool_call_id: 'q1' } };
    expect(read(absent)).to.equal('invalid_tool_arguments card at question');
  });

  it('reports arguments that are no object, and draws nothing', () => {
    for (const args of [
      null,
      7,
      true,
      [],
      'text',
      '',
      '[1]',
      '7',
      '{"question":',
      new Date(),
      new Map(),
      () => 1,
    ]) {
      expect(read(show('question', 'q1', args))).to.equal('invalid_tool_arguments at ');
    }
  });

  it('reports a malformed canvas_config by its field', () => {
    const at = (field: string) => `malformed_canvas_config at canvas_config${field}`;

    for (const raw of [[], 'x', 7, true]) expect(read(withConfig(raw))).to.equal(at(''));
    expect(read(withConfig({}))).to.equal(at('.version'));
    for (const version of [0, 2, '1', null]) {
      expect(read(withConfig({ ...goodConfig, version }))).to.equal(at('.version'));
    }
    for (const name of ['', null, 7, undefined]) {
      expect(read(withConfig({ ...goodConfig, component: name }))).to.equal(at('.component'));
      expect(read(withConfig({ ...goodConfig, component_version: name }))).to.equal(at('.component_version'));
    }
  });

  it('reports a missing tool_call_id', () => {
    const message = show('question', 'q1', colours);
    for (const id of [undefined, null, '', 7, {}, 'x'.repeat(129)]) {
      const broken = { ...message, properties: { ...message.properties, tool_call_id: id } };
      expect(read(broken)).to.equal('missing_tool_call_id at properties.tool_call_id');
    }
    const longest = { ...message, properties: { ...message.properties, tool_call_id: 'x'.repeat(128) } };
    expect(read(longest)).to.equal('card');
  });

  it('makes an error card of arguments that break the limits of the card', () => {
    const one = { ...colours, options: [{ id: 'a', label: 'A' }] };
    expect(read(show('question', 'q1', one))).to.equal('invalid_tool_arguments card at options');
    const nested = { ...colours, options: [{ id: 'a', label: 'A' }, { id: 'b' }] };
    expect(read(show('question', 'q1', nested))).to.equal('invalid_tool_arguments card at options[1].label');
  });

  it('makes an unsupported card of a component or a version that nobody knows', () => {
    const path = 'unknown_component card at canvas_config.component';
    expect(read(show('canvas.image', 'i1', { url: 'x' }))).to.equal(path);
    expect(read(show('question', 'q1', colours, { version: 'v2' }))).to.equal(path);
    expect(read(show('canvas.__proto__', 'q1', {}))).to.equal(path);
  });

  it('warns of arguments that a card does not know, and draws it without them', () => {
    const event = readMessage(show('question', 'q1', { ...colours, color: 'red' }));

    expect(event?.kind === 'show' && event.card.props).to.not.have.property('color');
    expect(event?.kind === 'show' && event.warnings.map(({ level, path }) => [level, path])).to.deep.equal([
      ['warning', 'color'],
    ]);
  });

  it('takes the keys that steer the rail out of the arguments', () => {
    const steering = {
      layout: {},
      preferred_slot: 'x',
      preferredSlot: 'x',
      display_mode: 'inline',
      displayMode: 'inline',
      presentation: 1,
      fullscreen: true,
      avoid_safe_area: true,
      avoidSafeArea: true,
      safe_area: {},
      safeArea: {},
      backdrop: true,
    };
    const event = readMessage(show('question', 'q1', { ...colours, ...steering }));

    expect(event?.kind === 'show' && event.card.arguments).to.deep.equal(colours);
    expect(event?.kind === 'show' && event.warnings).to.deep.equal([]);
  });

  it('reads the side that the action asks for, in every spelling, and ignores any other', () => {
    const left = 'safe-area-left';
    const asked = (args: object) => {
      const event = readMessage(show('question', 'q1', { ...colours, ...args }));
      return event?.kind === 'show' ? event.card.askedSlot : undefined;
    };

    for (const layout of [left, { preferred_slot: left }, { preferredSlot: left }, { slot: left }]) {
      expect(asked({ layout }), JSON.stringify(layout)).to.equal(left);
    }
    expect(asked({ preferred_slot: left })).to.equal(left);
    for (const layout of ['center', 7, null, [], {}, { slot: 'fullscreen' }, { preferred_slot: 1 }]) {
      expect(asked({ layout }), JSON.stringify(layout)).to.equal(null);
    }
  });

  it('refuses an update without a target or without updates, in the exact words', () => {
    const wordsOf = (message: unknown) => {
      const event = readMessage(message);
      return event?.kind === 'problem' ? event.problem.message : event?.kind;
    };

    for (const id of [undefined, null, '', 7]) {
      const args = { tool_call_id: id, updates: {} };
      expect(wordsOf(call('update_component', args))).to.equal(
        'Magic Canvas update_component requires a target tool_call_id.',
      );
    }
    for (const updates of [undefined, null, [], 'x', 7]) {
      expect(wordsOf(update('q1', updates))).to.equal(
        'Magic Canvas update_component requires an object updates payload.',
      );
    }
    expect(wordsOf(update('q1', {}))).to.equal('update');
    expect(wordsOf(call('canvas_clear', { tool_call_id: 7 }))).to.equal(
      'Magic Canvas clear tool_call_id must be a string when provided.',
    );
    expect(wordsOf(call('canvas_clear', { reason: 7 }))).to.equal(
      'Magic Canvas clear reason must be a string when provided.',
    );
    expect(wordsOf(clear())).to.equal('clear');
    expect(wordsOf(clear('q1', 'done'))).to.equal('clear');
  });

  it('keeps what is too large, too deep or too many away from every schema', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 20_000; level++) deep = [deep];
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const long = { ...colours, question: 'x'.repeat(65 * 1024) };
    const many = { ...colours, extra: Array.from({ length: 2001 }, () => 0) };

    for (const args of [long, JSON.stringify(long), many, { ...colours, deep }, { ...colours, cyclic }]) {
      expect(read(show('question', 'q1', args))).to.match(/^invalid_tool_arguments card/);
    }
    expect(read(withConfig({ ...goodConfig, host_context: { deep } }))).to.match(/^malformed_canvas_config/);
  });

  it('counts bytes as they travel: a text of three-byte characters is full at a third', () => {
    const wide = (length: number) => show('question', 'q1', { ...colours, question: '語'.repeat(length) });
    expect(read(wide(21_000))).to.equal('card');
    expect(read(wide(22_000))).to.match(/card at question$/);
  });

  it('lets no key reach a prototype', () => {
    const text = JSON.stringify(colours).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const event = readMessage(show('question', 'q1', text));

    expect(outcome(event)).to.equal('card');
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect(event?.kind === 'show' && Object.keys(event.card.arguments)).to.deep.equal([
      'question',
      'options',
    ]);
  });

  it('survives objects that throw when they are read', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const getter = {
      ...show('question', 'q1', colours),
      get canvas_config(): unknown {
        throw new Error('no');
      },
    };

    expect(read(hostile)).to.equal('ignored');
    expect(read(getter)).to.equal('ignored');
  });

  it('shares nothing with the object of the sender', () => {
    const args = structuredClone(colours);
    const event = readMessage(show('question', 'q1', args));
    args.options[0]!.label = 'changed afterwards';

    expect(JSON.stringify(event)).to.not.contain('changed afterwards');
  });
});
