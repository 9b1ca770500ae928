import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { text } from '../../../src/cards/text/index.js';
import { lazyMarkdown } from '../../../src/cards/text/lazy-markdown.js';
import { textSamples } from '../../../src/cards/text/samples.js';
import '../../../src/cards/text/text-card.js';
import { draw, expectAccessible, type DrawnCard } from '../../support/drawn-card.js';

const say = (body: string, rest: object = {}) => draw(text, { body, ...rest });
const sayMarkdown = (body: string) => say(body, { format: 'markdown' });

/** The text alone, without the frame around it. */
const page = (card: DrawnCard) => card.element.shadowRoot!.querySelector<HTMLElement>('.body')!;
const all = (card: DrawnCard, selector: string) => [...page(card).querySelectorAll<HTMLElement>(selector)];
const wordsOf = (card: DrawnCard, selector: string) =>
  all(card, selector).map(({ textContent }) => textContent?.trim());

describe('text: plain', () => {
  it('keeps lines, empty lines and blanks as they were written', async () => {
    const card = await say('One.\nTwo.\n\n  Three,   indented.\n\n\nFour.');
    expect(page(card).innerText.trim()).to.equal('One.\nTwo.\n\n  Three,   indented.\n\n\nFour.');
    expect(all(card, 'p')).to.have.length(3);
  });

  it('begins with its first word, and ends with its last', async () => {
    const card = await say('\n \t\n  One.\n\t \nTwo.\n\n');
    expect(page(card).innerText).to.equal('  One.\n\nTwo.');
  });

  it('takes line ends of every system', async () => {
    const card = await say('One.\r\nTwo.\rThree.');
    expect(page(card).innerText.trim()).to.equal('One.\nTwo.\nThree.');
  });

  it('shows markup as it was written', async () => {
    const card = await say('**Bold** <b>bold</b> &amp; [x](https://example.com)');
    expect(page(card).innerText.trim()).to.equal('**Bold** <b>bold</b> &amp; [x](https://example.com)');
    expect(all(card, 'b, strong, a')).to.be.empty;
  });

  it('has its title as heading, and none without it', async () => {
    expect((await say('Hello', { title: 'Look' })).heading).to.equal('Look');
    expect((await say('Hello')).heading).to.equal('');
    expect((await say('Hello', { title: '' })).heading).to.equal('');
  });

  it('does not load what only markdown needs', async () => {
    const { loaded } = lazyMarkdown;
    lazyMarkdown.loaded = undefined;
    await say('Hello');
    expect(lazyMarkdown.loaded).to.equal(undefined);
    lazyMarkdown.loaded = loaded;
  });
});

describe('text: dismissing it', () => {
  for (const format of ['plain', 'markdown']) {
    it(`takes the X, by hand and by key (${format})`, async () => {
      const card = await say('Hello', { format });
      await card.press('Dismiss text');
      card.button('Dismiss text').focus();
      await sendKeys({ press: 'Enter' });
      expect(card.acts).to.deep.equal([
        { type: 'dismiss', value: {} },
        { type: 'dismiss', value: {} },
      ]);
    });

    it(`offers nothing else to press (${format})`, async () => {
      const card = await say('Hello', { format });
      expect(card.element.shadowRoot!.querySelectorAll('button, input, textarea, select')).to.have.length(1);
    });
  }
});

