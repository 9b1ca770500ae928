import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CanvasRail } from '../../src/index.js';
import { Announcer } from '../../src/rail/announcer.js';
import { announcement } from '../../src/rail/announce.js';
import { CanvasController } from '../../src/core/canvas-controller.js';
import { wholePolicy } from '../support/whole-policy.js';
import type { DeliveryStatus } from '../../src/core/rail-state.js';
import { english } from '../../src/words/english.js';
import { byText, cardOf, deep, railWith, receive, textOf } from '../support/rail.js';
import { clear, colours, show, update } from '../support/agent.js';
import { FakeClock } from '../support/fake-clock.js';
import { builtInTypes } from '../../src/core/built-in-types.js';

const green = { type: 'submit', value: { selected_option_ids: ['green'], skipped: false } } as const;
const violet = [...colours.options, { id: 'violet', label: 'Violet' }];

/** A rail without a page: messages go in, and what a screen reader is given to say comes out. */
function listen() {
  const clock = new FakeClock();
  const region = document.createElement('div');
  const spoken: string[] = [];
  const controller = new CanvasController(builtInTypes, wholePolicy);
  const announcer = new Announcer(
    (since, cause) => announcement(controller.state, since, cause, { locale: 'en', words: english }),
    clock,
  );
  let report: (status: DeliveryStatus) => void = () => {};
  controller.carrier = { send: (_, reports) => (report = reports), retry: () => {} };
  controller.subscribe({ changed: (...change) => announcer.changed(...change) });
  Object.defineProperty(region, 'textContent', {
    get: () => region.firstChild?.nodeValue ?? '',
    set(text: string) {
      region.replaceChildren(text);
      if (text) spoken.push(text);
    },
  });
  announcer.attach(region);
  return {
    clock,
    region,
    controller,
    announcer,
    receive: (...messages: unknown[]) => messages.forEach((message) => controller.receive(message)),
    act: (act: Parameters<CanvasController['act']>[1]) => controller.act(controller.state.serial, act),
    report: (status: DeliveryStatus) => report(status),
    /** What was said from the last time on, once everything has come to rest. */
    heard(seconds = 20): readonly string[] {
      clock.pass(seconds);
      return spoken.splice(0);
    },
  };
}

const hearOf = (name: string, args: object): readonly string[] => {
  const rail = listen();
  rail.receive(show(name, 'c1', args));
  return rail.heard();
};

const hearUpdate = (name: string, args: object, updates: object): readonly string[] => {
  const rail = listen();
  rail.receive(show(name, 'c1', args));
  rail.heard();
  rail.receive(update('c1', updates));
  return rail.heard();
};

const slots = [{ id: 's1', start: '2026-12-01T09:00:00Z', end: '2026-12-01T09:30:00Z' }];
const data = [
  { label: 'Mon', value: 3 },
  { label: 'Tue', value: 5 },
];

describe('a new card is announced', () => {
  it('with what it is, what it asks and what can be done', () => {
    expect(hearOf('question', colours)).to.deep.equal(['Question: Which colour? 3 options, pick one.']);
    expect(hearOf('question', { ...colours, multi_select: true, allow_other: true })).to.deep.equal([
      'Question: Which colour? 4 options, pick one or more.',
    ]);
    expect(hearOf('input', { prompt: 'Your name', required: true })).to.deep.equal([
      'Input: Your name. A field to fill in, required.',
    ]);
    expect(hearOf('calendar', { title: 'When?', slots })).to.deep.equal(['Calendar: When? Pick a time.']);
    expect(hearOf('calendar', {})).to.deep.equal(['Calendar. Pick a date.']);
    expect(hearOf('text', { title: 'Parking', body: 'Behind the house.' })).to.deep.equal([
      'Text: Parking. Behind the house.',
    ]);
    expect(hearOf('text', { title: 'Rules', body: 'So much. '.repeat(40) })).to.deep.equal(['Text: Rules.']);
    expect(hearOf('chart', { title: 'Visitors', data })).to.deep.equal([
      'Bar chart: Visitors. 2 values, also as a table.',
    ]);
    expect(hearOf('scheduling_embed', { title: 'Book a demo' })).to.deep.equal(['Scheduling: Book a demo.']);
  });

  it('in full where it is a message: it may be gone before anybody comes to read it', () => {
    expect(
      hearOf('alert', { severity: 'error', title: 'Not paid', body: 'The bank said no.' }),
    ).to.deep.equal(['Error: Not paid. The bank said no.']);
  });

  it('as what it is where it cannot be shown', () => {
    expect(hearOf('question', { question: 'No options?' })).to.deep.equal([
      `${english.notice.invalidTitle}. ${english.notice.invalidBody}`,
    ]);
    expect(hearOf('acme.unknown', {})[0]).to.contain(english.notice.unsupportedTitle);
  });

  it('alone, where it takes the place of another', () => {
    const rail = listen();
    rail.receive(show('question', 'q1', colours));
    rail.heard();
    rail.receive(show('input', 'i1', { prompt: 'Your name' }));

    expect(rail.heard()).to.deep.equal(['Input: Your name. A field to fill in, optional.']);
  });

  it('again where it asks the same: the same words twice are heard twice', () => {
    const rail = listen();
    rail.receive(show('question', 'q1', colours));
    rail.receive(show('question', 'q2', colours));
    const [first, second] = rail.heard(2);

    expect(second?.trim()).to.equal(first);
    expect(second).to.not.equal(first);
  });
});

