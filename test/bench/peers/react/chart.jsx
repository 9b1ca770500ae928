import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { Frame } from './frame.jsx';

/** Without the animation that recharts has by default, which would cost a second of drawing. */
export function Chart({ title, data, onClose }) {
  return (
    <Frame title={title} close="Dismiss chart" onClose={onClose}>
      <BarChart width={400} height={212} data={data}>
        <XAxis dataKey="label" />
        <YAxis />
        <Tooltip />
        <Bar dataKey="value" fill="#2a55d4" isAnimationActive={false} />
      </BarChart>
    </Frame>
  );
}
