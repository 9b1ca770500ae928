/** The frame of a card: a form with a title, a close button where it has one, and its actions. */
export function Frame({ title, close, onClose, onAnswer, children }) {
  const onSubmit = (event) => {
    event.preventDefault();
    onAnswer(Object.fromEntries(new FormData(event.currentTarget)));
  };
  return (
    <form className="card" noValidate onSubmit={onSubmit}>
      <div className="header">
        <h2 id="title" tabIndex={-1}>
          {title}
        </h2>
        {close && (
          <button type="button" className="close" aria-label={close} onClick={onClose}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path d="M5 5l10 10M15 5L5 15" stroke="currentColor" />
            </svg>
          </button>
        )}
      </div>
      <div className="body">{children}</div>
      {onAnswer && (
        <div className="actions">
          <button className="primary">Send</button>
        </div>
      )}
    </form>
  );
}
