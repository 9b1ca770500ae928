import LibsqlDatabase from 'libsql';
import type { Database, Query, Row } from './database.js';

const BUSY_MILLISECONDS = 10_000;

/** Opens the embedded database: a file that is made when it is missing, or `:memory:`. */
export function openEmbedded(location: string): Database {
  const connection = new LibsqlDatabase(location);
  connection.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
  connection.exec('PRAGMA journal_mode = WAL');
  // What has been acknowledged outlives even a power cut.
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');

  const statements = new Map<string, LibsqlDatabase.Statement>();
  const run: Query = (sql, parameters = []) => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    if (statement.reader) return Promise.resolve(statement.all(parameters) as Row[]);
    statement.run(parameters);
    return Promise.resolve([]);
  };

  // There is one connection: whoever is in a transaction has it alone.
  let last: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    query: (sql, parameters) => alone(() => run(sql, parameters)),
    transaction: (work) =>
      alone(async () => {
        connection.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(run);
          connection.exec('COMMIT');
          return result;
        } catch (error) {
          if (connection.inTransaction) connection.exec('ROLLBACK');
          throw error;
        }
      }),
    lockMigrations: () => Promise.resolve(),
    close: () =>
      alone(() => {
        statements.clear();
        connection.close();
        return Promise.resolve();
      }),
  };
}
