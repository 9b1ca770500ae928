import { css } from 'lit';

/** Radio and check marks, drawn in the tokens' colours: the native ones know only one accent. */
export const choiceStyles = css`
  .choice {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 18px;
    block-size: 18px;
    margin: calc(0.5lh - 9px) 0 0;
    background: var(--_surface);
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    font: inherit;
    outline: none;
    appearance: none;
    cursor: inherit;
  }

  .choice[type='checkbox'] {
    border-radius: 5px;
  }

  .choice:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  /* A box for the dot would have to be laid out with every pick. */
  .choice[type='radio']:checked {
    background-image: radial-gradient(circle, var(--_on-accent) 3.6px, transparent 4.4px);
  }

  .choice[type='checkbox']:checked::before {
    inline-size: 12px;
    block-size: 12px;
    background: var(--_on-accent);
    content: '';
    clip-path: polygon(0 54%, 14% 40%, 37% 62%, 85% 10%, 100% 24%, 38% 92%);
  }

  @media (forced-colors: active) {
    .choice {
      appearance: auto;
    }

    .choice::before {
      display: none;
    }
  }
`;
