import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { readMessage } from '../../../src/protocol.js';
import { emptyState, type RailState } from '../../../src/core/rail-state.js';
import { reduce, type Transition } from '../../../src/core/reduce.js';
import { clear, colours, show, update, type Envelope, type MessageOptions } from '../../support/agent.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.CI ? 1_000 : 10_000));
const SEED = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

const id = fc.constantFrom('a', 'a', 'a', 'b', 'c');
const conversation = fc.constantFrom('c1', 'c1', 'c1', 'c2');
const options: fc.Arbitrary<MessageOptions> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ conversation }) },
  { weight: 1, arbitrary: fc.record({ conversation, seq: fc.integer({ min: 0, max: 40 }) }) },
);
const args = fc.constantFrom<object>(
  colours,
  { ...colours, allow_skip: true, allow_other: true },
  { ...colours, multi_select: true, layout: 'safe-area-left' },
  { ...colours, correct_answer: 'red' },
  { question: 'Broken?', options: [] },
);
const changes = fc.constantFrom<object>(
  { question: 'Changed?' },
  { question: 'Changed again?' },
  { multi_select: true },
  { allow_skip: true },
  { options: colours.options.slice(1) },
  { options: [] },
  { layout: { slot: 'safe-area-left' } },
  { unknown: 1 },
);

const showing = fc.tuple(fc.constantFrom('question', 'canvas.image'), id, args, options);
const updating = fc.tuple(id, changes, options);
const clearing = fc.tuple(fc.option(id, { nil: undefined }), options);

/** Most updates miss the card on screen, so there are more of them. */
const message = fc.oneof<fc.WeightedArbitrary<Envelope>[]>(
  { weight: 2, arbitrary: showing.map((show_) => show(...show_)) },
  { weight: 5, arbitrary: updating.map((update_) => update(...update_)) },
  { weight: 1, arbitrary: clearing.map(([target, how]) => clear(target, undefined, how)) },
);

/** What a user, a network and a timer may do, each to a card now on screen or to one long gone. */
const own = fc.tuple(
  fc.constantFrom(
    'submit',
    'skip',
    'dismiss',
    'draft',
    'retry',
    'waiting',
    'delivered',
    'failed',
    'held',
    'fail',
  ),
  fc.constantFrom(0, 0, 0, -1, -2),
);

type Own = [string, number];
type Step = Envelope | Own;

const isMessage = (step: Step): step is Envelope => !Array.isArray(step);

function take(state: RailState, step: Step): Transition {
  if (isMessage(step)) {
    const event = readMessage(step);
    return event ? reduce(state, event) : { state, interactions: [], problems: [] };
  }
  const [what, back] = step;
  const serial = state.serial + back;
  switch (what) {
    case 'submit':
      return answer(state, serial, what, { selected_option_ids: ['red'], skipped: false });
    case 'skip':
      return answer(state, serial, what, { selected_option_ids: [], skipped: true });
    case 'dismiss':
      return answer(state, serial, what, {});
    case 'draft':
      return reduce(state, { kind: 'draft', serial, draft: { picked: ['red', 'blue'] } });
    case 'retry':
    case 'held':
      return reduce(state, { kind: what, serial });
    case 'fail':
      return reduce(state, { kind: 'fail', serial, message: 'failed', cause: null });
    default:
      return reduce(state, { kind: 'delivery', serial, status: what as 'waiting' | 'delivered' | 'failed' });
  }
}

function answer(
  state: RailState,
  serial: number,
  type: 'submit' | 'skip' | 'dismiss',
  value: Record<string, never[] | string[] | boolean>,
) {
  return reduce(state, { kind: 'answer', serial, type, value });
}

const ENDINGS = new Set(['submit', 'skip', 'dismiss', 'clear']);

it(`holds its invariants over ${RUNS} random conversations (seed ${SEED})`, () => {
  const seen = { endings: 0, stale: 0, updates: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.oneof<fc.Arbitrary<Step>[]>(message, own), { minLength: 10, maxLength: 80 }),
      (steps) => {
        const endings = new Map<number, number>();
        const newest = new Map<string, number>();
        let state = emptyState;
        for (const step of steps) {
          const before = state;
          const { state: after, interactions } = take(before, step);
          state = after;

          // Never two cards: `card` is one or none, and its number never goes back.
          assert.ok(after.serial === before.serial || after.serial === before.serial + 1);

          // A stale show changes nothing: the very same object.
          const envelope = isMessage(step) ? step : null;
          if (envelope && 'canvas_config' in envelope && typeof envelope.seq === 'number') {
            const conversation = String(envelope.conversation_id);
            if (envelope.seq < (newest.get(conversation) ?? -1)) {
              assert.equal(after, before);
              seen.stale++;
            }
          }
          if (
            envelope &&
            typeof envelope.seq === 'number' &&
            envelope.properties.name !== 'update_component'
          ) {
            const conversation = String(envelope.conversation_id);
            newest.set(conversation, Math.max(newest.get(conversation) ?? -1, envelope.seq));
          }

          // An update never changes which card it is, nor what kind.
          if (envelope?.properties.name === 'update_component') {
            assert.equal(after.card?.component, before.card?.component);
            assert.equal(after.card?.toolCallId, before.card?.toolCallId);
            assert.equal(after.serial, before.serial);
            if (after !== before) seen.updates++;
          }

          // A card that can be drawn is valid, one that cannot carries its problem.
          if (after.card) assert.equal(after.card.props === null, after.card.problem !== null);

          for (const { type, card } of interactions) {
            const serial = card === after.card ? after.serial : before.serial;
            if (!ENDINGS.has(type)) continue;
            endings.set(serial, (endings.get(serial) ?? 0) + 1);
            seen.endings++;
          }
        }
        // Every card shown ends in exactly one of submit, skip, dismiss, clear, or is still there, unanswered.
        for (let serial = 1; serial <= state.serial; serial++) {
          const open = serial === state.serial && state.card !== null && state.ended === null;
          assert.equal(endings.get(serial) ?? 0, open ? 0 : 1, `card ${serial} ended so often`);
        }
      },
    ),
    { numRuns: RUNS, seed: SEED },
  );
  // The sequences must reach what they are there for. The bounds stand seven standard deviations below
  // the mean: an unlucky seed must not fail.
  assert.ok(seen.endings > RUNS && seen.stale > RUNS / 10 && seen.updates > RUNS / 10, JSON.stringify(seen));
});
