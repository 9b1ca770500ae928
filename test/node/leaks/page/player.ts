/** Plays cards: every sample meets every way a card can go. */
import type { CardSample } from '../../../../src/cards/card-sample.js';
import { catalog } from '../../../../src/cards/catalog.js';
import { samples as allSamples } from '../../../../src/cards/samples.js';
import { clear, show, update } from '../../../support/agent.js';
import { act, delivered, hear, pause, press, rail, send, until } from './rail.js';
import { passMinute } from './transport.js';

/** Not more than may be delivered in a minute; a round is three conversations, so that all end with one. */
const CARDS_A_MINUTE = 21;

const MINUTES_A_CONVERSATION = 5;

/** The conversation in which nothing is measured. */
const REST = 'rest';

/** A booking page is a process of its own: one in so many that could be there is. */
const FRAMES = 40;

/** The first few of each kind, kind after kind, so that two cards in a row are never of one kind. */
const samples = [0, 1, 2].flatMap((index) =>
  catalog.map(({ component }) => allSamples.filter((sample) => sample.component === component)[index]!),
);

interface Turn {
  readonly id: string;
  readonly sample: CardSample;
  readonly conversation: string;
}

type Course = (turn: Turn) => Promise<void> | void;

const answer: Course = async ({ sample }) => {
  if (!sample.answer) return press('[part~="close"]');
  const { draft, value } = sample.answer;
  if (draft === undefined) return act({ type: 'submit', value });
  act({ type: 'draft', draft });
  await send();
};

/** The ways a card can go. What the name says of the network is in the id of the call. */
const courses: Readonly<Record<string, Course>> = {
  replaced: () => {},
  answer,
  dismiss: () => press('[part~="close"]'),
  skip: () => press('[part~="actions"] button[type="button"]'),
  escape: () =>
    void rail.shadowRoot
      ?.querySelector('section')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true })),
  async update({ id, sample, conversation }) {
    act({ type: 'draft', draft: sample.draft ?? sample.answer?.draft });
    await hear(update(id, { ...sample.arguments, preferred_slot: 'safe-area-left' }, { conversation }));
  },
  clear: ({ id, conversation }) => hear(clear(id, 'done', { conversation })),
  'clear any': ({ conversation }) => hear(clear(undefined, undefined, { conversation })),
  again: ({ id, sample, conversation }) => showSample(sample, id, conversation),
  async sides() {
    rail.side = rail.side === 'left' ? 'right' : 'left';
    await rail.updateComplete;
  },
  invalid: ({ id, sample, conversation }) => {
    const wrong = { ...sample.arguments, title: 7, question: '', prompt: '', body: [], data: 0 };
    return hear(show(sample.component, `${id}_wrong`, wrong, { conversation }));
  },
  unknown: ({ id, conversation }) => hear(show('canvas.video', `${id}_video`, {}, { conversation })),
  flaky: answer,
  offline: answer,
  async refused(turn) {
    await answer(turn);
    if (!turn.sample.answer || !rail.agent) return;
    await until(() => rail.state.phase === 'failed', `${turn.id} to fail`);
    await send();
    await until(() => rail.state.phase !== 'failed', `${turn.id} to be tried again`);
  },
};

const names = Object.keys(courses);

/** So many cards make a round, in which every sample has met every course. */
export const round = samples.length * names.length;

let played = 0;

/** Plays so many cards more. `each` is called after each, `rest` is how long to look at it. */
export async function play(count: number, rest = 0, each: () => void = () => {}): Promise<void> {
  for (const end = played + count; played < end; played++) {
    if (played % CARDS_A_MINUTE === 0) await pauseForMinute();
    if (played % (CARDS_A_MINUTE * MINUTES_A_CONVERSATION) === 0) await hangUp();
    const sample = samples[played % samples.length]!;
    const course = names[Math.floor(played / samples.length) % names.length]!;
    const turn = { sample, id: `call_${played}_${course}`, conversation: conversation() };
    await showSample(sample, turn.id, turn.conversation);
    // The browser's database has its turn only between tasks, and is given up when it has had none for long.
    if (rest || rail.agent) await pause(rest);
    await courses[course]!(turn);
    await rail.updateComplete;
    if (rest) await pause(rest);
    each();
  }
  await hangUp();
}

/**
 * One card of every kind comes and goes: those that wait to be shown again are then the same at every reading,
 * and no other is on its way out.
 */
export async function putAway(): Promise<void> {
  await pauseForMinute();
  for (const sample of samples.slice(0, catalog.length)) {
    await showSample({ ...sample, context: {} }, `call_${played}_rest_${sample.component}`, REST);
    if (rail.agent) await pause(0);
    await hear(clear(undefined, undefined, { conversation: REST }));
    await until(() => !rail.shadowRoot?.querySelector('[aria-hidden]:not(.spare)'), 'a card to leave');
  }
  await delivered();
  await rail.endConversation();
}

/** What is on its way arrives, before more comes than may be sent. */
async function pauseForMinute(): Promise<void> {
  await delivered();
  passMinute();
}

/** The conversation ends with nothing on screen and nothing on its way. */
async function hangUp(): Promise<void> {
  if (rail.state.card) await hear(clear(undefined, undefined, { conversation: conversation(-1) }));
  await delivered();
  await rail.endConversation();
}

function conversation(back = 0): string {
  return `c${Math.floor((played + back) / CARDS_A_MINUTE / MINUTES_A_CONVERSATION)}`;
}

async function showSample(sample: CardSample, id: string, of: string): Promise<void> {
  const isFramed = sample.context !== undefined && played % FRAMES === 0;
  const context = sample.context === undefined || isFramed ? sample.context : {};
  await hear(
    show(sample.component, id, sample.arguments, {
      conversation: of,
      config: { ...(context && { host_context: context }) },
    }),
  );
}
