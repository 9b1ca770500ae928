/** A website of one page, as a stranger would make it: it has the built bundles and a policy. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.mjs';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
};

export interface SiteOptions {
  readonly html: string;
  /** The Content-Security-Policy of the page. */
  readonly policy?: string;
  /** More files, by path; a path that ends in `/*` is a folder on disk, and its value ends in a slash. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Stands in for a booking page: somebody books as soon as it is there. */
const BOOKING_PAGE = `<!doctype html><p>Pick a time</p><script>
  const tell = (event, payload) => parent.postMessage({ event, payload }, '*');
  tell('calendly.page_height', { height: '700px' });
  tell('calendly.event_scheduled', {
    event: { uri: 'https://api.calendly.com/scheduled_events/1' },
    invitee: { uri: 'https://api.calendly.com/scheduled_events/1/invitees/1' },
  });
</script>`;

/** What went wrong on a page without anybody asking. */
export interface Complaints {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

export const noComplaints: Complaints = { violations: [], errors: [] };

export class Site {
  readonly origin: string;
  readonly page: Page;
  /** The paths that the page has posted to. */
  readonly posts: readonly string[];
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #errors: string[] = [];

  private constructor(server: Server, browser: Browser, page: Page, posts: readonly string[]) {
    this.#server = server;
    this.#browser = browser;
    this.page = page;
    this.posts = posts;
    this.origin = originOf(server);
    page.on('pageerror', (error) => this.#errors.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#errors.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#errors.push(`${response.status()} ${response.url()}`);
    });
  }

  static async open(options: SiteOptions): Promise<Site> {
    const posts: string[] = [];
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      if (request.method === 'POST') {
        posts.push(pathname);
        response.setHeader('Content-Type', 'application/json').end('{"success":true}');
      } else if (pathname === '/') {
        if (options.policy) response.setHeader('Content-Security-Policy', options.policy);
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(options.html);
      } else {
        void serve(pathname, options.files ?? {}, response);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const site = new Site(server, browser, page, posts);
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(
          `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
        ),
      );
    });
    await site.standIn('https://calendly.com/**', BOOKING_PAGE);
    await site.standIn('https://*.calendly.com/**', BOOKING_PAGE);
    await page.goto(site.origin, { waitUntil: 'load' });
    return site;
  }

  /** Answers for another site, which is not there. */
  async standIn(pattern: string, body: string): Promise<void> {
    await this.page.route(pattern, (route) => route.fulfill({ contentType: 'text/html', body }));
  }

  /** @param patience - For how many milliseconds to wait for more: each is told in a task of its own. */
  async complaints(patience = 20): Promise<Complaints> {
    await this.page.waitForTimeout(patience);
    const violations = await this.page.evaluate(
      () => (window as unknown as { violations: string[] }).violations,
    );
    return { violations, errors: this.#errors };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function serve(
  pathname: string,
  files: Readonly<Record<string, string>>,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'application/octet-stream');
  try {
    response.end(files[pathname] ?? (await readFile(onDisk(pathname, files))));
  } catch {
    response.writeHead(404).end();
  }
}

function onDisk(pathname: string, files: Readonly<Record<string, string>>): string {
  const folders = { '/cdn/*': `${dist}cdn/`, ...files };
  for (const [pattern, folder] of Object.entries(folders)) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('/*') && pathname.startsWith(start)) {
      return folder + normalize(`/${pathname.slice(start.length)}`);
    }
  }
  throw new Error(`Nothing is at ${pathname}`);
}

function originOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
