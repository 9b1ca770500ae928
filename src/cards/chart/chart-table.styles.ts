import { css } from 'lit';

/** What stands below the drawing: the summary, and the table with its button. */
export const tableStyles = css`
  .summary {
    margin-block-start: 12px;
  }

  [data-shape='rows'] + .summary {
    margin-block-start: 18px;
  }

  .disclosure {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 32px;
    margin-block-start: 4px;
    margin-inline-start: -9px;
    padding: 4px 8px;
    color: var(--_muted);
    border-color: transparent;
    font-size: 0.8667em;
  }

  /* What is empty in the button counts as room below it. */
  .disclosure[aria-expanded='false'] {
    margin-block-end: -7px;
  }

  .disclosure .icon {
    inline-size: 16px;
    block-size: 16px;
    transition: rotate 160ms;
  }

  .disclosure[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  table {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    font-size: 0.8667em;
    line-height: 1.3846;
  }

  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  th,
  td {
    padding: 6px 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  th + td,
  td + td,
  thead th + th {
    padding-inline-start: 16px;
    text-align: right;
  }

  td {
    white-space: nowrap;
  }

  thead th {
    color: var(--_muted);
    font-weight: 500;
  }

  /* The labels take what the numbers leave, so that numbers end where the table does. */
  thead th:first-child {
    inline-size: 100%;
    min-inline-size: 72px;
  }

  thead th + th bdi {
    display: inline-block;
    inline-size: max-content;
    max-inline-size: 9em;
    text-align: right;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  @media (prefers-reduced-motion: reduce) {
    .disclosure .icon {
      transition: none;
    }
  }

  @media (pointer: coarse) {
    .disclosure {
      min-block-size: var(--_tap);
    }

    .disclosure[aria-expanded='false'] {
      margin-block-end: -13px;
    }
  }
`;
