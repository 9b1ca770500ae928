import { expect } from '@open-wc/testing';
import { builtInTypes } from '../../src/core/built-in-types.js';
import { CanvasController } from '../../src/core/canvas-controller.js';
import * as code from '../../src/core/later.js';
import { policyWith } from '../../src/core/policy.js';
import { NotYet } from '../../src/lib/not-yet.js';
import { clear, colours, show, update } from '../support/agent.js';

const red = { type: 'submit', value: { selected_option_ids: ['red'], skipped: false } } as const;

/** A controller whose second half comes when it is told to; and what has happened to its cards, in order. */
function slowController() {
  let isThere = false;
  let come = () => {};
  const loading = new Promise<void>((done) => (come = done));
  const controller = new CanvasController(
    builtInTypes,
    policyWith(() => {
      if (!isThere) throw new NotYet(loading);
      return code;
    }),
  );
  const causes: string[] = [];
  controller.subscribe({
    changed: ({ card }, _, cause) => causes.push(`${cause} ${card?.toolCallId ?? 'none'}`),
  });
  return {
    controller,
    causes,
    receive: (...messages: unknown[]) => messages.forEach((message) => controller.receive(message)),
    async rest(): Promise<void> {
      isThere = true;
      come();
      while (controller.loading) await controller.loading;
    },
  };
}

