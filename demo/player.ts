import type { Interaction } from '../src/index.js';
import { Answers, isAbout, isClosing } from './answers.js';
import { Clock } from './clock.js';
import { Conversation, type Envelope } from './envelope.js';
import { holdOf, stayOf, timesOf, timesOfSpeech, type Times } from './pace.js';
import { isLeftOut, wordsFor } from './left-out.js';
import type { Step, StoryPage } from './story.js';
import type { Wire } from './wire.js';

/** Where the script is: not begun, the host speaks, the user is to answer, a card may be looked at, over. */
export type Moment = 'idle' | 'speaking' | 'asking' | 'showing' | 'done';

/** Plays the steps of a story over a wire, and waits for the user where a step asks. */
export class Player extends EventTarget {
  readonly steps: readonly Step[];
  readonly #wire: Wire;
  readonly #page: StoryPage;
  readonly #clock: Clock;
  #call = Conversation.rehearsal();
  /** The conversation that was joined; without one, the script makes up its own. */
  #joined: Conversation | null = null;
  #answers = new Answers();
  #index = 0;
  #moment: Moment = 'idle';
  #paused = true;

  constructor(steps: readonly Step[], wire: Wire, page: StoryPage, speed: number) {
    super();
    this.steps = steps;
    this.#wire = wire;
    this.#page = page;
    this.#clock = new Clock(speed);
  }

  /** The number of the step that is played, or comes next. */
  get index(): number {
    return this.#index;
  }

  get moment(): Moment {
    return this.#moment;
  }

  /** The conversation that is played in. */
  get call(): Conversation {
    return this.#call;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Begins, or goes on. */
  play(): void {
    this.#paused = false;
    this.#clock.resume();
    if (this.#moment === 'done') this.restart();
    else if (this.#moment === 'idle') this.#go(this.#index);
    this.#changed();
  }

  pause(): void {
    this.#paused = true;
    this.#clock.pause();
    this.#changed();
  }

  /** Plays the next step all at once, and pauses. */
  step(): void {
    const next = this.#moment === 'idle' ? this.#index : this.#index + 1;
    if (next < this.steps.length) this.jump(next);
  }

  /** Plays one step all at once, and pauses; where it is left out, the next one that is not. */
  jump(index: number): void {
    this.pause();
    this.#go(index);
    this.#clock.flush();
    this.#changed();
  }

  /** Begins anew, in a new conversation unless one has been joined; the card on screen goes. */
  restart(): void {
    this.#renew(this.#joined ?? Conversation.rehearsal(), 'restarted');
    this.play();
  }

  /** Plays in this conversation, from the beginning; only what the agent can do there. */
  join(call: Conversation): void {
    this.#joined = call;
    this.#renew(call, 'another conversation begins');
    this.play();
  }

  /** Takes the card off the screen and stops; what is played next is a conversation of the script's own. */
  leave(): void {
    if (!this.#joined) return;
    this.#joined = null;
    this.pause();
    this.#renew(Conversation.rehearsal(), 'the conversation ends');
    this.#changed();
  }

  /** Where a step is to be begun with, before anything is played. */
  startAt(name: string): void {
    const found = this.steps.findIndex((step) => step.name === name);
    this.#index = Math.max(0, found);
  }

  /** Takes in what the user has done with a card. */
  hear(interaction: Interaction): void {
    const step = this.steps[this.#index];
    if (!isClosing(interaction)) return;
    this.#answers = this.#answers.with(interaction, this.steps);
    if (!step || !isAbout(interaction, step) || this.#moment === 'done') return;
    this.#clock.clear();
    this.#send(this.#call.speaking(false));
    this.#enter('showing');
    this.#clock.after(holdOf(step, interaction), () => this.#next());
  }

  #renew(call: Conversation, reason: string): void {
    this.#clock.clear();
    this.#send(this.#call.speaking(false), this.#call.clear('call_restart', { reason }));
    this.#call = call;
    this.#answers = new Answers();
    this.#moment = 'idle';
    this.#index = 0;
  }

  /** Goes to a step, over those that cannot be played in this conversation. */
  #go(index: number): void {
    const found = this.steps.findIndex((step, at) => at >= index && !isLeftOut(step, this.#call));
    const step = this.steps[found];
    if (step) this.#begin(step, found, wordsFor(this.steps.slice(index, found), this.#call));
  }

  #begin(step: Step, index: number, before: string): void {
    this.#clock.clear();
    this.#index = index;
    this.#enter('speaking');
    const words = before + step.say(this.#answers, this.#call);
    const send = () => step.send?.(this.#call, this.#answers, this.#page) ?? [];
    this.#speak(words, timesOfSpeech(words), send, () => this.#spoken(step));
  }

  #spoken(step: Step): void {
    this.#send(this.#call.speaking(false));
    this.#enter(step.asks ? 'asking' : 'showing');
    if (this.#index === this.steps.length - 1) this.#enter('done');
    else if (!step.asks) this.#clock.after(stayOf(step), () => this.#next());
    const { meanwhile } = step;
    if (!meanwhile || !this.#call.can('update_component')) return;
    const hush = () => this.#send(this.#call.speaking(false));
    this.#speak(meanwhile.say, timesOf(meanwhile), () => meanwhile.send(this.#call), hush);
  }

  #next(): void {
    if (!this.#paused && this.#index + 1 < this.steps.length) this.#go(this.#index + 1);
  }

  #speak(words: string, times: Times, send: () => readonly Envelope[], then: () => void): void {
    this.#clock.after(times.begin, () => this.#send(this.#call.speaking(true), this.#call.utterance(words)));
    this.#clock.after(times.send, () => this.#send(...send()));
    this.#clock.after(times.end, then);
  }

  #send(...messages: readonly Envelope[]): void {
    for (const message of messages) this.#wire.send(message);
  }

  #enter(moment: Moment): void {
    this.#moment = moment;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