describe('text: markdown', () => {
  it('has headings, all below the heading of the card', async () => {
    const card = await sayMarkdown('# One\n\n## Two\n\n### Three\n\n#### Four\n\n###### Six\n\nUnder\n=====');
    expect(all(card, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)).to.deep.equal([
      'h3',
      'h4',
      'h5',
      'h6',
      'h6',
      'h3',
    ]);
    expect(wordsOf(card, 'h3')).to.deep.equal(['One', 'Under']);
  });

  it('has an outline without gaps, wherever the text begins and whatever it leaves out', async () => {
    const card = await say('## Two\n\n#### Four\n\n> # Quoted\n\n### Three\n\n# One\n\n###### Six', {
      title: 'Title',
      format: 'markdown',
    });
    expect(
      all(card, 'h3, h4, h5, h6').map(({ localName, textContent }) => `${localName} ${textContent}`),
    ).to.deep.equal(['h3 Two', 'h4 Four', 'h5 Quoted', 'h4 Three', 'h3 One', 'h4 Six']);
    await expectAccessible(card);
  });

  it('has emphasis, in each other', async () => {
    const card = await sayMarkdown('*a **b ~~c `d`~~*** and 2 * 3 * 4 and snake_case_word');
    expect(wordsOf(card, 'em > strong > s > code')).to.deep.equal(['d']);
    expect(page(card).innerText.trim()).to.equal('a b c d and 2 * 3 * 4 and snake_case_word');
  });

  it('has lists, in each other, that begin where they say', async () => {
    const card = await sayMarkdown('- one\n- two\n  - three\n\n7. seven\n8. eight');
    expect(wordsOf(card, 'ul ul li')).to.deep.equal(['three']);
    expect(all(card, 'ol').map((list) => (list as HTMLOListElement).start)).to.deep.equal([7]);
    expect(wordsOf(card, 'ol li')).to.deep.equal(['seven', 'eight']);
  });

  it('says in words which tasks are done', async () => {
    const card = await sayMarkdown('- [x] bread\n- [ ] butter\n\n  and jam');
    expect(all(card, '[role="img"]').map((box) => box.ariaLabel)).to.deep.equal(['Done', 'Not done']);
    expect(page(card).innerText).to.match(/bread[\s]+butter[\s]+and jam/);
  });

  it('has code, line by line, that a keyboard can scroll', async () => {
    const card = await sayMarkdown(
      `\`a < b\`\n\n\`\`\`js\nif (a < b) {\n  c();\n}\n\`\`\`\n\n    ${'x'.repeat(300)}`,
    );
    const [first, second] = all(card, 'pre');
    expect(first!.innerText.trim()).to.equal('if (a < b) {\n  c();\n}');
    first!.focus();
    await sendKeys({ press: 'Tab' });
    expect(card.focused).to.equal('Code');
    await sendKeys({ down: 'ArrowRight' });
    await waitUntil(() => second!.scrollLeft > 0, 'it does not scroll', { timeout: 5000 });
    await sendKeys({ up: 'ArrowRight' });
  });

  it('has quotes, rules and hard line breaks', async () => {
    const card = await sayMarkdown('> Said\n> who?\n\n---\n\none  \ntwo\\\nthree\nfour');
    expect(wordsOf(card, 'blockquote p')).to.deep.equal(['Said\nwho?']);
    expect(all(card, 'hr')).to.have.length(1);
    expect(page(card).innerText.trim()).to.match(/one\ntwo\nthree four$/);
  });

  it('has tables with aligned columns', async () => {
    const card = await sayMarkdown('| a | b | c |\n| :- | :-: | -: |\n| 1 | **2** | 3 |\n| 4 |');
    expect(wordsOf(card, 'th')).to.deep.equal(['a', 'b', 'c']);
    expect(wordsOf(card, 'td')).to.deep.equal(['1', '2', '3', '4', '', '']);
    expect(all(card, 'th').map((cell) => getComputedStyle(cell).textAlign)).to.deep.equal([
      'start',
      'center',
      'end',
    ]);
  });

  it('has the characters that are written as references', async () => {
    const card = await sayMarkdown(
      '&copy; &amp; &lt;b&gt; &#8364; &#x1F600; &nosuch; &#0; \\&copy; `&copy;`',
    );
    expect(page(card).innerText.trim()).to.equal('© & <b> € 😀 &nosuch; � &copy; &copy;');
    expect(page(await sayMarkdown('a\0b')).innerText.trim()).to.equal('a\u{fffd}b');
  });

  it('shows raw HTML as it was written', async () => {
    const source = '<div onclick="alert(1)">\n  <b>x</b>\n</div>';
    const card = await sayMarkdown(`${source}\n\na <b>c</b> <!-- d -->`);
    expect(page(card).innerText.trim()).to.equal(`${source}\n\na <b>c</b> <!-- d -->`);
    expect(all(card, 'b, div[onclick]')).to.be.empty;
  });

  it('shows the words of an image, and fetches nothing', async () => {
    const card = await sayMarkdown('See ![two *desks*](https://example.com/desks.png "Desks").');
    expect(page(card).innerText.trim()).to.equal('See two desks.');
    expect(all(card, 'img')).to.be.empty;
  });

  it('is never blank when there is something to show', async () => {
    for (const body of ['[a]: https://example.com', '![](https://example.com/a.png)', '<!-- x -->']) {
      expect(page(await sayMarkdown(body)).innerText.trim(), body).to.equal(body);
    }
  });
});