describe('an update is announced by what it changes', () => {
  it('a question: its words, its options', () => {
    expect(hearUpdate('question', colours, { question: 'Which one?' })).to.deep.equal([
      'Updated. Which one?',
    ]);
    expect(hearUpdate('question', colours, { options: violet.slice(1) })).to.deep.equal([
      'Updated. Added: Violet. Removed: Red.',
    ]);
    expect(hearUpdate('question', colours, { options: violet })).to.deep.equal([
      'Updated. 4 options, pick one. Added: Violet.',
    ]);
  });

  it('a chart: the values that are new, the first few by name', () => {
    const [mon, tue] = data;
    expect(hearUpdate('chart', { data }, { data: [mon, { ...tue, value: 9 }] })).to.deep.equal([
      'Updated. Changed: Tue.',
    ]);
    const many = ['a', 'b', 'c', 'd'].map((label) => ({ label, value: 1 }));
    const others = many.map((point) => ({ ...point, value: 2 }));
    expect(hearUpdate('chart', { data: many }, { data: others })).to.deep.equal([
      'Updated. Changed: a, b, c, …',
    ]);
  });

  it('a calendar: other times, other days', () => {
    const later = [{ ...slots[0], end: '2026-12-01T10:00:00Z' }];
    expect(hearUpdate('calendar', { slots }, { slots: later })).to.deep.equal([
      'Updated. New times to pick from.',
    ]);
    expect(hearUpdate('calendar', {}, { date_range: { start: '2026-12-01' } })).to.deep.equal([
      'Updated. New days to pick from.',
    ]);
  });

  it('a message: the message', () => {
    expect(hearUpdate('alert', { body: 'Wait.' }, { body: 'Go on.', severity: 'success' })).to.deep.equal([
      'Updated. Success. Go on.',
    ]);
  });

  it('not at all where it only moves the card', () => {
    expect(hearUpdate('question', colours, { preferred_slot: 'safe-area-left' })).to.deep.equal([]);
  });

  it('once, when a text that grows word by word has come to rest', () => {
    const rail = listen();
    rail.receive(show('text', 't1', { title: 'News', body: '' }));
    rail.heard();
    for (let length = 1; length <= 400; length++) {
      rail.receive(update('t1', { body: 'x'.repeat(length) }));
      rail.clock.pass(0.02);
    }

    expect(rail.heard()).to.deep.equal(['Updated. More text.']);
  });

  it('now and then, when it never comes to rest', () => {
    const rail = listen();
    rail.receive(show('chart', 'c1', { data }));
    rail.heard();
    for (let second = 0; second < 60; second++) {
      rail.receive(update('c1', { data: [{ label: 'Mon', value: second + 10 }] }));
      rail.clock.pass(0.5);
    }
    const times = rail.heard().length;

    expect(times).to.be.within(2, 4);
  });

  it('with everything that several updates in a row have changed', () => {
    const rail = listen();
    rail.receive(show('question', 'q1', colours));
    rail.heard();
    rail.receive(update('q1', { question: 'Which one?' }), update('q1', { options: violet }));

    expect(rail.heard()).to.deep.equal(['Updated. Which one? 4 options, pick one. Added: Violet.']);
  });

  it('as part of the card, where nothing was said of that yet', () => {
    const rail = listen();
    rail.receive(show('question', 'q1', colours), clear());
    rail.receive(show('question', 'q2', colours), update('q2', { question: 'Which one?' }));

    expect(rail.heard()).to.deep.equal([
      'Question: Which colour? 3 options, pick one.',
      'Question: Which one? 3 options, pick one.',
    ]);
  });
});

