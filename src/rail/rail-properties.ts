import type { PropertyDeclarations } from 'lit';

/** How each property of <canvas-rail> is observed, and which is an attribute too. */
export const railProperties: PropertyDeclarations = {
  side: { type: String, reflect: true },
  theme: { type: String, reflect: true },
  layout: { type: String, reflect: true },
  locale: { type: String },
  label: { type: String },
  schedulingUrl: { type: String, attribute: 'scheduling-url' },
  safeArea: { attribute: false },
  words: { attribute: false },
  agent: { attribute: false },
  conversation: { type: String },
  onInteraction: { attribute: false },
  describe: { attribute: false },
  allowedHosts: { attribute: false },
  keepDrafts: { attribute: false },
  form: { state: true },
};

/** What a rail is like before the page has said anything. */
export const railDefaults = {
  side: null,
  theme: null,
  layout: 'overlay',
  locale: null,
  label: null,
  schedulingUrl: null,
  safeArea: null,
  words: null,
  agent: null,
  conversation: null,
  onInteraction: null,
  describe: null,
  allowedHosts: null,
  keepDrafts: true,
  form: 'rail',
} as const;
