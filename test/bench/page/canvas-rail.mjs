/** How a page speaks to the built rail: in the messages of a real call. */
import { clear, show, update } from '../../support/agent.ts';

const rail = document.querySelector('canvas-rail');
let count = 0;

globalThis.variant = {
  async show({ kind, props, context }) {
    count += 1;
    rail.receive(show(kind, `call_${count}`, props, { config: { host_context: context } }));
    await rail.updateComplete;
  },
  async update(updates) {
    rail.receive(update(`call_${count}`, updates));
    await rail.updateComplete;
  },
  async clear() {
    rail.receive(clear());
    await rail.updateComplete;
  },
};
