/** A user's own text spacing, exactly as WCAG 1.4.12 asks for it. */
const SPACING = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }
`;

/** Lays a user's text spacing over the page and into every shadow root, as a browser extension would. */
export function spaceOut(root: ParentNode): void {
  lay(SPACING, root);
}

/** Lays styles over a part of the page, through every shadow root in it. */
export function lay(css: string, root: ParentNode): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const tree of treesFrom(root)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

/** The document, and every tree in the shadow of a part of it. */
export function treesFrom(root: ParentNode): readonly (Document | ShadowRoot)[] {
  return [document, ...treesIn(root)];
}

function treesIn(root: ParentNode): readonly (Document | ShadowRoot)[] {
  const hosts = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  return hosts.flatMap(({ shadowRoot }) => [shadowRoot!, ...treesIn(shadowRoot!)]);
}
