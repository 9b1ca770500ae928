const heading = (text) => ({
  type: 'TextBlock',
  style: 'heading',
  size: 'Medium',
  weight: 'Bolder',
  wrap: true,
  text,
});
const words = (text) => ({ type: 'TextBlock', wrap: true, text });
const send = { type: 'Action.Submit', title: 'Send', style: 'positive', data: {} };

const kinds = {
  question: ({ question, options }) => ({
    body: [
      heading(question),
      {
        type: 'Input.ChoiceSet',
        id: 'option',
        style: 'expanded',
        label: 'Pick one',
        choices: options.map(({ id, label }) => ({ title: label, value: id })),
      },
    ],
    actions: [send],
  }),
  input: ({ prompt, placeholder, input_type: style }) => ({
    body: [{ type: 'Input.Text', id: 'value', label: prompt, placeholder, style }],
    actions: [send],
  }),
  calendar: ({ title, initial_month: month }) => ({
    body: [heading(title), { type: 'Input.Date', id: 'date', label: 'Date', value: `${month}-01` }],
    actions: [send],
  }),
  text: ({ title, body }) => ({ body: [heading(title), words(body)] }),
  chart: ({ title, data }) => ({
    body: [
      heading(title),
      { type: 'FactSet', facts: data.map(({ label, value }) => ({ title: label, value: String(value) })) },
    ],
  }),
  alert: ({ title, body }) => ({
    body: [{ type: 'Container', style: 'good', items: [heading(title), words(body)] }],
  }),
  scheduling_embed: ({ title }, { scheduling_url: url }) => ({
    body: [heading(title)],
    actions: [{ type: 'Action.OpenUrl', title: 'Open in a new tab', url }],
  }),
};

/** A card as its own format says it. */
export const payloadOf = ({ kind, props, context }) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  ...kinds[kind](props, context),
});