describe('text: links', () => {
  const linkIn = async (body: string) => {
    const card = await sayMarkdown(body);
    return all(card, 'a')[0] as HTMLAnchorElement | undefined;
  };

  it('open in a new tab, tell nothing of this page, and say so', async () => {
    const link = await linkIn('[guide](https://docs.example.com/guide "The guide")');
    expect(link).to.include({ href: 'https://docs.example.com/guide', target: '_blank', title: 'The guide' });
    expect([...link!.relList]).to.have.members(['noopener', 'noreferrer', 'nofollow']);
    expect(link!.textContent).to.contain('opens in a new tab');
  });

  const shown = {
    '[guide](https://docs.example.com/guide)': 'guide (docs.example.com)',
    '[](https://example.com/)': '(example.com)',
    '[**guide**](https://example.com:8443/)': 'guide (example.com:8443)',
    '[https://paypal.com](https://evil.example/)': 'https://paypal.com (evil.example)',
    '[paypal.com.evil.example](https://evil.example/)': 'paypal.com.evil.example (evil.example)',
    '[evil.example.paypal.com](https://evil.example/)': 'evil.example.paypal.com (evil.example)',
    '[safe.example/evil.example](https://evil.example/)': 'safe.example/evil.example (evil.example)',
    '[a <https://safe.example> b](https://evil.example/)': 'a https://safe.example b (evil.example)',
    '[evil.example: go to paypal.com](https://evil.example/)':
      'evil.example: go to paypal.com (evil.example)',
    '[www.example.com](https://www.bücher.example/)': 'www.example.com (www.xn--bcher-kva.example)',
    '[Write to us](mailto:ada@example.com?subject=Hi)': 'Write to us (ada@example.com)',
    '[Call us](tel:+1-555-0100)': 'Call us (+1-555-0100)',
    '![a desk](https://example.com/a.png)': undefined,
    '[![a desk](https://example.com/a.png)](https://example.com)': 'a desk (example.com)',
    'https://example.com/a': 'https://example.com/a',
    'www.example.com': 'www.example.com',
    '<https://example.com/a>': 'https://example.com/a',
    '[Example.com/pricing](https://example.com/pricing)': 'Example.com/pricing',
    '[example.com](https://www.example.com/)': 'example.com',
    'ada@example.com': 'ada@example.com',
    '[ada@example.com](mailto:ada@example.com)': 'ada@example.com',
    '[+1 (555) 0100](tel:+1-555-0100)': '+1 (555) 0100',
    '[a]\n\n[a]: https://example.com': 'a (example.com)',
  };
  for (const [source, words] of Object.entries(shown)) {
    it(`say where they lead unless their text does: ${source.replace('\n\n', ' ')}`, async () => {
      const link = await linkIn(source);
      link?.querySelector('.visually-hidden')?.remove();
      expect(link?.textContent?.trim().replace(/\s*\(/, ' (').trim()).to.equal(words);
    });
  }

  it('are only words where they may not lead', async () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      '/relative',
      '#here',
      'https://a@b.example',
      'ftp://a.example',
    ]) {
      const card = await sayMarkdown(`[the words](<${address}>)`);
      expect(page(card).innerText.trim(), address).to.equal('the words');
      expect(all(card, 'a'), address).to.be.empty;
    }
  });
});

describe('text: a text that grows', () => {
  const source =
    '# Title\n\nA **bold** beginning.\n\n- one\n- two\n\nThe end, with [a link](https://example.com).';

  it('reads in the end as if it had come at once, in either format', async () => {
    for (const format of ['markdown', 'plain']) {
      const grown = await say('', { format });
      for (let end = 0; end <= source.length; end += 3)
        await grown.update({ format, body: source.slice(0, end) });
      await grown.update({ format, body: source });
      const whole = await say(source, { format });
      expect(page(grown).innerText).to.equal(page(whole).innerText);
      expect(all(grown, '*').map(({ localName }) => localName)).to.deep.equal(
        all(whole, '*').map(({ localName }) => localName),
      );
    }
  });

  it('leaves alone what is there already, to the very node', async () => {
    const card = await sayMarkdown(source.slice(0, 60));
    const [title, beginning, list] = all(card, 'h3, p, ul');
    const words = beginning!.querySelector('strong')!.firstChild;
    const changes: MutationRecord[] = [];
    const watch = new MutationObserver((records) => changes.push(...records));
    for (const block of [title!, beginning!])
      watch.observe(block, { subtree: true, childList: true, characterData: true });

    await card.update({ format: 'markdown', body: source });
    await nextFrame();

    expect(all(card, 'h3, p, ul').slice(0, 3)).to.deep.equal([title, beginning, list]);
    expect(beginning!.querySelector('strong')!.firstChild).to.equal(words);
    expect(changes).to.be.empty;
    watch.disconnect();
  });

  it('keeps the text node that grows, so that a selection in it stays', async () => {
    const card = await say('One tw');
    const node = document.createTreeWalker(all(card, 'p')[0]!, NodeFilter.SHOW_TEXT).nextNode() as Text;
    await card.update({ body: 'One two.' });
    expect(node.data).to.equal('One two.');
    await card.update({ body: 'Anew.' });
    expect(node.data).to.equal('Anew.');
    expect(page(card).innerText.trim()).to.equal('Anew.');
  });

  it('changes its format, its title and its words in place', async () => {
    const card = await say('*a*', { title: 'One' });
    await card.update({ body: '*a*', title: 'Two', format: 'markdown' });
    expect(wordsOf(card, 'em')).to.deep.equal(['a']);
    expect(card.heading).to.equal('Two');
    await card.update({ body: '*a*' });
    expect(page(card).innerText.trim()).to.equal('*a*');
    expect(card.heading).to.equal('');
  });

  it('follows a definition that comes late', async () => {
    const card = await sayMarkdown('See [a].\n\nMore.');
    expect(all(card, 'a')).to.be.empty;
    await card.update({ format: 'markdown', body: 'See [a].\n\nMore.\n\n[a]: https://example.com' });
    expect(all(card, 'a')).to.have.length(1);
  });
});

