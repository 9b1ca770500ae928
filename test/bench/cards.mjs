/** The seven cards that every variant draws, as the arguments of the actions that show them. */

const question = {
  question: 'Which plan suits your team?',
  options: [
    { id: 'starter', label: 'Starter' },
    { id: 'team', label: 'Team' },
    { id: 'enterprise', label: 'Enterprise' },
  ],
};

const input = { prompt: 'What is your work email?', placeholder: 'name@example.com', input_type: 'email' };

const calendar = { title: 'When shall we start?', mode: 'date_picker', initial_month: '2026-06' };

const text = {
  title: 'What happens next',
  format: 'markdown',
  body: `We prepare **your trial** and write to you.

- The first week is free
- Cancel at [any time](https://example.com/terms)

Then we meet again.`,
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const chart = {
  chart_type: 'bar',
  title: 'Calls a month',
  data: months.map((label, index) => ({ label, value: 20 + ((index * 37) % 60) })),
};

const alert = { severity: 'success', title: 'All set', body: 'Your trial starts on Monday.' };

const schedulingEmbed = { title: 'Book a demo with the team' };

/** Where a page that books would be; the benchmark's Chromium resolves no name, so nothing is loaded. */
const context = { scheduling_url: 'https://calendly.com/your-team/30min' };

const props = { question, input, calendar, text, chart, alert, scheduling_embed: schedulingEmbed };

/** By kind, what a page is told to show. */
export const cards = Object.fromEntries(
  Object.entries(props).map(([kind, args]) => [kind, { kind, props: args, context }]),
);

/** What an agent writes while it thinks: 4,000 characters of markdown, which grow by ten at a time. */
export const GROWING_LENGTH = 4000;
export const GROWING_STEP = 10;

const passage = `A trial takes **two weeks** and costs nothing. You invite your team, you connect your calendar,
and the agent takes its first calls.

- Calls are kept for *thirty days*
- Notes go to [your inbox](https://example.com/inbox)
- Nothing is shared with anybody else

## What it needs

A microphone, a camera and \`one\` line of code. We help with the rest, on a call or in writing.

1. Tell us who you are
2. Choose a plan
3. Start

`;

export const growingBody = passage
  .repeat(Math.ceil(GROWING_LENGTH / passage.length))
  .slice(0, GROWING_LENGTH);
