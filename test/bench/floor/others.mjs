import { element, shape } from './element.mjs';
import { frame, note } from './frame.mjs';
import { markdown } from './markdown.mjs';

export function text({ title, body }, rail) {
  const { root, update } = markdown(body);
  const card = frame({ title, close: 'Dismiss text', body: [root] }, rail);
  card.update = update;
  return card;
}

/** Bars and their names, with the values for who cannot see them. */
export function chart({ title, data }, rail) {
  const top = Math.max(...data.map(({ value }) => value));
  const step = 400 / data.length;
  const bars = data.flatMap(({ label, value }, index) => {
    const height = (value / top) * 180;
    const middle = (index + 0.5) * step;
    const box = {
      x: index * step + 4,
      y: 190 - height,
      width: step - 8,
      height,
      rx: 3,
      fill: 'var(--accent)',
    };
    return [
      shape('rect', box, shape('title', {}, `${label}: ${value}`)),
      shape('text', { x: middle, y: 206, 'text-anchor': 'middle', 'font-size': 11 }, label),
    ];
  });
  const svg = shape('svg', { viewBox: '0 0 400 212', role: 'img', 'aria-labelledby': 'title' }, ...bars);
  const most = data.find(({ value }) => value === top);
  return frame({ title, close: 'Dismiss chart', body: [svg, note(`Most: ${most.label}, ${top}`)] }, rail);
}

export function alert({ title, body, severity }, rail) {
  const icon = shape('svg', { viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': true });
  icon.append(
    shape('circle', { cx: 10, cy: 10, r: 8 }),
    shape('path', { d: 'M6 10l3 3 5-6', stroke: '#fff' }),
  );
  const sign = element('span', { className: severity, role: 'img', ariaLabel: severity }, icon);
  const words = element('p', { className: 'text' }, body);
  return frame({ title: [sign, title], close: 'Dismiss alert', body: [words] }, rail);
}

export function schedulingEmbed({ title }, rail, { scheduling_url: url }) {
  const link = element('a', { href: url, target: '_blank', rel: 'noopener' }, 'Open in a new tab');
  const sandbox = 'allow-scripts allow-same-origin allow-popups allow-forms';
  const frameOfPage = element('iframe', { src: url, title, sandbox, loading: 'lazy' });
  return frame({ title, close: 'Dismiss booking', body: [link, frameOfPage] }, rail);
}
