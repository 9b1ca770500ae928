import type { Environment } from '../../../src/delivery/environment.js';
import type { OutboxRecord } from '../../../src/delivery/record.js';
import type { Store } from '../../../src/delivery/store.js';

/** Where a page dies. */
export type KillPoint =
  | 'before write'
  | 'after write'
  | 'sent before answer'
  | 'answered before acknowledged'
  | 'acknowledged before told'
  | 'marked before told'
  | 'answered before delete';

export const killPoints: readonly KillPoint[] = [
  'before write',
  'after write',
  'sent before answer',
  'answered before acknowledged',
  'acknowledged before told',
  'marked before told',
  'answered before delete',
];

const never = new Promise<never>(() => {});

/** A page's way to the network and to the disk, which ends where the page dies. */
export function killable(
  environment: Environment,
  store: Store,
  world: { busy: number },
  killAt: KillPoint | null,
  kill: () => void,
  isAlive: () => boolean,
): { readonly environment: Environment; readonly store: Store } {
  let dead = false;
  const die = (): Promise<never> => {
    dead = true;
    kill();
    return never;
  };
  const isDead = () => dead || !isAlive();

  const access = async <Value>(use: () => Promise<Value>): Promise<Value> => {
    if (isDead()) return never;
    world.busy++;
    const value = await use().finally(() => world.busy--);
    return isDead() ? never : value;
  };

  const change: Store['change'] = (id, make) => {
    let killed = false;
    const made = (record: OutboxRecord) => {
      const next = make(record);
      killed = next !== record && diesBefore[next.state] === killAt && killAt !== null;
      return killed ? record : next;
    };
    return access(async () => {
      const changed = await store.change(id, made);
      if (killed || (changed?.state === 'told' && killAt === 'marked before told')) void die();
      return changed;
    });
  };

  return {
    environment: {
      ...environment,
      fetch: async (...request) => {
        if (isDead()) return never;
        const answer = environment.fetch(...request);
        await answer.catch(() => {});
        if (killAt === 'sent before answer') return die();
        return isDead() ? never : answer;
      },
    },
    store: {
      get durable() {
        return store.durable;
      },
      add: (record) =>
        access(async () => {
          if (killAt === 'before write') {
            void die();
            return { kept: record, added: false };
          }
          const added = await store.add(record);
          if (killAt === 'after write') void die();
          return added;
        }),
      change,
      list: (...which) => access(() => store.list(...which)),
      conversation: (id, make) => access(() => store.conversation(id, make)),
      sweep: (now) => access(() => store.sweep(now)),
      lease: (...lease) => access(() => store.lease(...lease)),
      release: (...lease) => access(() => store.release(...lease)),
      close: () => store.close(),
    },
  };
}

const diesBefore: Partial<Record<OutboxRecord['state'], KillPoint>> = {
  acknowledged: 'answered before acknowledged',
  told: 'acknowledged before told',
  gone: 'answered before delete',
};
