import { css } from 'lit';

/** Where an answer is on its way, and what is wrong: told by an icon and words, not by colour alone. */
export const statusStyles = css`
  .status {
    display: flex;
    flex: 1 1 9em;
    align-items: center;
    gap: 6px;
    color: var(--_muted);
    font-size: 0.8667em;
    line-height: 1.3846;
    text-wrap: balance;
    unicode-bidi: plaintext;
  }

  .status.done {
    color: var(--_success);
    font-weight: 600;
  }

  .problem {
    color: var(--_danger);
  }

  .status > .icon,
  .problem > .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  /* Every line stands beside the icon and none is higher for it. As a flex item it would lose its direction. */
  .note.problem {
    position: relative;
    padding-inline-start: 24px;
  }

  .note.problem > .icon {
    position: absolute;
    inset-block-start: calc(0.5lh - 9px);
    inset-inline-start: 0;
  }

  .busy .icon {
    animation: turn 0.9s linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .busy .icon {
      animation: none;
    }
  }
`;
