import type { CardSample } from '../card-sample.js';

const component = 'canvas.text';

const everything = `# How the plan works

You pay for **seats**, not for usage, and can _change_ that ~~yearly~~ every month. The full terms are
[on this page](https://example.com/pricing), at <https://example.com/terms> or from
[sales](mailto:sales@example.com).

## What is included

- Unlimited projects
- Support by mail
  - within one working day
  - in English and German
- [x] Single sign-on
- [ ] Audit log, from spring on

### In three steps

3. Open the settings
4. Choose **Billing**
5. Press \`Upgrade\`

> Most teams are done in five minutes.

| Plan | Seats | Price |
| :--- | :---: | ----: |
| Team | 10 | 90 € |
| Company | 100 | 700 € |

\`\`\`sh
curl https://api.example.com/v1/plans --header "Authorization: Bearer $TOKEN" --header "Accept: application/json"
\`\`\`

---

Raw <b>HTML</b> is only text here, and ![a drawing of two desks](https://example.com/desks.png) is its words.`;

export const textSamples: readonly CardSample[] = [
  {
    name: 'plain',
    component,
    arguments: {
      title: 'Getting here',
      body: 'Take line 4 to the harbour and leave by the north exit.\nThe entrance is between the two cranes.\n\nRing twice. Somebody will come down and fetch you.',
    },
  },
  {
    name: 'markdown',
    component,
    arguments: { title: 'Your options', format: 'markdown', body: everything },
  },
  {
    name: 'without a title',
    component,
    arguments: { body: 'Your code is 4711. It is good for ten minutes.' },
  },
  {
    name: 'links that hide where they lead',
    component,
    arguments: {
      title: 'Read more',
      format: 'markdown',
      body: 'The [guide](https://docs.example.com/guide), [example.com/pricing](https://example.com/pricing), [https://paypal.com](https://paypal.com.evil.example/login) and [this one](javascript:alert(1)).',
    },
  },
  {
    name: 'long words',
    component,
    arguments: {
      title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
      format: 'markdown',
      body: `## ${'Rindfleischetikettierungsüberwachung'.repeat(2)}\n\n- ${'W'.repeat(90)}\n\n| ${'Spalte'.repeat(6)} | ${'b'.repeat(60)} |\n| - | - |\n| 1 | https://example.com/${'path/'.repeat(20)} |`,
    },
  },
  {
    name: '4,000 characters',
    component,
    arguments: {
      title: 'House rules',
      body: 'Please leave the kitchen as you would like to find it. '
        .repeat(72)
        .concat('Whoever leaves last turns off the lamps.'),
    },
  },
  {
    name: 'Arabic',
    component,
    arguments: {
      title: 'كيف تصل إلينا',
      format: 'markdown',
      body: 'خذ الخط **٤** إلى الميناء.\n\n1. اخرج من المخرج الشمالي\n2. المدخل بين الرافعتين\n   - اضغط مرتين\n\n> سيأتي أحدهم إليك.\n\nالمزيد [هنا](https://example.com/ar).',
    },
  },
];
