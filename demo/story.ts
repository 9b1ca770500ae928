import type { Answers } from './answers.js';
import { showActionOf, type Conversation, type Envelope } from './envelope.js';
import { catalog } from '../src/cards/catalog.js';
import { booked, email, engineer, goal, plan, quiz, reaction, usage, visitCard } from './story-cards.js';
import { power, visits } from './story-facts.js';

/** One turn of the scripted conversation. */
export interface Step {
  /** Names the step: in the URL, and as the id of the tool call it makes. */
  readonly name: string;
  /** A few words for the list. */
  readonly title: string;
  /** The kind of card, or the action, that it plays. */
  readonly plays: string;
  /** The kind of card that it is about, where it plays something else. */
  readonly about?: string;
  /** What the host says; it may depend on what the user has answered, and on what there is to show. */
  say(answers: Answers, call: Conversation): string;
  /** What the host sends while speaking. */
  send?(call: Conversation, answers: Answers, page: StoryPage): readonly Envelope[];
  /** Goes on when the user has answered; otherwise after `stay` seconds, or when the card is closed. */
  readonly asks?: boolean;
  readonly stay?: number;
  /** Happens while the user has not answered yet, so many seconds after the host has spoken. */
  readonly meanwhile?: {
    readonly after: number;
    readonly say: string;
    send(call: Conversation): readonly Envelope[];
  };
}

/** What the story needs to know of the page it plays on. */
export interface StoryPage {
  readonly booking: string;
  readonly now: Date;
  readonly timeZone: string;
}

/** An advisor for solar power, from hello to goodbye: all seven cards, an update in place, a clear. */
export function story(page: StoryPage): readonly Step[] {
  const slots = visits(page);
  return [
    {
      name: 'goal',
      title: 'Ask one question',
      plays: 'canvas.question',
      say: () => 'Hello, I’m Ada. Let’s see if solar is worth it for you. What matters most?',
      send: (call) => [call.show('canvas.question', 'goal', goal)],
      asks: true,
    },
    {
      name: 'usage',
      title: 'Ask for a number',
      plays: 'canvas.input',
      say: (answers) => `${reaction(answers)}How much power do you use?`,
      // The arguments of this call come as a JSON string, as they do on many calls.
      send: (call) => [call.show('canvas.input', 'usage', JSON.stringify(usage))],
      asks: true,
    },
    {
      name: 'power',
      title: 'Draw a chart, on the other side',
      plays: 'canvas.chart',
      say: () => 'This is what twelve panels on a roof like yours bring in, month by month.',
      send: (call) => [
        call.show('canvas.chart', 'power', { ...power(12), layout: { preferred_slot: 'safe-area-left' } }),
      ],
      stay: 4,
    },
    {
      name: 'more-power',
      title: 'Update the chart in place',
      plays: 'update_component',
      about: 'canvas.chart',
      say: () => 'And with sixteen. Watch the same card change.',
      send: (call) => [call.update('power', 'call_more_power', power(16))],
      stay: 5,
    },
    {
      name: 'quiz',
      title: 'A quiz that shows the right answer',
      plays: 'canvas.question',
      say: () => 'A little quiz: when does a roof like yours make the most?',
      send: (call) => [call.show('canvas.question', 'quiz', quiz)],
      asks: true,
    },
    {
      name: 'plan',
      title: 'Show a page of text',
      plays: 'canvas.text',
      say: (answers) => {
        if (!answers.heard('quiz')) return 'Here is a plan.';
        return answers.picked('quiz') === 'south'
          ? 'Exactly. So here is a plan.'
          : 'Around noon it is. Here is a plan.';
      },
      send: (call, answers) => [call.show('canvas.text', 'plan', plan(answers))],
      stay: 8,
    },
    {
      name: 'email',
      title: 'Ask for an email address',
      plays: 'canvas.input',
      say: () => 'Where may I send it?',
      send: (call) => [call.show('canvas.input', 'email', email)],
      asks: true,
    },
    {
      name: 'visit',
      title: 'Offer times, then one fewer',
      plays: 'canvas.calendar',
      say: (answers) => {
        const sent = answers.has('email') ? 'It’s on its way. ' : answers.heard('email') ? 'Then not. ' : '';
        return `${sent}When may we come and look at the roof?`;
      },
      send: (call) => [call.show('canvas.calendar', 'visit', visitCard(slots, page))],
      asks: true,
      meanwhile: {
        after: 4,
        say: 'Oh, the first one has just gone. What you picked stays.',
        send: (call) => [call.update('visit', 'call_slot_gone', { slots: slots.slice(1) })],
      },
    },
    {
      name: 'booked',
      title: 'Confirm, and close by itself',
      plays: 'canvas.alert',
      say: (answers) => (answers.has('visit') ? 'Done.' : 'Let’s find a time later.'),
      send: (call, answers) => [call.show('canvas.alert', 'booked', booked(answers, page))],
      stay: 9,
    },
    {
      name: 'engineer',
      title: 'Embed a booking page',
      plays: 'canvas.scheduling_embed',
      say: () => 'Would you rather talk to an engineer first? This is her calendar.',
      send: (call, answers) => [
        call.show('canvas.scheduling_embed', 'engineer', engineer(answers), { scheduling_url: page.booking }),
      ],
      asks: true,
    },
    {
      name: 'away',
      title: 'Clear what is left',
      plays: 'canvas_clear',
      about: 'canvas.scheduling_embed',
      say: (answers) => (answers.has('engineer') ? 'Booked. I’ll put that away.' : 'I’ll put that away.'),
      send: (call) => [call.clear('call_away', { reason: 'the conversation has moved on' })],
      stay: 1,
    },
    {
      name: 'bye',
      title: 'Say goodbye',
      plays: 'no card',
      say: (_, call) => {
        const all = catalog.every(({ component }) => call.can(showActionOf(component)));
        return `That was ${all ? 'all seven' : 'all I can show here'}. Now send me a message of your own: it’s under “Message”.`;
      },
      stay: 0,
    },
  ];
}
