import { css } from 'lit';

/** The month: its name, the buttons that turn it, and the rows of its days. */
export const monthStyles = css`
  /* A long month in large text takes a line of its own; before that, the buttons give way, and stay together. */
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px;
    margin-block-end: 4px;
  }

  .pages h3 {
    line-height: 1.25;
    overflow-wrap: normal;
  }

  .turns {
    display: flex;
    flex: 1;
    justify-content: end;
    gap: 2px;
  }

  button.turn {
    display: grid;
    flex: 1 1 36px;
    place-items: center;
    min-inline-size: 36px;
    max-inline-size: 36px;
    min-block-size: 36px;
    padding: 0;
    border-color: transparent;
  }

  button.turn:last-of-type {
    margin-inline-end: -6px;
  }

  .turn:dir(rtl) svg {
    transform: scaleX(-1);
  }

  table {
    --_day: 40px;
    --_aside: max(1px, (100% - var(--_day)) / 2);
    /* The faces of the first and the last day end where the card's words do; where it is narrow they reach out. */
    --_spare: calc((100% - 7 * var(--_day)) / 12);
    --_beyond: max(var(--_spare), -1 * var(--_spare));

    inline-size: calc(100% + 2 * var(--_beyond));
    margin-inline: calc(-1 * var(--_beyond));
    border-spacing: 0;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  th {
    block-size: 28px;
    padding: 0;
    color: var(--_muted);
    font-size: max(11px, 0.8em);
    font-weight: 500;
    overflow-wrap: normal;
    white-space: nowrap;
  }

  td {
    position: relative;
    isolation: isolate;
    block-size: calc(var(--_day) + 2px);
    padding: 0;
    text-align: center;
  }

  /* Months of four, five and six weeks are equally high, so that nothing jumps when they turn. */
  .weeks-5 td {
    block-size: calc((var(--_day) + 2px) * 6 / 5);
  }

  .weeks-4 td {
    block-size: calc((var(--_day) + 2px) * 6 / 4);
  }

  /* In a player of a few hundred pixels, a mouse needs less of a day than a month needs of the height. */
  @media not (pointer: coarse) {
    @container canvas-rail (max-height: 28rem) {
      table {
        --_day: 30px;
      }

      th {
        block-size: 24px;
      }
    }
  }

  @media (pointer: coarse) {
    table {
      --_day: 44px;
    }

    button.turn {
      max-inline-size: 44px;
      min-block-size: 44px;
    }

    button.turn:last-of-type {
      margin-inline-end: -10px;
    }
  }
`;