describe('while the second half of the policy is still to be loaded', () => {
  it('what needs it waits in its order, whoever it came from, and what does not waits only behind messages', async () => {
    const { controller, causes, receive, rest } = slowController();
    receive(show('question', 'q1', colours));
    const { generation } = controller.state;
    receive(update('q1', { question: 'Which shade?' }));
    controller.dispatch({ kind: 'elsewhere', conversationId: 'c123456', toolCallId: 'q1', generation });
    receive(show('question', 'q2', colours), update('q2', { allow_skip: true }), clear('q2'));
    controller.act(controller.state.serial, { type: 'draft', draft: { picked: ['red'] } });
    expect(causes.splice(0)).to.deep.equal(['show q1', 'draft q1']);

    await rest();
    expect(causes).to.deep.equal(['update q1', 'elsewhere none', 'show q2', 'update q2', 'clear none']);
  });

  it('an answer is seen to be on its way, is sent before all that waits, and once', async () => {
    const { controller, causes, receive, rest } = slowController();
    const sent: string[] = [];
    controller.carrier = {
      send: ({ interaction }, report) => {
        sent.push(`${interaction.type} of ${interaction.tool_call_id}`);
        report('sending');
        if (interaction.type === 'submit') report('failed');
      },
      retry: ({ interaction }) => sent.push(`again the ${interaction.type}`),
    };
    receive(show('question', 'q1', colours), show('question', 'q2', colours));
    controller.act(1, red);
    expect(controller.state).to.include({ phase: 'sending', written: false, ended: null });
    controller.act(1, red);
    expect(sent).to.deep.equal([]);

    await rest();
    expect(sent).to.deep.equal(['submit of q1']);
    expect(causes).to.deep.equal([
      'show q1',
      'answer q1',
      'answer q1',
      'delivery q1',
      'delivery q1',
      'show q2',
    ]);
    controller.act(2, red);
    controller.act(2, { type: 'retry' });
    expect(sent.slice(1)).to.deep.equal(['submit of q2', 'again the submit']);
    controller.dispatch({ kind: 'delivery', serial: 2, status: 'delivered' });
    controller.dispatch({ kind: 'held', serial: 2 });
    expect(causes.at(-1)).to.equal('held none');
    expect(controller.loading).to.equal(null);
  });

  it('a card that is answered can be closed, and the answer is sent', async () => {
    const { controller, causes, receive, rest } = slowController();
    const sent: string[] = [];
    controller.carrier = { send: ({ interaction }) => sent.push(interaction.type), retry: () => {} };
    receive(show('question', 'q1', colours));
    controller.act(1, red);
    controller.act(1, { type: 'dismiss', value: {} });
    expect(controller.state).to.include({ card: null, serial: 1 });
    controller.late();
    expect(controller.state.card).to.equal(null);

    await rest();
    expect(sent).to.deep.equal(['submit']);
    expect(controller.state).to.include({ card: null, ended: null });
    expect(causes.slice(-2)).to.deep.equal(['answer q1', 'answer none']);
  });

  it('a card is closed at once, and that is told later', async () => {
    const { controller, receive, rest } = slowController();
    const sent: string[] = [];
    controller.carrier = {
      send: ({ interaction }) => sent.push(`${interaction.type} of ${interaction.tool_call_id}`),
      retry: () => {},
    };
    receive(show('question', 'q1', colours));
    controller.act(1, { type: 'draft', draft: { picked: ['red'] } });
    controller.late();
    controller.act(1, { type: 'dismiss', value: {} });
    expect(controller.state).to.include({ card: null, phase: 'open', draft: undefined });
    controller.act(1, red);
    receive(show('question', 'q2', colours));
    expect(controller.state.card).to.equal(null);

    await rest();
    expect(sent).to.deep.equal(['dismiss of q1']);
    expect(controller.state).to.include({ serial: 2, phase: 'open' });
    expect(controller.state.gone).to.have.length(1);
  });

  for (const act of [red, { type: 'dismiss', value: {} }] as const) {
    it(`a card that is shown again, and ended before that could be (${act.type}), stays away`, async () => {
      const { controller, causes, receive, rest } = slowController();
      receive(show('question', 'q1', colours), show('question', 'q1', colours));
      controller.act(1, act);
      await rest();

      expect(causes.filter((cause) => cause === 'show q1')).to.have.length(1);
      expect(controller.state.serial).to.equal(1);
    });
  }

  it('an answer that waits for its contract alone is not overtaken by the closing of its card', async () => {
    const { controller, receive, rest } = slowController();
    const sent: string[] = [];
    controller.carrier = { send: ({ interaction }) => sent.push(interaction.type), retry: () => {} };
    receive(show('question', 'q1', colours));
    const type = controller.state.card!.type! as { readAnswer: unknown };
    const readAnswer = type.readAnswer;
    let waits = 1;
    type.readAnswer = (answer: unknown) => {
      if (waits-- > 0) throw new NotYet(Promise.resolve());
      return (readAnswer as (answer: unknown) => unknown)(answer);
    };
    try {
      controller.act(1, red);
      const resting = rest();
      controller.act(1, { type: 'dismiss', value: {} });
      await resting;
    } finally {
      type.readAnswer = readAnswer;
    }
    expect(sent).to.deep.equal(['submit']);
    expect(controller.state.card).to.equal(null);
  });

  it('an answer says that it waits where its code does not come at once', async () => {
    const { controller, receive, rest } = slowController();
    receive(show('question', 'q1', colours));
    controller.act(1, red);
    controller.late();
    expect(controller.state).to.include({ phase: 'waiting', written: false, ended: null });
    await rest();
    expect(controller.state).to.include({ phase: 'sent', ended: 'submit' });
  });

  it('an answer that cannot be sent leaves the card as it was', async () => {
    const { controller, receive, rest } = slowController();
    receive(show('question', 'q1', colours));
    controller.act(1, { type: 'submit', value: { selected_option_ids: 7 } });
    expect(controller.state.phase).to.equal('sending');
    await rest();
    expect(controller.state).to.include({ phase: 'open', ended: null });
    controller.act(1, red);
    expect(controller.state).to.include({ phase: 'sent', ended: 'submit' });
  });

  it('an answer that has to wait twice is not lost', async () => {
    let waits = 0;
    const controller = new CanvasController(
      builtInTypes,
      policyWith(() => {
        if (++waits <= 2) throw new NotYet(Promise.resolve());
        return code;
      }),
    );
    controller.receive(show('question', 'q1', colours));
    controller.act(1, red);
    while (controller.loading) await controller.loading;
    expect(waits).to.be.greaterThan(2);
    expect(controller.state).to.include({ phase: 'sent', ended: 'submit' });
  });

  for (const act of [red, { type: 'dismiss', value: {} }] as const) {
    it(`a card that the user ends (${act.type}) does not come back by a message that had come before`, async () => {
      const { controller, causes, receive, rest } = slowController();
      receive(show('question', 'q1', colours), update('q1', { allow_skip: true }));
      receive(show('question', 'q1', colours), show('question', 'q0', { question: 'None?' }));
      controller.act(1, act);
      await rest();

      expect(causes.filter((cause) => cause === 'show q1')).to.have.length(1);
      expect(controller.state.card).to.include({ toolCallId: 'q0' });
    });

    it(`and does by one that comes after (${act.type})`, async () => {
      const { controller, receive, rest } = slowController();
      receive(show('question', 'q1', colours), update('q1', { allow_skip: true }));
      controller.act(1, act);
      receive(show('question', 'q1', colours));
      await rest();

      expect(controller.state.card).to.include({ toolCallId: 'q1' });
      expect(controller.state).to.include({ phase: 'open', serial: 2 });
    });
  }

  it('what a call carries for others is not held', async () => {
    const { controller, receive, rest } = slowController();
    receive(show('question', 'q1', colours), update('q1', { allow_skip: true }));
    let copies = 0;
    const { structuredClone: copy } = globalThis;
    globalThis.structuredClone = (value: unknown) => {
      copies++;
      return copy(value);
    };
    try {
      receive({ message_type: 'conversation', event_type: 'conversation.utterance' }, 'text', null, 7);
      expect(copies).to.equal(0);
      receive(clear('q1'));
      expect(copies).to.equal(1);
    } finally {
      globalThis.structuredClone = copy;
    }
    await rest();
    expect(controller.state.card).to.equal(null);
  });
});
