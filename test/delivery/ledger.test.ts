import { expect } from '@open-wc/testing';
import { isBalanced } from '../support/delivery/ledger.js';
import { play, situations, types } from '../support/delivery/situations.js';
import type { KillPoint } from '../support/delivery/killable.js';
import { World } from '../support/delivery/world.js';

const kills: readonly (KillPoint | null)[] = [
  null,
  'before write',
  'after write',
  'sent before answer',
  'answered before delete',
];

describe('the ledger: nothing is lost and nothing is doubled, whatever breaks and wherever the page dies', () => {
  const books = { runs: 0, recorded: 0, undelivered: 0, told: 0, lost: 0, doubled: 0 };

  for (const [name, situation] of Object.entries(situations)) {
    it(name, async function () {
      this.timeout(120_000);
      const wrong: string[] = [];
      for (const killAt of kills) {
        for (const type of types) {
          const database = `ledger-${books.runs++}`;
          const wipe = () => deleted(database);
          const factory = { open: () => indexedDB.open(database, 1) } as unknown as IDBFactory;
          const world = new World({ indexedDB: factory, blocked: situation.blocked ?? false });
          const balance = await play(world, situation, type, killAt, wipe);
          for (const page of world.pages) page.close();
          await wipe();
          books.recorded += balance.recorded;
          books.undelivered += balance.undelivered;
          books.told += balance.told;
          // A sign of life is forgotten when it does not arrive.
          if (type === 'heartbeat') continue;
          if (balance.recorded + balance.undelivered === 0) books.lost++;
          if (balance.recorded > 1 || balance.told > 1) books.doubled++;
          if (!isBalanced(balance)) wrong.push(`${type}, killed ${killAt}: ${JSON.stringify(balance)}`);
        }
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  after(() => {
    console.log(`Ledger: ${JSON.stringify(books)}`);
    expect(books).to.include({ lost: 0, doubled: 0 });
    expect(books.runs).to.equal(Object.keys(situations).length * kills.length * types.length);
  });
});

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
  });
}
