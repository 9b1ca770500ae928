import { expect, waitUntil } from '@open-wc/testing';
import type { Agent } from '../../src/core/agent.js';
import { builtInTypes } from '../../src/core/built-in-types.js';
import { CanvasController } from '../../src/core/canvas-controller.js';
import { wholePolicy } from '../support/whole-policy.js';
import { Delivery } from '../../src/delivery/delivery.js';
import { LazyDelivery } from '../../src/delivery/lazy-delivery.js';
import type { DeliveryNews } from '../../src/delivery/news.js';
import { AgentLink } from '../../src/rail/agent-link.js';
import { loadExtras } from '../../src/rail/extras.js';
import { colours, show } from '../support/agent.js';

const red = { selected_option_ids: ['red'], skipped: false };
const green = { selected_option_ids: ['green'], skipped: false };

describe('a rail and its agent, in the long run', () => {
  const restore: (() => void)[] = [];
  before(() => loadExtras());
  afterEach(() => {
    for (const each of restore.splice(0)) each();
  });

  /** Calls something else as well, until the test is over. */
  function watch(prototype: object, name: string, heard: (...args: unknown[]) => void): void {
    const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
    const method = methods[name]!;
    methods[name] = function (this: unknown, ...args) {
      heard(...args);
      return method.apply(this, args);
    };
    restore.push(() => (methods[name] = method));
  }

  function linked(): { controller: CanvasController; link: AgentLink; news: DeliveryNews[] } {
    const news: DeliveryNews[] = [];
    const controller = new CanvasController(builtInTypes, wholePolicy);
    const link = new AgentLink(controller, builtInTypes, () => ({ news: (each) => void news.push(each) }));
    const agent: Agent = { listen: () => () => {}, deliver: () => Promise.resolve() };
    link.connect(agent);
    return { controller, link, news };
  }

  it('ends with the rail, also where one act was done twice, here or in two tabs', async () => {
    let closed = 0;
    watch(Delivery.prototype, 'close', () => closed++);
    const conversation = crypto.randomUUID();
    const [one, other] = [linked(), linked()];
    const interactions: string[] = [];
    for (const { controller } of [one, other]) {
      controller.subscribe({
        interacted: ({ interaction }) => interactions.push(interaction.interaction_id),
      });
      controller.receive(show('question', 'broken', {}, { conversation, seq: 1 }));
      controller.receive(show('question', 'same', colours, { conversation, seq: 2 }));
      controller.act(controller.state.serial, { type: 'submit', value: red });
      controller.receive(show('question', 'differs', colours, { conversation, seq: 3 }));
    }
    one.controller.act(one.controller.state.serial, { type: 'submit', value: red });
    other.controller.act(other.controller.state.serial, { type: 'submit', value: green });
    one.link.disconnect();
    other.link.disconnect();

    await waitUntil(() => closed === 2, `${closed} are closed`, { timeout: 5_000 });
    const last = new Map([...one.news, ...other.news].map((news) => [news.interactionId, news.state]));
    expect([...last.keys()]).to.have.members(interactions);
    expect([...new Set(last.values())]).to.have.members(['gone', 'rejected']);
  });

  it('remembers the last conversations only', () => {
    const resumed: unknown[] = [];
    watch(LazyDelivery.prototype, 'resume', (id) => resumed.push(id));
    const { link } = linked();
    const name = crypto.randomUUID();
    for (const id of ['first', 'first']) link.enter(`${name} ${id}`);
    expect(resumed).to.have.length(1);
    for (let index = 0; index < 60; index++) link.enter(`${name} ${index}`);
    link.enter(`${name} 59`);
    expect(resumed).to.have.length(61);
    link.enter(`${name} first`);
    expect(resumed).to.have.length(62);
    link.disconnect();
  });
});
