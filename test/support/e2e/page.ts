/** A page with a real delivery in a real browser. The address says where the server is. */
import { CanvasController } from '../../../src/core/canvas-controller.js';
import { wholePolicy } from '../whole-policy.js';
import { builtInTypes } from '../../../src/core/built-in-types.js';
import { createDelivery } from '../../../src/delivery/delivery.js';
import { colours, show } from '../agent.js';

const controller = new CanvasController(builtInTypes, wholePolicy);
const delivery = createDelivery({
  types: builtInTypes,
  agent: {
    listen: () => () => {},
    respond: (_, text) => void fetch('/told', { method: 'POST', body: text, keepalive: true }),
  },
  elsewhere: (card) => controller.dispatch({ kind: 'elsewhere', ...card }),
});
controller.carrier = delivery;
controller.subscribe({ changed: (state) => delivery.remember(state) });

const page = {
  /** The agent shows a question. */
  show: (id: string) =>
    controller.receive(show('question', id, colours, { seq: 1, config: { api_base_url: location.origin } })),
  /** The user answers the card on screen. */
  answer: (option: string) =>
    controller.act(controller.state.serial, {
      type: 'submit',
      value: { selected_option_ids: [option], skipped: false },
    }),
  /** The user picks an option and does not send it. */
  pick: (option: string) =>
    controller.act(controller.state.serial, { type: 'draft', draft: { picked: [option] } }),
  resume: async () => {
    const { event, answer } = await delivery.resume('c123456');
    controller.dispatch({ ...event, answer });
  },
  get phase() {
    return controller.state.phase;
  },
  get card() {
    return controller.state.card?.toolCallId ?? null;
  },
  get draft() {
    return controller.state.draft;
  },
  get durable() {
    return delivery.durable;
  },
};

export type E2ePage = typeof page;
Object.assign(window, { page });
