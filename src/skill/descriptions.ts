/**
 * What a model is told, by component and by argument; the empty path is the card itself. In the
 * imperative, and only here: a browser that draws cards has no use for it.
 */
export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  question: {
    '': 'Show a multiple-choice question beside the conversation and wait for the answer. Use this when the user should choose between a few known options; say the question aloud as well.',
    question: 'Write the question as one short sentence.',
    options: 'Give 2 to 10 options that exclude each other, best first.',
    'options[].id': 'Give an id that no other option has; the answer names it.',
    'options[].label': 'Write the option in a few words.',
    'options[].allow_free_text': 'Set to true to let the user add a detail once this option is picked.',
    'options[].free_text_placeholder': 'Hint at the detail you hope for.',
    multi_select: 'Set to true to let the user pick several options.',
    allow_other: 'Set to true to let the user answer in words of their own.',
    allow_skip: 'Set to true when the user may go on without an answer.',
    correct_answer:
      'For a quiz, give the id of the right option, or several. It is shown after the answer. Leave out for an ordinary question.',
  },
  input: {
    '': 'Ask the user to type one value, such as a name, an e-mail address or a number. Use this for what is hard to understand by ear.',
    prompt: 'Say what to type, in at most 240 characters.',
    placeholder: 'Give an example of the value.',
    input_type: 'Pick what kind of value it is; it decides the keyboard and the check.',
    required: 'Set to true to refuse an empty value.',
    allow_skip: 'Set to true when the user may go on without an answer.',
  },
  calendar: {
    '': 'Let the user pick a date, a time slot, or a range of dates. Give the slots yourself: the card looks nothing up and books nothing.',
    title: 'Say what the date or time is for.',
    timezone: 'Give the IANA name of the time zone to show times in, such as Europe/Berlin.',
    mode: 'Pick what the user chooses: a date, one of the slots, a date and then a slot on it, or a range of dates.',
    multi_select: 'Set to true to let the user pick several slots.',
    slots: 'Give up to 24 slots. Required to pick a slot, or a date and a time.',
    'slots[].id': 'Give an id that no other slot has.',
    'slots[].start': 'Give the start in ISO 8601 with its offset.',
    'slots[].end': 'Give the end in ISO 8601 with its offset, after the start.',
    'slots[].label': 'Name the slot when its time does not say enough.',
    presets: 'Offer up to 6 dates as buttons, such as Tomorrow.',
    'presets[].label': 'Write the button in a word or two.',
    'presets[].date': 'Give the date as YYYY-MM-DD.',
    initial_date: 'Give the date to begin with, as YYYY-MM-DD.',
    initial_month: 'Give the month to show first, as YYYY-MM.',
    initial_year: 'Give the year to show first.',
    date_range: 'Give the first and the last date that can be picked.',
    'date_range.start': 'Give the first date that can be picked, as YYYY-MM-DD.',
    'date_range.end': 'Give the last date that can be picked, as YYYY-MM-DD.',
    allow_skip: 'Set to true when the user may go on without an answer.',
  },
  text: {
    '': 'Show a text for the user to read, such as instructions, a summary or a list. Use this for what is easier to read than to hear, and do not read all of it aloud.',
    title: 'Give the text a short heading.',
    body: 'Write the text, in at most 4,000 characters.',
    format: 'Pick markdown for headings, lists and links; images and HTML are not shown.',
  },
  chart: {
    '': 'Show a small chart of up to 12 values. Use this when the user should see how numbers compare or change.',
    chart_type:
      'Pick bar to compare, line for a course over time, pie for the parts of a whole (no negative values).',
    data: 'Give 1 to 12 values, in the order to draw them.',
    'data[].label': 'Name the value in a word or two.',
    'data[].value': 'Give the number itself, without a unit.',
    title: 'Say what the chart shows.',
    x_label: 'Name the horizontal axis.',
    y_label: 'Name the vertical axis, with its unit.',
  },
  alert: {
    '': 'Show a short notice, such as a confirmation or a warning. It asks for nothing.',
    severity: 'Pick how serious it is.',
    body: 'Write the notice in one or two sentences.',
    title: 'Give the notice a heading of a few words.',
    auto_dismiss_seconds:
      'Give the seconds after which it leaves by itself, 1 to 120. Leave out to let it stay.',
  },
  scheduling_embed: {
    '': 'Show the real booking page, for the user to book a meeting on. Use this when the user wants to make an appointment; the link is already set up.',
    title: 'Say what is being booked.',
    prefill: 'Fill in what you already know of the user.',
    'prefill.name': 'Give the name of the user.',
    'prefill.email': 'Give the e-mail address of the user.',
  },
};
