import { html, type TemplateResult } from 'lit';

/** A row of tabs after the ARIA pattern: one stop for Tab, arrows move and choose. */
export function tabs<Name extends string>(list: {
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  choose(name: Name): void;
}): TemplateResult {
  const names = Object.keys(list.names) as Name[];
  const onKey = (event: KeyboardEvent) => {
    const current = names.indexOf(list.chosen);
    const forward =
      getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const moves: Readonly<Record<string, number>> = {
      [forward]: (current + 1) % names.length,
      [backward]: (current + names.length - 1) % names.length,
      Home: 0,
      End: names.length - 1,
    };
    const next = names[moves[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    list.choose(next);
    (event.currentTarget as Element).querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${list.label} @keydown=${onKey}>
    ${names.map(
      (name) =>
        html`<button
          id="tab-${name}"
          type="button"
          role="tab"
          aria-selected=${String(name === list.chosen)}
          aria-controls="panel"
          tabindex=${name === list.chosen ? 0 : -1}
          @click=${() => list.choose(name)}
        >
          ${list.names[name]}
        </button>`,
    )}
  </div>`;
}
