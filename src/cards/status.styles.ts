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
    unicode-bidi: plaintext;
  }

  .status.done {
    color: var(--_success);
    font-weight: 600;
  }

  .problem {
    color: var(--_danger);
  }

  .problem > .icon {
    inline-size: 16px;
    block-size: 16px;
    margin-inline-end: 6px;
    vertical-align: -3px;
  }

  .status > .icon {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
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
