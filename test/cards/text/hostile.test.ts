import { aTimeout, expect } from '@open-wc/testing';
import { text } from '../../../src/cards/text/index.js';
import '../../../src/cards/text/text-card.js';
import { draw } from '../../support/drawn-card.js';

/** No such host answers; a request to it is what gives a leak away. */
const HOST = 'https://evil.invalid';

const hostile = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  `<img src="${HOST}/a.png">`,
  `![a](${HOST}/a.png)`,
  `![a][b]\n\n[b]: ${HOST}/a.png`,
  `[![a](${HOST}/a.png)](${HOST})`,
  `![a](<${HOST}/a.png> "b")`,
  '![a](javascript:ran())',
  `<svg onload=ran()><image href="${HOST}/a.png"></svg>`,
  `<iframe src="${HOST}"></iframe>`,
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  `<object data="${HOST}"></object><embed src="${HOST}">`,
  `<link rel=stylesheet href="${HOST}/a.css"><style>@import "${HOST}/a.css";</style>`,
  `<video src="${HOST}/a.mp4" autoplay onerror=ran()></video>`,
  '<body onload=ran()>',
  '<details open ontoggle=ran()><summary>a</summary></details>',
  '<input autofocus onfocus=ran()>',
  '<a href="javascript:ran()" id="clobber" name="props">a</a>',
  `<form action="${HOST}"><button>a</button></form>`,
  `<meta http-equiv="refresh" content="0;url=${HOST}">`,
  `<base href="${HOST}">`,
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran()&gt;">',
  '[a](javascript:ran())',
  '[a](JaVaScRiPt:ran())',
  '[a](java\tscript:ran())',
  '[a](<java\nscript:ran()>)',
  '[a](&#106;avascript:ran())',
  '[a](javascript&colon;ran())',
  '[a](javascript&#x3a;ran())',
  '[a](\u0001javascript:ran())',
  '[a](data:text/html,<script>parent.ran()</script>)',
  '[a](vbscript:ran())',
  '[a](javascript://example.com/%0Aran())',
  '<javascript:ran()>',
  '[a]\n\n[a]: javascript:ran()',
  '[a](https://example.com" onclick="ran())',
  '[a](https://example.com "b\\" onclick=\\"ran()")',
  '[" onclick="ran()](https://example.com/" onclick="ran())',
  '```" onclick="ran()\na\n```',
  '`<img src=x onerror=ran()>`',
  '| <img src=x onerror=ran()> |\n| :-" onclick="ran() |\n| a |',
  '- [x]<img src=x onerror=ran()>',
  '&lt;img src=x onerror=ran()&gt; &#60;img src=x onerror=ran()&#62;',
  '${ran()} {{ran()}} <!--?lit$1$--> ?lit$123456$ <template><script>ran()</script></template>',
  '__proto__ [__proto__] [constructor](https://example.com)\n\n[__proto__]: javascript:ran()',
];

const ALLOWED = [
  ...['form', 'header', 'h2', 'button', 'svg', 'path', 'div', 'footer'],
  ...['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br', 'span', 'bdi'],
  ...['strong', 'em', 's', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

describe('text: whatever a hostile agent writes', () => {
  const page = window as { ran?: () => void };
  let runs = 0;

  before(() => (page.ran = () => runs++));
  after(() => delete page.ran);

  for (const format of ['markdown', 'plain']) {
    it(`runs nothing, asks for nothing and draws nothing but text and safe links (${format})`, async () => {
      for (const body of [...hostile, hostile.join('\n\n'), hostile.join(' ')]) {
        const { element } = await draw(text, {
          title: body.slice(0, 120),
          body: body.slice(0, 4000),
          format,
        });
        for (const part of element.shadowRoot!.querySelectorAll('*')) {
          expect(ALLOWED, body).to.include(part.localName);
          const handlers = [...part.attributes].filter(({ name }) => /^(?:on|style$|src|id$)/.test(name));
          if (part.id !== 'title') expect(handlers, body).to.be.empty;
          if (part instanceof HTMLAnchorElement)
            expect(part.href, body).to.match(/^https:\/\/(?:example\.com|evil\.invalid)\//);
        }
      }
      await aTimeout(100);

      const asked = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('evil.invalid'));
      expect(asked).to.be.empty;
      expect(runs).to.equal(0);
    });
  }
});
