/** What SQL can carry here: moments are whole numbers, everything with an inner shape is JSON text. */
export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** Runs one statement; `?` stands for each parameter in turn, whichever database it is. */
export type Query = (sql: string, parameters?: readonly SqlValue[]) => Promise<readonly Row[]>;

/** The little that the two databases must have in common. */
export interface Database {
  readonly query: Query;
  /** Runs several statements as one: all of them count, or none. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Keeps two instances from migrating at the same time; called inside a transaction. */
  lockMigrations(query: Query): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database that a location names: a `postgres://` URL, a file, or `:memory:`. */
export async function openDatabase(location: string): Promise<Database> {
  if (/^postgres(ql)?:/.test(location)) {
    const { openPostgres } = await import('./postgres.js');
    return openPostgres(location);
  }
  const { openEmbedded } = await import('./embedded.js');
  return openEmbedded(location);
}
