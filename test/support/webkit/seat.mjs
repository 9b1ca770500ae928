import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathsOf } from '../engines.mjs';
import { WebKitPage } from './page.mjs';

/**
 * The screen has no window manager, so the window under the pointer has the keyboard. The pointer waits in the
 * middle of the screen: a window whose corner is there has the focus at any size, and nothing is hovered.
 */
export const CORNER = { x: 1600, y: 1200 };

/** The browser's own search bar, even hidden, would keep the window from being as narrow as a phone. */
const STYLE = 'searchbar * { font-size: 1px; min-width: 0; padding: 0; margin: 0; }';

/** A screen, a keyboard and a WebDriver, where one browser after the other can be opened. */
export class Seat {
  #processes = [];
  #home = mkdtempSync(join(tmpdir(), 'canvas-rail-'));
  #address = '';
  #ended = () => this.leave();

  /** The GTK settings of the desktop that the browser believes to be on, and what its environment says besides. */
  static async take({ settings = {}, env = {} } = {}) {
    const seat = new Seat();
    await seat.#start(settings, env);
    return seat;
  }

  async #start(settings, env) {
    process.once('exit', this.#ended);
    const { driver, display } = pathsOf('webkit');
    mkdirSync(join(this.#home, 'gtk-3.0'));
    writeFileSync(join(this.#home, 'gtk-3.0/gtk.css'), STYLE);
    const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(join(this.#home, 'gtk-3.0/settings.ini'), `[Settings]\n${lines.join('')}`);
    const screen = `${2 * CORNER.x}x${2 * CORNER.y}x24`;
    const server = this.#spawn(display, ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp']);
    const number = await new Promise((resolve, reject) => {
      server.stdio[3].once('data', (data) => resolve(String(data).trim()));
      server.once('exit', () => reject(new Error('The screen for WebKit (Xvfb) did not start.')));
    });
    const port = await freePort();
    this.#spawn(driver, [`--port=${port}`], {
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      GTK_A11Y: 'none',
      NO_AT_BRIDGE: '1',
      LANGUAGE: 'en_US',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      XDG_CONFIG_HOME: this.#home,
      XDG_CACHE_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      ...env,
    });
    this.#address = `http://127.0.0.1:${port}`;
    await this.#ready();
  }

  /** A fresh browser with one empty page; what it waits for when it goes somewhere is WebDriver's to name. */
  async open(pageLoadStrategy = 'none') {
    const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
    const options = { binary: pathsOf('webkit').browser, args };
    const { sessionId, capabilities } = await this.call('POST', '/session', {
      capabilities: { alwaysMatch: { pageLoadStrategy, 'webkitgtk:browserOptions': options } },
    });
    const call = (method, path, body) => this.call(method, `/session/${sessionId}${path}`, body);
    return WebKitPage.open(call, capabilities.browserVersion);
  }

  /** One command of the W3C WebDriver protocol. */
  async call(method, path, body) {
    const response = await fetch(this.#address + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (response.ok) return value;
    throw new Error(`WebKit, ${method} ${path.split('/').pop()}: ${value.error} ${value.message}`);
  }

  leave() {
    process.off('exit', this.#ended);
    for (const child of this.#processes.splice(0).reverse()) child.kill();
    // The browser may still be writing.
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  async #ready() {
    for (let tries = 0; tries < 100; tries++) {
      const answered = await this.call('GET', '/status').catch(() => null);
      if (answered) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('WebKitWebDriver did not start.');
  }

  #spawn(command, args, env = {}) {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
    this.#processes.push(child);
    return child;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