describe('text: while markdown is loaded', () => {
  const { fetch, loaded } = lazyMarkdown;

  beforeEach(() => (lazyMarkdown.loaded = undefined));
  afterEach(() => Object.assign(lazyMarkdown, { fetch, loaded }));

  it('is drawn when it says that it is', async () => {
    const card = await sayMarkdown('*a*');
    expect(wordsOf(card, 'em')).to.deep.equal(['a']);
  });

  it('can be read as it was written when that fails, and tries again with the next change', async () => {
    let fetches = 0;
    lazyMarkdown.fetch = () => Promise.reject(new TypeError(`Failed to fetch for the ${++fetches}. time`));
    const card = await sayMarkdown('*a*');
    await aTimeout(10);
    expect(fetches).to.equal(1);
    expect(page(card).textContent.trim()).to.equal('*a*');
    expect(card.acts).to.be.empty;

    lazyMarkdown.fetch = fetch;
    await card.update({ body: '*a* b', format: 'markdown' });
    expect(wordsOf(card, 'em')).to.deep.equal(['a']);
  });

  it('shows the source only when it takes long', async () => {
    lazyMarkdown.fetch = () => new Promise(() => {});
    const card = document.createElement('canvas-text');
    card.props = { body: '*a*', format: 'markdown' };
    document.body.append(card);
    await aTimeout(0);
    const pending = card.shadowRoot!.querySelector<HTMLElement>('.pending')!;
    expect(getComputedStyle(pending).visibility).to.equal('hidden');
    pending.getAnimations()[0]!.finish();
    expect(getComputedStyle(pending).visibility).to.equal('visible');
    card.remove();
  });
});

describe('text: for everybody', () => {
  for (const sample of textSamples) {
    it(`is accessible: ${sample.name}`, async () => {
      await expectAccessible(await draw(text, sample.arguments));
    });
  }

  it('is as wide as it may be and never wider, down to 320 pixels', async () => {
    for (const sample of textSamples) {
      const card = await draw(text, sample.arguments);
      card.element.style.setProperty('inline-size', '288px');
      expect(page(card).scrollWidth, sample.name).to.be.at.most(page(card).clientWidth);
    }
  });

  it('scrolls with the keyboard where it is too long, and takes no stop of the Tab key where it is not', async () => {
    const card = await say('Hello. '.repeat(500));
    card.element.style.setProperty('block-size', '200px');
    await nextFrame();
    await nextFrame();
    card.button('Dismiss text').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'End' });
    expect(page(card).tabIndex).to.equal(0);
    expect(card.element.shadowRoot!.activeElement).to.equal(page(card));
    await expectAccessible(card);

    await card.update({ body: 'Hello.' });
    await nextFrame();
    await nextFrame();
    expect(page(card).tabIndex).to.equal(-1);
  });

  it('finds out the direction of every block by its own words', async () => {
    const card = await sayMarkdown('שלום\n\nHello\n\n- שלום\n\n```\nשלום\n```');
    const directions = all(card, 'p, ul, pre').map((block) => getComputedStyle(block).direction);
    expect(directions).to.deep.equal(['rtl', 'ltr', 'rtl', 'ltr']);
  });
});
