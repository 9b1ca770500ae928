import { html, type TemplateResult } from 'lit';
import { tokensOf } from './brand.js';
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

function scriptTag(settings: Settings): string {
  const { side, theme, layout } = settings;
  const attributes = [
    side !== 'auto' && `side="${side}"`,
    theme !== 'auto' && `theme="${theme}"`,
    layout !== 'overlay' && `layout="${layout}"`,
  ].filter(Boolean);
  const rail = ['<canvas-rail', ...attributes].join(' ');
  const tokens = Object.entries(tokensOf(settings)).map(([name, value]) => `    ${name}: ${value};\n`);
  const style = tokens.length ? `\n<style>\n  canvas-rail {\n${tokens.join('')}  }\n</style>\n` : '';
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
