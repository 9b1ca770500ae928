/** The page of the leak tests: what the tests may call. */
import { running } from './counters.js';
import { careless } from './careless.js';
import { play, putAway, round } from './player.js';
import { delivered, meetAgent, pause, rail, tally } from './rail.js';
import { kept, type Kept } from './storage.js';
import { hold, standIn } from './transport.js';

const leaks = {
  round,
  tally,
  running,
  kept,
  meetAgent,
  putAway,
  play: (count: number, rest?: number) => play(count, rest),
  playCarelessly: (count: number, with_: keyof typeof careless) => play(count, 0, () => careless[with_]()),
  /** What is kept while nothing can be sent. */
  async playOffline(count: number): Promise<Kept> {
    const release = hold();
    const playing = play(count);
    await pause(1000);
    const waiting = await kept();
    release();
    await playing;
    await delivered();
    return waiting;
  },
  /** The page is in another conversation; what was kept of earlier ones is looked through. */
  enter: (conversation: string) => void (rail.conversation = conversation),
  /** What a rail does for some time after the last card is over: words fade, cards leave. */
  async settle(): Promise<void> {
    await rail.updateComplete;
    await pause(1500);
  },
};

export type LeaksPage = typeof leaks;
standIn();

Object.assign(window, { leaks });
