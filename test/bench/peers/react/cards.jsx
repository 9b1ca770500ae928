import { marked } from 'marked';
import { useMemo, useState } from 'react';
import { Frame } from './frame.jsx';

export function Question({ question, options, onClose, onAnswer }) {
  const [picked, setPicked] = useState(null);
  return (
    <Frame title={question} close="Dismiss question" onClose={onClose} onAnswer={onAnswer}>
      <fieldset aria-labelledby="title">
        <p className="note">Pick one</p>
        {options.map(({ id, label }) => (
          <label key={id} className="option">
            <input
              type="radio"
              name="option"
              className="choice"
              value={id}
              checked={picked === id}
              onChange={() => setPicked(id)}
            />
            <span className="label">{label}</span>
          </label>
        ))}
      </fieldset>
    </Frame>
  );
}

export function Input({ prompt, placeholder, input_type: type, onAnswer }) {
  const [value, setValue] = useState('');
  const onChange = (event) => setValue(event.target.value);
  return (
    <Frame title={<label htmlFor="field">{prompt}</label>} onAnswer={onAnswer}>
      <input
        id="field"
        name="value"
        type={type}
        placeholder={placeholder}
        value={value}
        onChange={onChange}
      />
      <p className="note">Optional</p>
    </Frame>
  );
}

export function Text({ title, body, onClose }) {
  const html = useMemo(() => ({ __html: marked.parse(body) }), [body]);
  return (
    <Frame title={title} close="Dismiss text" onClose={onClose}>
      <div className="text" dangerouslySetInnerHTML={html} />
    </Frame>
  );
}

export function Alert({ title, body, severity, onClose }) {
  const icon = (
    <span className={severity} role="img" aria-label={severity}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        <path d="M6 10l3 3 5-6" stroke="#fff" />
      </svg>
    </span>
  );
  const heading = (
    <>
      {icon}
      {title}
    </>
  );
  return (
    <Frame title={heading} close="Dismiss alert" onClose={onClose}>
      <p className="text">{body}</p>
    </Frame>
  );
}

export function SchedulingEmbed({ title, context, onClose }) {
  const url = context.scheduling_url;
  return (
    <Frame title={title} close="Dismiss booking" onClose={onClose}>
      <a href={url} target="_blank" rel="noopener">
        Open in a new tab
      </a>
      <iframe
        src={url}
        title={title}
        sandbox="allow-scripts allow-same-origin allow-popups allow-forms"
        loading="lazy"
      />
    </Frame>
  );
}
