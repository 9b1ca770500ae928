import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './copy-button.js';
import type { LogEntry, LogKind } from './log.js';
import { Panel } from './panel.js';

const KINDS: readonly (readonly [LogKind, string, string])[] = [
  ['message', 'Received', 'in'],
  ['interaction', 'Sent', 'out'],
  ['attempt', 'Attempts', '↻'],
  ['problem', 'Problems', '!'],
  ['layout', 'Layout', '↔'],
  ['ignored', 'Not ours', '–'],
];

/** The live log: what came in, what went out and how it got there, what was wrong, how far the video moved. */
export class LogPanel extends Panel {
  static override properties = {
    entries: { attribute: false },
    off: { state: true },
    open: { state: true },
  };

  declare entries: readonly LogEntry[];
  /** The kinds that are filtered out. */
  declare private off: ReadonlySet<LogKind>;
  /** The entries that are shown in full. */
  declare private open: ReadonlySet<number>;

  /** Whether the newest entry is in view; then it stays so. */
  #follows = true;

  constructor() {
    super();
    this.entries = [];
    this.off = new Set(['ignored']);
    this.open = new Set();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const list = this.querySelector('.entries');
    if (changed.has('entries') && this.#follows && list) list.scrollTop = list.scrollHeight;
  }

  protected override render(): TemplateResult {
    const shown = this.entries.filter(({ kind }) => !this.off.has(kind));
    return html`<header class="bar">
        <h2>Log</h2>
        <copy-button .text=${() => write(shown.map(({ content }) => content))} label="Copy all"></copy-button>
        <button class="plain" type="button" @click=${this.#onClear}>Clear</button>
      </header>
      <div class="filters" role="group" aria-label="Show in the log">
        ${KINDS.map(([kind, name]) => this.#renderFilter(kind, name))}
      </div>
      ${shown.length > 0 ? this.#renderEntries(shown) : html`<p class="empty">Nothing yet. Play the script, or send a message.</p>`}`;
  }

  #renderEntries(shown: readonly LogEntry[]): TemplateResult {
    return html`<ol
      class="entries"
      tabindex="0"
      aria-label="Log entries, oldest first"
      @scroll=${this.#onScroll}
    >
      ${repeat(
        shown,
        ({ id }) => id,
        (entry) => this.#renderEntry(entry),
      )}
    </ol>`;
  }

  #renderFilter(kind: LogKind, name: string): TemplateResult {
    const count = this.entries.filter((entry) => entry.kind === kind).length;
    return html`<button
      type="button"
      class="filter ${kind}"
      aria-pressed=${String(!this.off.has(kind))}
      @click=${() => this.#onFilter(kind)}
    >
      ${name} <span class="count">${count}</span>
    </button>`;
  }

  #renderEntry({ id, time, kind, title, summary, content }: LogEntry): TemplateResult {
    const sign = KINDS.find(([known]) => known === kind)?.[2];
    return html`<li class=${kind}>
      <details ?open=${this.open.has(id)} @toggle=${(event: Event) => this.#onToggle(event, id)}>
        <summary>
          <span class="sign" aria-hidden="true">${sign}</span>
          <span class="title">${title}</span>
          <span class="summary" dir="auto">${summary}</span>
          <span class="time">${time.toFixed(1)} s</span>
        </summary>
        ${
          this.open.has(id)
            ? html`<div class="content">
                <copy-button .text=${() => write(content)}></copy-button>
                <pre dir="ltr" tabindex="0">${write(content)}</pre>
              </div>`
            : nothing
        }
      </details>
    </li>`;
  }

  #onFilter(kind: LogKind): void {
    const off = new Set(this.off);
    if (!off.delete(kind)) off.add(kind);
    this.off = off;
  }

  #onToggle(event: Event, id: number): void {
    const open = new Set(this.open);
    if ((event.target as HTMLDetailsElement).open) open.add(id);
    else open.delete(id);
    this.open = open;
  }

  #onClear(): void {
    this.open = new Set();
    this.dispatchEvent(new Event('clear-log'));
  }

  #onScroll(event: Event): void {
    const { scrollTop, scrollHeight, clientHeight } = event.target as HTMLElement;
    this.#follows = scrollHeight - scrollTop - clientHeight < 24;
  }
}

customElements.define('log-panel', LogPanel);

/** What was thrown is not JSON; its words are. */
function write(content: unknown): string {
  const readable = (_: string, value: unknown) => (value instanceof Error ? String(value) : value);
  return JSON.stringify(content, readable, 2);
}
