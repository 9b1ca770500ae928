import { expect } from '@open-wc/testing';
import { makeInteraction } from '../../src/core/interaction.js';
import type { Agent } from '../../src/core/agent.js';
import { clear, colours, show, update } from '../support/agent.js';
import { always, faults, planned } from '../support/faults.js';
import { CONVERSATION, World, type Page, type PageOptions } from '../support/delivery/world.js';

const red = { selected_option_ids: ['red'], skipped: false };
const green = { selected_option_ids: ['green'], skipped: false };

describe('delivery', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  const withQuestion = async (options?: PageOptions, id = 'q1'): Promise<Page> => {
    const page = world.open(options);
    page.receive(show('question', id, { ...colours, allow_skip: true }));
    await world.pass(0);
    return page;
  };
  const statesOf = (page: Page) => page.news.map(({ state }) => state);

  describe('what the user sees', () => {
    it('nothing until the answer is written down, then sending, sent, and the card leaves', async () => {
      const page = await withQuestion();
      const seen: string[] = [];
      page.controller.subscribe({
        changed: ({ phase, written, card }) =>
          seen.push(card ? `${phase}${written ? '' : ' (silent)'}` : 'gone'),
      });
      page.act('submit', red);
      await world.run();
      expect(seen).to.deep.equal(['sending (silent)', 'sending', 'sent']);
      expect(statesOf(page)).to.deep.equal(['queued', 'sending', 'acknowledged', 'told', 'gone']);
    });

    it('that it will be tried again, without flicker, as long as there is no network', async () => {
      world.endpoint.plan = always(faults['no network before']);
      const page = await withQuestion();
      const phases: string[] = [];
      page.controller.subscribe({ changed: ({ phase }) => phases.push(phase) });
      page.act('submit', red);
      await world.pass(120_000);
      expect(page.log.length).to.be.greaterThan(5);
      expect(phases.slice(-1)).to.deep.equal(['waiting']);
      expect(phases.filter((phase) => phase === 'waiting')).to.have.length(1);
    });

    it('that it could not be saved, and trying again sends the same bytes', async () => {
      world.endpoint.plan = planned(faults['400 bad']);
      const page = await withQuestion();
      page.act('submit', red);
      await world.run();
      expect(page.controller.state.phase).to.equal('failed');
      expect(page.problems.map(({ code, toolCallId }) => [code, toolCallId])).to.deep.equal([
        ['interaction_post_failed', 'q1'],
      ]);
      page.controller.act(page.controller.state.serial, { type: 'retry' });
      await world.run();
      expect(world.endpoint.received).to.have.length(2);
      expect(new Set(world.endpoint.received).size).to.equal(1);
      expect(world.endpoint.recorded).to.have.length(1);
      expect(world.told).to.have.length(1);
    });

    it('that a conversation has ended: everything that waits is parked, nothing more is sent', async () => {
      const page = await withQuestion();
      world.endpoint.plan = planned(faults['no network before']);
      page.act('submit', red);
      page.receive(show('question', 'q2', colours));
      world.endpoint.end(CONVERSATION);
      page.act('submit', green);
      await world.run();
      expect(page.news.filter(({ state }) => state === 'parked')).to.have.length(2);
      expect(page.controller.state.phase).to.equal('failed');
      expect(world.told).to.deep.equal([]);
    });

    it('that an answer older than a day has expired', async () => {
      world.endpoint.plan = always(faults['no network before']);
      const page = await withQuestion();
      page.act('submit', red);
      await world.run(24 * 60 + 2);
      expect(statesOf(page).at(-1)).to.equal('expired');
      expect(page.controller.state.phase).to.equal('failed');
    });
  });

  describe('the order', () => {
    it('is: the page, the server, the agent, and then the card leaves', async () => {
      const order: string[] = [];
      const page = await withQuestion({
        onInteraction: async ({ type }) => {
          order.push(`page hears ${type}`);
          await world.clock.wait(1_000);
          order.push('page is done');
        },
        log: ({ outcome }) => order.push(outcome),
        news: ({ state }) => order.push(state),
      });
      page.controller.subscribe({ changed: ({ phase }) => order.push(`card ${phase}`) });
      page.act('submit', red);
      await world.run();
      expect(order).to.deep.equal([
        'card sending',
        'queued',
        'card sending',
        'page hears submit',
        'page is done',
        'sending',
        'acknowledged',
        'told',
        'gone',
        'card sent',
        'accepted',
      ]);
    });

    it('goes on when the page throws, or never comes to an end; the page is told', async () => {
      for (const onInteraction of [
        () => {
          throw new Error('no');
        },
        () => new Promise<never>(() => {}),
      ]) {
        world = new World();
        const page = await withQuestion({ onInteraction });
        page.act('submit', red);
        await world.run();
        expect(page.problems.map(({ code }) => code)).to.deep.equal(['on_interaction_callback_failed']);
        expect(world.endpoint.recorded).to.have.length(1);
      }
    });

    it('tells the agent nothing of what was not delivered', async () => {
      world.endpoint.plan = planned(faults['413']);
      const page = await withQuestion();
      page.act('submit', red);
      await world.run();
      expect(world.told).to.deep.equal([]);
    });

    it('tells the agent of a submit, a skip and a dismiss, not of a clear or an error', async () => {
      const page = await withQuestion();
      page.act('skip', { selected_option_ids: [], skipped: true });
      await world.run();
      page.receive(show('text', 't1', { title: 'Terms', body: 'Read this.' }));
      page.act('dismiss');
      page.receive(show('text', 't2', { body: 'And this.' }), clear('t2'), show('question', 'bad', {}));
      await world.run();
      expect(world.told.map(({ text }) => text)).to.deep.equal([
        'I would rather not answer “Which colour?”.',
        'I have closed “Terms”.',
      ]);
      expect(world.endpoint.recorded.map(({ type }) => type)).to.have.members([
        'skip',
        'dismiss',
        'clear',
        'error',
      ]);
    });

    it('uses the words of the page, or none', async () => {
      const page = await withQuestion({
        describe: ({ type }, args) => `${type}: ${JSON.stringify(args.question)}`,
      });
      page.act('submit', red);
      await world.run();
      expect(world.told.map(({ text }) => text)).to.deep.equal(['submit: "Which colour?"']);
      const silent = await withQuestion({ describe: false }, 'q2');
      silent.act('submit', red);
      await world.run();
      expect(world.told).to.have.length(1);
    });

    it('tells an agent that has not joined yet when it has; the user need not wait', async () => {
      let ready = false;
      let wake = () => {};
      const told: string[] = [];
      const agent: Agent = {
        listen: () => () => {},
        respond: (_, text) => void told.push(text),
        ready: () => ready,
        whenReady: (woken) => {
          wake = woken;
          return () => {};
        },
      };
      const page = await withQuestion({ agent });
      page.delivery.agent = agent;
      page.act('submit', red);
      await world.run();
      expect(page.controller.state.phase).to.equal('sent');
      expect(told).to.deep.equal([]);
      ready = true;
      wake();
      await world.run();
      expect(told).to.have.length(1);
    });

    it('survives an agent that fails, and a page whose listeners do', async () => {
      const fail = () => {
        throw new Error('no');
      };
      const problems: string[] = [];
      const page = await withQuestion({
        agent: { listen: () => () => {}, respond: fail },
        news: fail,
        log: fail,
        problem: ({ message }) => problems.push(message),
      });
      page.delivery.agent = { listen: () => () => {}, respond: fail };
      page.act('submit', red);
      await world.run();
      expect(page.controller.state.phase).to.equal('sent');
      expect(problems).to.deep.equal(['The agent could not be told: no.']);
    });

    it('may go over the agent’s own way instead of the POST', async () => {
      const delivered: unknown[] = [];
      let fails = 2;
      const page = await withQuestion();
      page.delivery.agent = {
        listen: () => () => {},
        deliver: (interaction) => {
          if (fails-- > 0) return Promise.reject(new Error('busy'));
          delivered.push(interaction);
          return Promise.resolve();
        },
      };
      page.act('submit', red);
      await world.run();
      expect(delivered).to.deep.equal([page.parcels[0]!.interaction]);
      expect(world.endpoint.received).to.deep.equal([]);
    });
  });

  describe('how fast', () => {
    it('a whole queue sleeps when the server says that it is too much', async () => {
      world.endpoint.plan = planned(faults['429 seconds']);
      const page = await withQuestion();
      page.act('submit', red);
      page.receive(show('question', 'q2', colours));
      page.act('submit', green);
      await world.pass(6_900);
      page.page.listener?.wake();
      await world.pass(50);
      expect(world.endpoint.received).to.have.length(1);
      await world.run();
      expect(world.endpoint.recorded).to.have.length(2);
    });

    it('100 a minute, of which 20 are kept for answers', async () => {
      const page = await withQuestion();
      for (let turn = 0; turn < 150; turn++) page.receive(show('question', `bad-${turn}`, {}));
      await world.pass(1_000);
      expect(world.endpoint.received).to.have.length(80);
      page.receive(show('question', 'q2', colours));
      page.act('submit', red);
      await world.pass(1_000);
      expect(world.endpoint.recorded.at(-1)?.type).to.equal('submit');
      await world.run();
      expect(page.log.some(({ outcome }) => outcome === 'limited')).to.equal(false);
      expect(page.news.filter(({ state }) => state === 'gone').length).to.be.greaterThan(150);
    });

    it('answers first, then what closes a card, then errors', async () => {
      world.endpoint.plan = always(faults['no network before']);
      const page = await withQuestion();
      page.receive(show('text', 't1', { body: 'Read.' }));
      page.act('dismiss');
      page.receive(show('question', 'q9', colours));
      page.act('submit', red);
      page.receive(show('question', 'broken', {}));
      await world.pass(100);
      world.endpoint.plan = planned();
      page.page.listener?.wake();
      await world.run();
      const order = world.endpoint.recorded.map(({ type, tool_call_id: id }) => `${type} ${id}`);
      expect(order).to.deep.equal(['submit q9', 'clear q1', 'dismiss t1', 'error broken']);
    });

    it('a sign of life is sent once and forgotten', async () => {
      world.endpoint.plan = always(faults['500']);
      const page = await withQuestion();
      const { card } = page.controller.state;
      const interaction = makeInteraction({ card: card!, type: 'heartbeat', value: {} });
      const { conversationId, config } = card!;
      page.delivery.send({ interaction, conversationId, config, arguments: {}, generation: '' }, () => {});
      await world.run();
      expect(world.endpoint.received).to.have.length(1);
      expect(await world.disk.list(CONVERSATION)).to.deep.equal([]);
    });

    it('what the agent should know: at most once a second, the last wins, the rest on leaving', async () => {
      const page = await withQuestion();
      const told: string[] = [];
      page.delivery.agent = { listen: () => () => {}, context: (_, text) => void told.push(text) };
      for (const text of ['a', 'b', 'c']) page.delivery.context(CONVERSATION, text);
      expect(told).to.deep.equal(['a']);
      await world.pass(1_000);
      expect(told).to.deep.equal(['a', 'c']);
      page.delivery.context(CONVERSATION, 'd');
      page.page.listener?.leave();
      expect(told).to.deep.equal(['a', 'c', 'd']);
    });

    it('and at once where the page goes on to another conversation', async () => {
      const page = await withQuestion();
      const told: string[] = [];
      page.delivery.agent = { listen: () => () => {}, context: (_, text) => void told.push(text) };
      for (const text of ['a', 'b']) page.delivery.context(CONVERSATION, text);
      page.receive(show('question', 'q2', colours, { conversation: 'another' }));
      await world.pass(0);
      // With the second card the first conversation is over, once it is known that it is closed.
      page.receive(show('question', 'q3', colours, { conversation: 'another' }));
      expect(told).to.deep.equal(['a', 'b']);
    });
  });

  describe('a page that goes away', () => {
    it('sends what is queued with keepalive, answers first, within 64 KiB, and keeps all of it', async () => {
      world.endpoint.plan = always(faults['never answers']);
      const sent: RequestInit[] = [];
      const page = await withQuestion({
        environment: {
          fetch: (input, init) => {
            sent.push(init ?? {});
            return world.endpoint.fetch(input, init);
          },
        },
      });
      page.receive(show('question', 'q2', colours));
      page.act('submit', { ...red, other_text: 'x'.repeat(40_000) });
      page.receive(show('question', 'q3', colours));
      page.act('submit', { ...red, other_text: 'y'.repeat(40_000) });
      await world.pass(10);
      sent.length = 0;
      page.page.listener?.leave();
      expect(sent.every(({ keepalive, redirect }) => keepalive && redirect === 'error')).to.equal(true);
      expect(sent.map(({ body }) => (JSON.parse(body as string) as { type: string }).type)).to.deep.equal([
        'submit',
        'clear',
      ]);
      expect((await world.disk.list(CONVERSATION)).filter(({ body }) => body)).to.have.length(3);
    });

    it('and comes back: the card is there with its draft', async () => {
      const page = await withQuestion();
      const draft = { picked: ['green'], other: false, otherText: '', details: {} };
      page.controller.act(page.controller.state.serial, { type: 'draft', draft });
      await world.pass(1_000);
      page.kill();
      const next = await world.open().resume();
      expect(next.controller.state.card?.toolCallId).to.equal('q1');
      expect(next.controller.state.draft).to.deep.equal(draft);
      next.act('submit', green);
      await world.run();
      expect(world.endpoint.recorded).to.have.length(1);
    });

    it('and comes back to an answer on its way: the card says so, and the agent is told once', async () => {
      world.endpoint.plan = always(faults['no network before']);
      const page = await withQuestion();
      await world.pass(1_000);
      page.act('submit', red);
      await world.pass(1_000);
      page.kill();
      const next = await world.open().resume();
      expect(next.controller.state).to.include({ ended: 'submit', phase: 'sending' });
      world.endpoint.plan = planned();
      await world.run();
      expect(next.controller.state.phase).to.equal('sent');
      expect(world.told).to.have.length(1);
    });

    it('does not bring a card back that the agent has replaced, nor over a newer one', async () => {
      const page = await withQuestion();
      await world.pass(1_000);
      page.kill();
      const next = world.open();
      next.receive(show('question', 'newer', colours));
      await next.resume();
      expect(next.controller.state.card?.toolCallId).to.equal('newer');
    });

    it('keeps nothing that was typed where the page does not want it, when it ends, or after a day', async () => {
      const kept = async () => JSON.stringify(await world.disk.conversation(CONVERSATION));
      const page = await withQuestion({ keepCards: false });
      page.receive(update('q1', { question: 'secret?' }));
      await world.pass(1_000);
      expect(await kept()).not.to.contain('secret');

      const keeping = world.open();
      keeping.receive(show('question', 'q2', { ...colours, question: 'secret?' }));
      await world.pass(1_000);
      expect(await kept()).to.contain('secret');
      await keeping.delivery.end(CONVERSATION);
      await world.pass(1_000);
      expect(await kept()).not.to.contain('secret');
    });
  });

  describe('two tabs of one conversation', () => {
    it('record one answer, and the card leaves both', async () => {
      const pages = [await withQuestion(), await withQuestion()];
      pages[0]!.act('submit', red);
      await world.run();
      expect(world.endpoint.recorded).to.have.length(1);
      expect(pages[1]!.controller.state.card).to.equal(null);
      expect(world.told).to.have.length(1);
    });

    it('say so to whoever gave the other answer at the same moment', async () => {
      const pages = [await withQuestion(), await withQuestion()];
      pages[0]!.act('submit', red);
      pages[1]!.act('submit', green);
      await world.run();
      expect(world.endpoint.recorded.map(({ value }) => value)).to.deep.equal([red]);
      expect(pages[1]!.controller.state.phase).to.equal('failed');
      expect(pages[1]!.problems.map(({ reason }) => reason)).to.deep.equal(['answered_elsewhere']);
    });
  });

  it('says that nothing outlives the page where the browser lets nothing be kept', async () => {
    world = new World({ blocked: true });
    const page = await withQuestion();
    page.act('submit', red);
    await world.run();
    expect(page.news.every(({ durable }) => !durable)).to.equal(true);
    expect(page.delivery.durable).to.equal(false);
    expect(world.endpoint.recorded).to.have.length(1);
  });
});
