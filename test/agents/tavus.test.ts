import * as daily from '@daily-co/daily-js';
import type { DailyCall, DailyParticipantsObject } from '@daily-co/daily-js';
import { expect } from '@open-wc/testing';
import { tavus, type TavusOptions } from '../../src/agents/tavus.js';
import { colours, show } from '../support/agent.js';

// The package describes itself as CommonJS and is loaded as a module.
const client = daily.default as unknown as typeof daily.default.default;

const AGENT = '5a8c1e';
const GUEST = '77aa01';

/** A real call object of Daily's client; only its way to the network is cut. */
class Call {
  readonly daily: DailyCall;
  readonly sent: { readonly data: Record<string, unknown>; readonly to: string }[] = [];

  constructor() {
    this.daily = client.createCallObject({ allowMultipleCallInstances: true });
    const people = {
      local: { session_id: 'me', user_id: 'me', local: true },
      [AGENT]: { session_id: AGENT, user_id: 'tavus-replica-r4d2', local: false },
      [GUEST]: { session_id: GUEST, user_id: 'guest', local: false },
    };
    this.daily.participants = () => people as unknown as DailyParticipantsObject;
  }

  join(): void {
    const inside = this.daily as unknown as Record<string, unknown>;
    inside._callState = 'joined-meeting';
    inside.sendMessageToCallMachine = (message: (typeof this.sent)[number]) => this.sent.push(message);
    this.#emit('joined-meeting', {});
  }

  hears(data: unknown, fromId: string): void {
    this.#emit('app-message', { action: 'app-message', data, fromId, callClientId: 'x' });
  }

  #emit(name: string, event: object): void {
    (this.daily as unknown as { emit(name: string, event: object): void }).emit(name, event);
  }
}

describe('an agent on a Daily call', () => {
  let call: Call;
  const message = show('question', 'q1', colours);

  beforeEach(() => {
    call = new Call();
  });
  afterEach(() => call.daily.destroy());

  const heard = (fromId: string, options?: TavusOptions): unknown[] => {
    const messages: unknown[] = [];
    const stop = tavus(call.daily, options).listen((each) => messages.push(each));
    call.hears(message, fromId);
    stop();
    call.hears(message, fromId);
    return messages;
  };

  it('passes on what the agent sends, until it is told to stop', () => {
    expect(heard(AGENT)).to.deep.equal([message]);
  });

  it('does not hear what another guest sends, however much it looks like the agent', () => {
    expect(heard(GUEST)).to.deep.equal([]);
    expect(heard('me')).to.deep.equal([]);
    expect(heard('local')).to.deep.equal([]);
    expect(heard('nobody')).to.deep.equal([]);
    expect(heard('constructor')).to.deep.equal([]);
  });

  it('hears whom the page says: a session, a user, a test, anyone', () => {
    expect(heard(GUEST, { participant: GUEST })).to.have.length(1);
    expect(heard(GUEST, { participant: 'guest' })).to.have.length(1);
    expect(heard(AGENT, { participant: 'guest' })).to.have.length(0);
    expect(heard(GUEST, { participant: ({ user_id }) => user_id === 'guest' })).to.have.length(1);
    expect(heard('nobody', { participant: 'anyone' })).to.have.length(1);
  });

  it('cannot be told anything before the call is joined, and says when it can', () => {
    const agent = tavus(call.daily);
    let woken = 0;
    const stop = agent.whenReady?.(() => woken++);
    expect(agent.ready?.()).to.equal(false);
    expect(() => agent.respond?.('c1', 'Hello')).to.throw('only supported after join');
    call.join();
    expect(agent.ready?.()).to.equal(true);
    expect(woken).to.equal(1);
    stop?.();
  });

  it('tells the agent what the user did, as if the user had said it', () => {
    call.join();
    tavus(call.daily).respond?.('c123456', 'Red.');
    expect(call.sent).to.deep.equal([
      {
        action: 'app-msg',
        to: '*',
        data: {
          message_type: 'conversation',
          event_type: 'conversation.respond',
          conversation_id: 'c123456',
          properties: { text: 'Red.' },
        },
      },
    ]);
  });

  it('tells the agent what it should know, cut with a mark where Daily takes no more', () => {
    call.join();
    tavus(call.daily).context?.('c123456', 'short');
    tavus(call.daily).context?.('c123456', '🙂"'.repeat(4_000));
    const [short, long] = call.sent.map(({ data }) => data);
    expect(short).to.include({ event_type: 'conversation.append_llm_context' });
    expect(short?.properties).to.deep.equal({ context: 'short' });
    const bytes = new TextEncoder().encode(JSON.stringify(long)).length;
    expect(bytes).to.be.within(4_080, 4_096);
    const { context } = long?.properties as { context: string };
    expect(context.endsWith(' […]')).to.equal(true);
    expect(encodeURIComponent(context)).to.be.a('string');
  });

  it('is known by its shape: a call that does not say who is in it has one agent', () => {
    const listeners = new Set<(event: object) => void>();
    const agent = tavus({
      on: (_, listener) => listeners.add(listener),
      off: (_, listener) => listeners.delete(listener),
      sendAppMessage: () => {},
    });
    const messages: unknown[] = [];
    const stop = agent.listen((each) => messages.push(each));
    for (const listener of listeners) listener({ data: message, fromId: 'x' });
    expect(messages).to.deep.equal([message]);
    stop();
    expect(listeners.size).to.equal(0);
    expect(agent.ready?.()).to.equal(true);
  });

  it('says where interactions go', () => {
    expect(tavus(call.daily, { apiBaseUrl: 'https://api.example.com' }).apiBaseUrl).to.equal(
      'https://api.example.com',
    );
  });
});
