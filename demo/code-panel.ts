import { html, type TemplateResult } from 'lit';
import { onAccent } from './accent.js';
import './copy-button.js';
import { Panel } from './panel.js';
import type { Settings } from './settings.js';

/** How a page would have what is on the stage: the switches as markup. */
export class CodePanel extends Panel {
  static override properties = { settings: { attribute: false } };

  declare settings: Settings;

  protected override render(): TemplateResult {
    const { settings } = this;
    return html`<p class="lead">The stage as it is set now, on a page of your own.</p>
      ${this.#renderBlock('With a script tag', scriptTag(settings))} ${this.#renderBlock('From npm', npm())}`;
  }

  #renderBlock(name: string, code: string): TemplateResult {
    return html`<section class="snippet">
      <header class="bar">
        <h3>${name}</h3>
        <copy-button .text=${() => code}></copy-button>
      </header>
      <pre dir="ltr" tabindex="0" aria-label=${name}>${code}</pre>
    </section>`;
  }
}

customElements.define('code-panel', CodePanel);

function scriptTag({ side, theme, layout, accent }: Settings): string {
  const attributes = [
    side !== 'auto' && `side="${side}"`,
    theme !== 'auto' && `theme="${theme}"`,
    layout !== 'overlay' && `layout="${layout}"`,
  ].filter(Boolean);
  const rail = ['<canvas-rail', ...attributes].join(' ');
  const style = accent
    ? `\n<style>\n  canvas-rail {\n    --canvas-rail-accent: ${accent};\n    --canvas-rail-on-accent: ${onAccent(accent)};\n  }\n</style>\n`
    : '';
  return `<script type="module" src="canvas-rail.js"></script>${style}
<div class="stage">
  <video autoplay playsinline></video>
  ${rail}></canvas-rail>
</div>

<script type="module">
  const rail = document.querySelector('canvas-rail');
  call.on('app-message', ({ data }) => rail.receive(data));
</script>`;
}

function npm(): string {
  return `// npm install canvas-rail
import 'canvas-rail';

const rail = document.querySelector('canvas-rail');
call.on('app-message', ({ data }) => rail.receive(data));

rail.addEventListener('canvas-interaction', ({ interaction }) => {
  console.log(interaction.type, interaction.value);
});`;
}
