/** What is kept in the browser. */

export interface Kept {
  /** Names of databases, and of caches. */
  readonly places: readonly string[];
  /** Entries of localStorage and sessionStorage. */
  readonly entries: number;
  readonly leases: number;
  readonly conversations: number;
  /** Conversations in which a card is kept. */
  readonly cards: number;
  /** Marks that an act has been: nothing of what the user said is in them. */
  readonly marks: number;
  /** Interactions that are not only a mark: still to be sent, or with words in them. */
  readonly interactions: number;
}

type Row = Readonly<Record<string, unknown>>;

export async function kept(): Promise<Kept> {
  const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const rows = databases.includes('canvas-rail') ? await readAll('canvas-rail') : {};
  const { interactions = [], conversations = [], leases = [] } = rows;
  const marks = interactions.filter(
    ({ state, body, words }) => state === 'gone' && body === '' && words === null,
  );
  return {
    places: [...databases, ...(await caches.keys())],
    entries: localStorage.length + sessionStorage.length,
    leases: leases.length,
    conversations: conversations.length,
    cards: conversations.filter(({ card }) => card !== null).length,
    marks: marks.length,
    interactions: interactions.length - marks.length,
  };
}

async function readAll(name: string): Promise<Record<string, Row[]>> {
  const database = await asked(indexedDB.open(name));
  const rows: Record<string, Row[]> = {};
  for (const store of database.objectStoreNames) {
    rows[store] = (await asked(database.transaction(store).objectStore(store).getAll())) as Row[];
  }
  database.close();
  return rows;
}

function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database failed'));
  });
}
