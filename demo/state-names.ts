import type { Settings } from './settings.js';

/** What the states of a card are called, for whoever picks one. */
export const stateNames: Readonly<Record<Settings['phase'], string>> = {
  open: 'Open',
  draft: 'Half answered',
  invalid: 'Something missing',
  sending: 'Sending',
  waiting: 'Waiting',
  sent: 'Sent',
  failed: 'Failed',
  all: 'All states',
};
