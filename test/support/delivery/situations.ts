/** What can happen to one act, beside the death of its page. */
import { makeInteraction } from '../../../src/core/interaction.js';
import { clear, colours, show } from '../agent.js';
import { always, faults, planned } from '../faults.js';
import type { KillPoint } from './killable.js';
import { balanceOf, type Balance } from './ledger.js';
import type { World } from './world.js';
import { type Page } from './world.js';

/** The acts of a user, and what a page does of its own. */
export const types = ['submit', 'skip', 'dismiss', 'clear', 'error', 'heartbeat'] as const;
export type ActType = (typeof types)[number];

export interface Situation {
  readonly blocked?: boolean;
  readonly tabs?: number;
  /** Before the act. */
  prepare?(world: World): void;
  /** Right after the act. */
  then?(world: World, page: Page, act: () => void, wipe: () => Promise<void>): void | Promise<void>;
  /** When the page has died, before the next opens. */
  between?(world: World, wipe: () => Promise<void>): void | Promise<void>;
}

const HOUR = 3_600_000;
const unreachable = (world: World): void => {
  world.endpoint.plan = planned(faults['no network before'], faults['no network before']);
};
const jump = (milliseconds: number): Situation => ({
  prepare: unreachable,
  then: async (world) => {
    await world.pass(100);
    world.clock.jump = milliseconds;
  },
});

export const situations: Readonly<Record<string, Situation>> = {
  ...Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [
      name,
      { prepare: (world: World) => void (world.endpoint.plan = planned(fault)) },
    ]),
  ),
  'offline, then online': {
    prepare: (world) => void (world.endpoint.plan = always(faults['no network before'])),
    then: async (world, page) => {
      await world.pass(20_000);
      world.endpoint.plan = planned();
      page.page.listener?.wake();
    },
    between: (world) => void (world.endpoint.plan = planned()),
  },
  'double click': { then: (_, __, act) => act() },
  'two tabs': { tabs: 2 },
  'card replaced in flight': {
    then: (_, page) => void (page.alive && page.receive(show('question', 'q2', colours))),
  },
  'IndexedDB blocked': { blocked: true, prepare: unreachable },
  'storage wiped between': {
    prepare: unreachable,
    then: async (world, _, __, wipe) => {
      await world.pass(100);
      await wipe();
    },
    between: (_, wipe) => wipe(),
  },
  'clock jumps ahead': jump(2 * HOUR),
  'clock jumps back': jump(-2 * HOUR),
  'page goes to sleep and comes back': {
    prepare: unreachable,
    then: async (world, page) => {
      await world.pass(100);
      page.page.listener?.leave();
      page.page.listener?.wake();
    },
  },
};

/** Plays one act in a situation, with the page dying at a point, and closes the books. */
export async function play(
  world: World,
  situation: Situation,
  type: ActType,
  killAt: KillPoint | null,
  wipe: () => Promise<void>,
): Promise<Balance> {
  const pages = Array.from({ length: situation.tabs ?? 1 }, (_, index) =>
    world.open({ killAt: index === 0 ? killAt : null }),
  );
  const [page] = pages as [Page];
  for (const each of pages) if (type !== 'error') each.receive(cardFor(type));
  await world.pass(1_000);
  situation.prepare?.(world);
  for (const each of pages) act(each, type);
  await situation.then?.(world, page, () => act(page, type), wipe);
  await world.run();
  if (!page.alive) {
    await situation.between?.(world, wipe);
    const next = world.open();
    await next.resume();
    await world.run();
  }
  return balanceOf(world, { type, toolCallId: 'q1' });
}

function cardFor(type: ActType): unknown {
  if (type === 'dismiss') return show('text', 'q1', { body: 'Read this.' });
  return show('question', 'q1', { ...colours, allow_skip: true });
}

function act(page: Page, type: ActType): void {
  if (type === 'submit') page.act('submit', { selected_option_ids: ['red'], skipped: false });
  else if (type === 'skip') page.act('skip', { selected_option_ids: [], skipped: true });
  else if (type === 'dismiss') page.act('dismiss');
  else if (type === 'clear') page.receive(clear('q1'));
  else if (type === 'error') page.receive(show('question', 'q1', { question: '' }));
  else beat(page);
}

function beat(page: Page): void {
  const { card, generation } = page.controller.state;
  if (!card) return;
  const interaction = makeInteraction({ card, type: 'heartbeat', value: {} });
  const { conversationId, config, arguments: args } = card;
  page.delivery.send({ interaction, conversationId, config, generation, arguments: args }, () => {});
}
