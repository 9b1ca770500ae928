import { expect, waitUntil } from '@open-wc/testing';
import type { Agent, CanvasRail } from '../../src/index.js';
import { byText, cardOf, deep, problemsOf, railWith, receive, textOf } from '../support/rail.js';
import { colours, show } from '../support/agent.js';

/** An agent that writes down what happens, in order; its way of recording may be broken for a while. */
function agentThat(log: string[], broken: () => boolean = () => false) {
  let hear: (message: unknown) => void = () => {};
  const agent: Agent = {
    capabilities: { respond: true, context: true, deliver: true },
    listen(receiveMessage) {
      hear = receiveMessage;
      return () => (hear = () => {});
    },
    deliver: ({ type, tool_call_id }) => {
      if (broken()) return Promise.reject(new Error('no network'));
      log.push(`recorded ${type} ${tool_call_id}`);
      return Promise.resolve();
    },
    respond: (_, text) => void log.push(`told: ${text}`),
    context: (_, text) => void log.push(`context: ${text}`),
  };
  return { agent, say: (message: unknown) => hear(message) };
}

let conversations = 0;
const newConversation = () => `c-agent-${Date.now()}-${++conversations}`;

async function answerGreen(rail: CanvasRail): Promise<void> {
  byText(rail, 'label', 'Green').click();
  byText(rail, 'button', 'Send').click();
  await rail.updateComplete;
}

describe('a rail with an agent', () => {
  it('tells the page, then records the answer, then tells the agent, and only then calls it sent', async () => {
    const log: string[] = [];
    const conversation = newConversation();
    const { agent, say } = agentThat(log);
    const rail = await railWith();
    rail.agent = agent;
    rail.onInteraction = async ({ type }) => {
      await Promise.resolve();
      log.push(`page ${type}`);
    };
    rail.addEventListener('canvas-change', ({ state }) => state.phase === 'sent' && log.push('sent'));
    await rail.updateComplete;
    say(show('question', 'q1', colours, { conversation }));
    await rail.updateComplete;
    await answerGreen(rail);
    await waitUntil(() => log.includes('sent'));

    expect(log).to.deep.equal([
      'page submit',
      'recorded submit q1',
      'told: My answer to “Which colour?”: Green.',
      'sent',
    ]);
  });

  it('goes on when the page throws, and says so', async () => {
    const log: string[] = [];
    const { agent, say } = agentThat(log);
    const rail = await railWith();
    const problems = problemsOf(rail);
    rail.agent = agent;
    rail.describe = false;
    rail.onInteraction = () => {
      throw new Error('of the page');
    };
    await rail.updateComplete;
    say(show('question', 'q1', colours, { conversation: newConversation() }));
    await rail.updateComplete;
    await answerGreen(rail);
    await waitUntil(() => rail.state.phase === 'sent');

    expect(log).to.deep.equal(['recorded submit q1']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['on_interaction_callback_failed']);
  });

  it('keeps the card and the answer while nothing gets through, and says so on it', async () => {
    const log: string[] = [];
    let broken = true;
    const { agent, say } = agentThat(log, () => broken);
    const rail = await railWith();
    rail.agent = agent;
    await rail.updateComplete;
    say(show('question', 'q1', colours, { conversation: newConversation() }));
    await rail.updateComplete;
    await answerGreen(rail);
    await waitUntil(() => rail.state.phase === 'waiting');
    await rail.updateComplete;

    expect(textOf(cardOf(rail)!)).to.contain('will try again');
    expect(log).to.deep.equal([]);

    broken = false;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => rail.state.phase === 'sent', 'sent after all', { timeout: 8000 });
    expect(log[0]).to.equal('recorded submit q1');
  });

  it('brings the open card back after a reload, with what was typed', async () => {
    const conversation = newConversation();
    const first = agentThat([]);
    const rail = await railWith();
    rail.agent = first.agent;
    await rail.updateComplete;
    first.say(show('question', 'q1', { ...colours, multi_select: true }, { conversation }));
    await rail.updateComplete;
    byText(rail, 'label', 'Green').click();
    byText(rail, 'label', 'Blue').click();
    // What is typed is written down a moment after the last key.
    await new Promise((resolve) => setTimeout(resolve, 600));
    rail.remove();

    const again = await railWith();
    again.agent = agentThat([]).agent;
    again.conversation = conversation;
    await waitUntil(() => again.state.card !== null, 'the card is back', { timeout: 5000 });
    await again.updateComplete;

    expect(textOf(again)).to.contain('Which colour?');
    expect(deep<HTMLInputElement>(again.shadowRoot!, 'input').map(({ checked }) => checked)).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it('still delivers an answer when the rail leaves the page at once', async () => {
    const log: string[] = [];
    const { agent, say } = agentThat(log);
    const rail = await railWith();
    rail.agent = agent;
    await rail.updateComplete;
    say(show('question', 'q1', colours, { conversation: newConversation() }));
    await rail.updateComplete;
    await answerGreen(rail);
    rail.remove();

    await waitUntil(() => log.length === 2);
    expect(log[0]).to.equal('recorded submit q1');
  });

  it('tells the agent what it should know', async () => {
    const log: string[] = [];
    const { agent, say } = agentThat(log);
    const rail = await railWith();
    rail.agent = agent;
    await rail.updateComplete;
    say(show('question', 'q1', colours, { conversation: newConversation() }));
    await rail.updateComplete;
    rail.addContext('The basket holds 3 things.');

    await waitUntil(() => log.length === 1);
    expect(log).to.deep.equal(['context: The basket holds 3 things.']);
  });
});

describe('a rail without an agent', () => {
  it('counts an answer as sent when the page has heard of it', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    let finish = () => {};
    rail.onInteraction = () => new Promise<void>((resolve) => (finish = resolve));
    await answerGreen(rail);
    expect(rail.state.phase).to.equal('sending');

    finish();
    await waitUntil(() => rail.state.phase === 'sent');
    await receive(rail);
    expect(textOf(rail)).to.contain('Sent');
  });
});
