import { css } from 'lit';

/** A page: headings, quotes, code, tables and links. */
export const markdownStyles = css`
  ul,
  ol,
  blockquote,
  pre,
  .wide {
    margin-block: 0 12px;
    margin-inline: 0;
  }

  h3,
  h4,
  h5,
  h6 {
    margin-block: 20px 6px;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }

  h3 {
    font-size: 1.0667em;
  }

  h4 {
    font-size: 1em;
  }

  h5,
  h6 {
    color: var(--_muted);
    font-size: 0.9334em;
  }

  blockquote {
    padding-inline-start: 14px;
    color: var(--_muted);
    border-inline-start: 3px solid var(--_border);
  }

  blockquote > :last-child,
  li > :last-child {
    margin-block-end: 0;
  }

  code {
    padding: 1px 4px;
    background: var(--_hover);
    border-radius: 4px;
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.8667em;
  }

  pre {
    padding: 12px 14px;
    overflow-x: auto;
    background: var(--_hover);
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    line-height: 1.5;
    scrollbar-width: thin;
    /* Firefox draws a scroll bar over round corners. */
    clip-path: inset(0 round var(--_control-radius));
  }

  pre:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  /* A line that goes on is in the shade at that end: shadows stay, and covers scroll with the code. */
  @media not (forced-colors: active) {
    pre {
      --_shade: rgb(0 0 0 / 18%);

      background:
        linear-gradient(var(--_hover), var(--_hover)) left / 16px 100% no-repeat local,
        linear-gradient(var(--_hover), var(--_hover)) right / 16px 100% no-repeat local,
        linear-gradient(to right, var(--_shade), var(--_faded, transparent)) left / 10px 100% no-repeat scroll,
        linear-gradient(to left, var(--_shade), var(--_faded, transparent)) right / 10px 100% no-repeat scroll,
        var(--_hover);
    }
  }

  @media (prefers-reduced-transparency: reduce) {
    pre {
      --_shade: var(--_edge);
      --_faded: var(--_edge);

      background-size:
        16px 100%,
        16px 100%,
        1px 100%,
        1px 100%,
        auto;
    }
  }

  pre code {
    padding: 0;
    background: none;
    overflow-wrap: normal;
    white-space: pre;
  }

  .wide {
    overflow-x: auto;
    scrollbar-width: thin;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9334em;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    min-inline-size: 7em;
    padding: 6px 10px;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  .center {
    text-align: center;
  }

  .end {
    text-align: end;
  }

  hr {
    margin-block: 16px;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }

  a {
    /* Holds what is only heard, which else would widen what scrolls. */
    position: relative;
    color: var(--_accent);
    text-decoration: none;
  }

  /* And not the space before the host. */
  a > .words {
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  a .visually-hidden {
    /* In the line: WebKit lets what is out of it widen a page that runs from right to left. */
    position: static;
    display: inline-block;
    margin-inline-end: -1px;
    contain: strict;
  }

  .destination {
    display: inline-block;
    max-inline-size: 100%;
    color: var(--_muted);
    font-size: 0.8667em;
  }

  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
  }
`;
