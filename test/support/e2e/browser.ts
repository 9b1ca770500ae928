import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../chromium.mjs';

/** A real browser with a profile of its own, which can be killed and started again. */
export class RealBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'canvas-rail-'));
  #process: ChildProcess | null = null;
  #browser: Browser | null = null;

  async start(): Promise<this> {
    const args = [
      ...CHROMIUM_ARGS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.#profile}`,
      'about:blank',
    ];
    // A group of its own, so that all of its processes die at once.
    this.#process = spawn(findChromium(), args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#browser = await chromium.connectOverCDP(await endpointOf(this.#process));
    return this;
  }

  async open(url: string): Promise<Page> {
    const context = this.#browser?.contexts()[0];
    if (!context) throw new Error('The browser is not there');
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction('window.page !== undefined');
    return page;
  }

  /** As the system does when it runs out of memory. */
  async kill(): Promise<void> {
    const process = this.#process;
    if (!process?.pid) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    globalThis.process.kill(-process.pid, 'SIGKILL');
    await ended;
    await this.#browser?.close().catch(() => {});
    this.#process = null;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function endpointOf(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
    process.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
}
