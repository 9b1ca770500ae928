import { Arrivals } from './arrivals.js';
import type { Network } from './network.js';
import type { Player } from './player.js';
import type { Recorded } from './skill/recorded.js';

/** The host goes on with what the user has done: at once, or when it has arrived where the network is at fault. */
export function hearAnswers(rail: HTMLElement, network: Network, player: Player, recorded: Recorded): void {
  const arrivals = new Arrivals();
  rail.addEventListener('canvas-interaction', ({ interaction, conversationId }) => {
    if (network.fault === 'online') player.hear(interaction);
    else arrivals.wait(interaction);
    recorded.hear(interaction, conversationId);
  });
  rail.addEventListener('canvas-delivery', ({ delivery }) => {
    const arrived = arrivals.take(delivery);
    if (arrived) player.hear(arrived);
  });
}
