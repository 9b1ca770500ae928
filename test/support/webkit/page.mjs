import { CORNER } from './seat.mjs';
import { keyValues } from './keys.mjs';

const BUTTONS = ['left', 'middle', 'right'];

/**
 * A page of WebKitGTK that answers to the names which the test runner's commands use of a Playwright page.
 * Every key and every movement is a real one: it goes through the browser's window.
 */
export class WebKitPage {
  /** Of the browser, such as 2.50.6. */
  version;
  #call;

  /** The window that an automated MiniBrowser starts with has a toolbar: a page's own window is bare. */
  static async open(call, version) {
    const page = new WebKitPage(call, version);
    const [first] = await call('GET', '/window/handles');
    await page.evaluate('window.open("about:blank", "_blank", "popup,width=800,height=600")');
    for (let tries = 0; tries < 100; tries++) {
      const bare = (await call('GET', '/window/handles')).find((handle) => handle !== first);
      if (!bare) continue;
      await call('DELETE', '/window');
      await call('POST', '/window', { handle: bare });
      await page.setViewportSize({ width: 800, height: 600 });
      return page;
    }
    throw new Error('WebKit opened no window.');
  }

  constructor(call, version) {
    this.#call = call;
    this.version = version;
  }

  goto(url) {
    return this.#call('POST', '/url', { url });
  }

  url() {
    return this.#call('GET', '/url');
  }

  close() {
    return this.#call('DELETE', '');
  }

  /** Resolves when the page has seen its new size. */
  async setViewportSize({ width, height }) {
    await this.#call('POST', '/window/rect', { ...CORNER, width, height });
    for (let tries = 0; tries < 100; tries++) {
      const [nowWidth, nowHeight] = await this.evaluate('return [innerWidth, innerHeight]');
      if (nowWidth === width && nowHeight === height) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`WebKit's window does not become ${width} × ${height}.`);
  }

  /** Runs the body of a function. A promise that it returns is waited for. */
  evaluate(script) {
    return this.#call('POST', '/execute/sync', { script, args: [] });
  }

  /** All of the page that is in sight, as a PNG as large as the page. */
  async screenshot() {
    const using = { using: 'css selector', value: 'html' };
    const [id] = Object.values(await this.#call('POST', '/element', using));
    return Buffer.from(await this.#call('GET', `/element/${id}/screenshot`), 'base64');
  }

  async emulateMedia() {
    throw new Error('WebKitGTK cannot emulate media features.');
  }

  keyboard = {
    type: async (text) => {
      for (const key of text.split('')) await this.keyboard.press(key);
    },
    press: async (keys) => {
      const values = keyValues(keys);
      await this.#keys([
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    down: (key) => this.#keys([{ type: 'keyDown', value: keyValues(key)[0] }]),
    up: (key) => this.#keys([{ type: 'keyUp', value: keyValues(key)[0] }]),
  };

  mouse = {
    move: (x, y) => this.#mouse({ type: 'pointerMove', x, y }),
    down: ({ button = 'left' } = {}) => this.#mouse({ type: 'pointerDown', button: BUTTONS.indexOf(button) }),
    up: ({ button = 'left' } = {}) => this.#mouse({ type: 'pointerUp', button: BUTTONS.indexOf(button) }),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
  };

  #keys(actions) {
    return this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #mouse(action) {
    const parameters = { pointerType: 'mouse' };
    const actions = [{ type: 'pointer', id: 'mouse', parameters, actions: [{ duration: 0, ...action }] }];
    return this.#call('POST', '/actions', { actions });
  }
}
