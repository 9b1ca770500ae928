import { expect, waitUntil } from '@open-wc/testing';
import type { Agent } from '../../../src/core/agent.js';
import type { Interaction } from '../../../src/core/interaction.js';
import { coldRail, expectCold } from '../../support/cold-rail.js';
import { byText } from '../../support/read-rail.js';
import { colours, show } from '../../support/agent.js';

describe('an answer that is given before the rest of the code is there', () => {
  it('is delivered and told to the agent once, also when the rail was moved or has left meanwhile', async () => {
    const conversation = crypto.randomUUID();
    const delivered: Interaction[] = [];
    const told: string[] = [];
    const listeners = new Set<(message: unknown) => void>();
    const agent: Agent = {
      listen(receive) {
        listeners.add(receive);
        return () => listeners.delete(receive);
      },
      respond: (_, text) => void told.push(text),
      deliver: (interaction) => Promise.resolve(void delivered.push(interaction)),
    };
    const rail = await coldRail((one) => (one.agent = agent));
    for (const hear of listeners) hear(show('question', 'q1', colours, { conversation }));
    await rail.updateComplete;
    expectCold();
    const stage = rail.parentElement!;
    rail.remove();
    expect(listeners.size).to.equal(0);
    stage.append(rail);
    expect(listeners.size).to.equal(1);
    byText(rail, 'label', 'Green').click();
    byText(rail, 'button', 'Send').click();
    rail.remove();
    expectCold();

    await waitUntil(() => told.length > 0, 'the agent is told nothing', { timeout: 5000 });
    expect(delivered.map(({ type, value }) => ({ type, value }))).to.deep.equal([
      { type: 'submit', value: { selected_option_ids: ['green'], skipped: false } },
    ]);
    expect(told).to.have.length(1);
    expect(told[0]).to.include('Green');
  });
});