describe('an answer is announced', () => {
  it('when it has arrived, and not again when the card goes', () => {
    const rail = listen();
    rail.receive(show('question', 'q1', colours));
    rail.heard();
    rail.act(green);
    rail.report('sending');
    rail.report('delivered');
    rail.controller.dispatch({ kind: 'held', serial: rail.controller.state.serial });

    expect(rail.heard()).to.deep.equal(['Sent']);
  });

  it('on its long way: sending, waiting for the network, given up, sent after all', () => {
    const rail = listen();
    rail.receive(show('question', 'q1', colours));
    rail.heard();
    rail.act(green);
    const heard = (['sending', 'waiting', 'failed'] as const).map((status) => {
      rail.report(status);
      return rail.heard(3);
    });

    expect(heard).to.deep.equal([['Sending…'], [english.willTryAgain], [english.notSaved]]);
    rail.act({ type: 'retry' });
    rail.report('delivered');
    expect(rail.heard()).to.deep.equal(['Sent']);
  });

  it('in a word where it was skipped, closed by the user, or given in another tab', () => {
    const rail = listen();
    const ends = {
      Skipped: () => {
        rail.act({ type: 'skip', value: { selected_option_ids: [], skipped: true } });
        rail.report('delivered');
      },
      Closed: () => rail.act({ type: 'dismiss', value: {} }),
      'Answered in another tab': () => {
        const { card, generation } = rail.controller.state;
        rail.controller.dispatch({ kind: 'elsewhere', ...card!, generation });
      },
      'Card closed': () => rail.receive(clear()),
    };
    for (const [words, end] of Object.entries(ends)) {
      rail.receive(show('question', words, colours));
      rail.heard();
      end();
      expect(rail.heard()).to.deep.equal([words]);
    }
  });
});

describe('the voice', () => {
  it('says one thing a second at most, and the newest', () => {
    const rail = listen();
    for (let id = 1; id <= 5; id++) {
      rail.receive(show('question', `q${id}`, { ...colours, question: `Number ${id}?` }));
    }

    expect(rail.heard(0.5).length).to.equal(1);
    expect(rail.heard()).to.deep.equal(['Question: Number 5? 3 options, pick one.']);
  });

  it('says nothing of a card that came and went before its turn', () => {
    const rail = listen();
    rail.receive(show('question', 'q1', colours), clear(), show('input', 'i1', { prompt: 'Name' }), clear());

    expect(rail.heard()).to.deep.equal(['Question: Which colour? 3 options, pick one.', 'Card closed']);
  });

  it('leaves nothing stale behind, and runs no timer then', () => {
    const rail = listen();
    rail.receive(show('question', 'q1', colours));
    expect(rail.region.textContent).to.not.equal('');
    rail.clock.pass(10);

    expect([rail.region.textContent, rail.clock.running]).to.deep.equal(['', 0]);
  });

  it('falls silent when the rail leaves the page', () => {
    const rail = listen();
    rail.receive(show('question', 'q1', colours), clear());
    rail.announcer.stop();

    expect([rail.region.textContent, rail.clock.running]).to.deep.equal(['', 0]);
  });
});

describe('a screen reader', () => {
  const regions = (rail: CanvasRail) => [...rail.shadowRoot!.querySelectorAll('[role="status"]')];
  const heard = (rail: CanvasRail) => regions(rail).map(({ textContent }) => textContent);

  it('finds one region to listen to, there and empty before it is needed', async () => {
    const rail = await railWith();
    const [region] = regions(rail);
    expect(heard(rail)).to.deep.equal(['']);

    await receive(rail, show('question', 'q1', colours));
    expect(heard(rail)).to.deep.equal(['Question: Which colour? 3 options, pick one.']);
    expect(regions(rail)[0] === region).to.equal(true);
  });

  it('finds the rail by its name', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    rail.label = 'Helper';
    await rail.updateComplete;

    expect(rail.shadowRoot!.querySelector('section')!.getAttribute('aria-label')).to.equal('Helper');
  });

  it('is interrupted by nothing but what is wrong with an answer', async () => {
    const rail = await railWith(show('question', 'q1', { ...colours, correct_answer: 'red' }));
    const alarms = () => deep(rail.shadowRoot!, '[role="alert"], [aria-live="assertive"]').map(textOf);
    byText(rail, 'button', 'Send').click();
    await receive(rail);
    expect(alarms().map((text) => text.trim())).to.deep.equal(['Pick an answer first.']);

    byText(rail, 'label', 'Green').click();
    byText(rail, 'button', 'Send').click();
    await receive(rail);
    expect(alarms().map((text) => text.trim())).to.deep.equal(['']);
    expect(deep(cardOf(rail)!.shadowRoot!, '[role="status"]').map(textOf)[0]).to.contain('Right answer: Red');
    await sendKeys({ press: 'Escape' });
  });
});
