import { expect } from '@open-wc/testing';
import { LazyDelivery } from '../../src/delivery/lazy-delivery.js';
import type { DeliveryOptions } from '../../src/delivery/delivery.js';
import { builtInTypes } from '../../src/core/built-in-types.js';
import { CanvasController } from '../../src/core/canvas-controller.js';
import { wholePolicy } from '../support/whole-policy.js';
import { colours, show } from '../support/agent.js';
import { FakePage } from '../support/delivery/fake-browser.js';
import { World } from '../support/delivery/world.js';

describe('a delivery that is loaded when it is needed', () => {
  const optionsIn = (world: World): DeliveryOptions => ({
    types: builtInTypes,
    store: world.disk,
    environment: {
      fetch: world.endpoint.fetch,
      clock: world.clock.for(() => true),
      random: () => 0.5,
      indexedDB: null,
      localStorage: world.copies,
      locks: null,
      bell: () => null,
      watchPage: new FakePage().watch,
      hostname: 'page.example',
    },
  });

  it('takes answers before its code is there, and tells the agent that it was given', async () => {
    const world = new World();
    const lazy = new LazyDelivery(() => optionsIn(world));
    const told: string[] = [];
    lazy.agent = { listen: () => () => {}, respond: (_, text) => void told.push(text) };
    const controller = new CanvasController(builtInTypes, wholePolicy);
    controller.carrier = lazy;
    controller.receive(show('question', 'q1', colours));
    const value = { selected_option_ids: ['red'], skipped: false };
    controller.act(controller.state.serial, { type: 'submit', value });
    expect(lazy.loaded).to.equal(null);
    expect(controller.state).to.include({ phase: 'sending', written: false });
    await lazy.load();
    await world.run();
    expect(world.endpoint.recorded).to.have.length(1);
    expect(controller.state.phase).to.equal('sent');
    expect(told).to.have.length(1);
    lazy.close();
  });

  it('says that an answer could not be saved when its code does not come, and tries again', async () => {
    const world = new World();
    let offline = true;
    const lazy = new LazyDelivery(() => {
      if (offline) throw new Error('no network');
      return optionsIn(world);
    });
    const controller = new CanvasController(builtInTypes, wholePolicy);
    controller.carrier = lazy;
    controller.receive(show('question', 'q1', colours));
    const value = { selected_option_ids: ['red'], skipped: false };
    controller.act(controller.state.serial, { type: 'submit', value });
    await lazy.load().catch(() => {});
    await Promise.resolve();
    expect(controller.state.phase).to.equal('failed');
    offline = false;
    controller.act(controller.state.serial, { type: 'retry' });
    await lazy.load();
    await world.run();
    expect(world.endpoint.recorded).to.have.length(1);
  });
});
