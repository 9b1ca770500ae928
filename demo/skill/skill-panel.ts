import { html, nothing, type TemplateResult } from 'lit';
import '../copy-button.js';
import { callView } from './call-view.js';
import { readFieldErrors } from './field-errors.js';
import { linkField } from './link-field.js';
import {
  componentNames,
  configOf,
  formOf,
  isSameForm,
  LINK_PATH,
  SCHEDULING_EMBED,
  type OverlayForm,
} from './overlay-form.js';
import { SessionPanel } from './session-panel.js';
import './skill-conversation.js';

/** Attaches the skill to a PAL, changes and detaches it, and starts a conversation from it. */
export class SkillPanel extends SessionPanel {
  static override properties = {
    ...SessionPanel.properties,
    booking: { attribute: false },
    edited: { state: true },
  };

  /** The link to begin with while the skill is not attached. */
  declare booking: string;
  /** What the user has changed and not saved; null where nothing is. */
  declare private edited: OverlayForm | null;

  constructor() {
    super();
    this.booking = '';
    this.edited = null;
  }

  protected override render(): TemplateResult {
    const { attachment, pal, busy } = this.session;
    return html`<div class="skill">
      <p class="lead">
        The skill <code>magic_canvas</code> decides which cards an agent may show. The API behind it runs in
        this server, in memory.
      </p>
      <div class="bar">
        <span class="fact">PAL <code>${pal?.pal_id ?? '…'}</code></span>
        ${attachment ? html`<span class="chip good">Attached</span>` : html`<span class="chip">Not attached</span>`}
        <span class="grow"></span>
        <button class="plain" type="button" ?disabled=${busy} @click=${this.#onNewPal}>New PAL</button>
      </div>
      ${this.#renderForm()}
      <skill-conversation
        .session=${this.session}
        .hint=${this.#hint}
        .urgent=${!this.#isDirty}
      ></skill-conversation>
      <details class="stored">
        <summary>Stored attachment</summary>
        ${
          attachment
            ? html`<div class="content" dir="ltr">
                <copy-button .text=${() => write(attachment)}></copy-button>
                <pre tabindex="0" aria-label="Stored attachment">${write(attachment)}</pre>
              </div>`
            : html`<p class="note">Nothing is stored: the skill is not attached.</p>`
        }
      </details>
    </div>`;
  }

  get #stored(): OverlayForm {
    const { attachment } = this.session;
    return attachment ? formOf(attachment.config) : { off: new Set(), link: this.booking };
  }

  get #form(): OverlayForm {
    return this.edited ?? this.#stored;
  }

  get #isDirty(): boolean {
    return !this.session.attachment || !isSameForm(this.#form, this.#stored);
  }

  get #hint(): string {
    if (!this.session.attachment) return 'Without the skill, a conversation has no cards.';
    return this.#isDirty ? 'Your changes are not saved: a conversation gets what is stored.' : '';
  }

  #renderForm(): TemplateResult {
    const { attachment, busy, failure, lastCall } = this.session;
    const errors = failure ? readFieldErrors(failure) : [];
    const general = errors.filter(({ path }) => path !== LINK_PATH);
    return html`<form class="overlay" novalidate @submit=${this.#onSubmit}>
      <fieldset>
        <legend>Components</legend>
        ${componentNames.map((name) => this.#renderComponent(name))}
      </fieldset>
      ${linkField(
        this.#form.link,
        errors.filter(({ path }) => path === LINK_PATH),
        this.#onLink,
      )}
      <div class="said" role="status">
        ${general.map(({ path, message }) => html`<p class="error">${path ? html`<code>${path}</code> ` : nothing}${message}</p>`)}
        ${callView(lastCall, '/v2/pals')}
      </div>
      <div class="bar end">
        ${
          attachment
            ? html`<button class="plain" type="button" ?disabled=${busy} @click=${this.#onDetach}>
                Detach
              </button>`
            : nothing
        }
        <button class=${this.#isDirty ? 'primary' : ''} type="submit" ?disabled=${busy || !this.#isDirty}>
          ${attachment ? (this.#isDirty ? 'Save changes' : 'Saved') : 'Attach'}
        </button>
      </div>
    </form>`;
  }

  #renderComponent(name: string): TemplateResult {
    const on = !this.#form.off.has(name);
    const needsLink = name === SCHEDULING_EMBED && on && this.#form.link === '';
    return html`<label class="component">
      <input type="checkbox" .checked=${on} @change=${() => this.#onToggle(name)} />
      <span class="name">${name}</span>
      <code>${needsLink ? 'needs a link' : on ? `canvas_show_${name}` : 'off'}</code>
    </label>`;
  }

  #onToggle(name: string): void {
    const off = new Set(this.#form.off);
    if (!off.delete(name)) off.add(name);
    this.edited = { ...this.#form, off };
  }

  readonly #onLink = (link: string): void => {
    this.edited = { ...this.#form, link };
  };

  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const form = this.#form;
    await this.session.save(configOf(form));
    // What was refused stays as it was written; so does what was written in the meantime.
    if (!this.session.failure && this.edited && isSameForm(this.edited, form)) this.edited = null;
    if (this.session.failure) this.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  async #onDetach(): Promise<void> {
    await this.session.detach();
    this.edited = null;
  }

  async #onNewPal(): Promise<void> {
    await this.session.usePal('');
    this.edited = null;
  }
}

customElements.define('skill-panel', SkillPanel);

const write = (content: unknown) => JSON.stringify(content, null, 2);
