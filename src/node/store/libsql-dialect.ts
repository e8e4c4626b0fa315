import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type Database from "libsql";

type Connection = Database.Database;

/** Kysely over one connection of libsql. Whoever begins a transaction means to write, so it takes the lock at once. */
export function libsqlDialect(connection: Connection, failure: (error: unknown) => unknown): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(connection, failure),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createDriver(connection: Connection, failure: (error: unknown) => unknown): Driver {
  const statements = new Map<string, Database.Statement>();
  const handle = connectionOf(connection, statements, failure);
  // One connection does one thing at a time: who comes next waits for the one before.
  let turn: Promise<void> = Promise.resolve();
  let release = () => {};
  const run = (sql: string) => handle.executeQuery(CompiledQuery.raw(sql)).then(() => {});
  return {
    init: async () => {},
    async acquireConnection() {
      const before = turn;
      let done = () => {};
      turn = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      release = done;
      return handle;
    },
    releaseConnection: async () => release(),
    beginTransaction: () => run("begin immediate"),
    commitTransaction: () => run("commit"),
    rollbackTransaction: () => (connection.inTransaction ? run("rollback") : Promise.resolve()),
    destroy: async () => {
      statements.clear();
      connection.close();
    },
  };
}

/** Most insertions that are kept ready: more than there are tables and sizes. */
const mostStatements = 200;

function connectionOf(
  connection: Connection,
  statements: Map<string, Database.Statement>,
  failure: (error: unknown) => unknown,
): DatabaseConnection {
  /** Insertions come again and again; to prepare one takes as long as to run it. */
  const prepare = (sql: string): Database.Statement => {
    if (!sql.startsWith("insert ")) return connection.prepare(sql);
    const ready = statements.get(sql);
    if (ready) return ready;
    if (statements.size >= mostStatements) statements.clear();
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      try {
        const statement = prepare(sql);
        const values = parameters.map(whole);
        if (statement.reader) return { rows: statement.all(values) as R[] };
        const { changes } = statement.run(values);
        return { rows: [], numAffectedRows: BigInt(changes) };
      } catch (error) {
        throw failure(error);
      }
    },
    async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncGenerator<QueryResult<R>> {
      try {
        for (const row of connection.prepare(sql).iterate(parameters.map(whole))) yield { rows: [row as R] };
      } catch (error) {
        throw failure(error);
      }
    },
  };
}

/** libsql ends text at a zero character and loses the rest: a mark of the same length stands for it. */
function whole(value: unknown): unknown {
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\ufffd") : value;
}
