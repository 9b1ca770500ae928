import { css } from 'lit';

/** Lists, and those whose items can be done. */
export const listStyles = css`
  ul,
  ol {
    padding-inline-start: 1.5em;
  }

  li {
    margin-block: 4px;
  }

  li > :is(ul, ol) {
    margin-block: 4px;
  }

  li > p {
    margin-block: 0 8px;
  }

  ::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .task {
    display: flex;
    gap: calc(1.5em - 16px);
    margin-inline-start: -1.5em;
  }

  .task > div {
    flex: 1;
    min-inline-size: 0;
  }

  .check {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 3px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
  }

  .check .icon {
    inline-size: 14px;
    block-size: 14px;
  }
`;
