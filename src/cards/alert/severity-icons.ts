import type { TemplateResult } from 'lit';
import { icon } from '../icons.js';
import { ring } from '../status-icons.js';
import type { Severity } from './index.js';

/** Told apart by their shape alone: circle, circle with a check, triangle, octagon. */
export const severityIcons: Readonly<Record<Severity, TemplateResult>> = {
  info: icon(ring + 'M10 9.25v4.25m0-7v.01'),
  success: icon(ring + 'M6.75 10.25l2.25 2.25 4.25-4.75'),
  warning: icon('M10 2.75l7.75 13.5H2.25zM10 8v3.75m0 2v.01'),
  error: icon('M7 2.75h6L17.25 7v6L13 17.25H7L2.75 13V7zM10 6.25v4.5m0 2.75v.01'),
};
